"""Clippings that are one and the same piece."""

import unicodedata
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator

from clippings.addresses import normal_form
from clippings.clipping import Clipping


def piece_of(clipping: Clipping) -> Hashable:
    """A key that is equal for two clippings of one piece; None where too little is known.

    It is the address in normal form; without an address the file, else outlet, date and title.
    """
    if clipping.url:
        return normal_form(clipping.url)
    if clipping.file:
        return "file", clipping.file
    if clipping.title:
        return _folded(clipping.outlet), clipping.date, _folded(clipping.title)
    return None


def titles_agree(one: Clipping, other: Clipping) -> bool:
    """Whether the titles are the same but for case, blanks and marks, or one has none."""
    titles = {_folded(one.title), _folded(other.title)} - {""}
    return len(titles) < 2


def twin_of(candidate: Clipping, others: Iterable[Clipping]) -> Clipping | None:
    """The first of the others that is the same piece, one with an agreeing title before all."""
    piece = piece_of(candidate)
    if piece is None:
        return None
    twins = [other for other in others if piece_of(other) == piece]
    agreeing = (twin for twin in twins if titles_agree(candidate, twin))
    return next(agreeing, twins[0] if twins else None)


def new_among(candidates: Iterable[Clipping], others: Iterable[Clipping]) -> list[Clipping]:
    """The candidates that are not among the others, and each of them once.

    One address with another title is new: some papers show every article under one address.
    """
    known = _Known()
    for other in others:
        known.add(other)
    new = []
    for candidate in candidates:
        if known.find(candidate) is None:
            new.append(candidate)
        known.add(candidate)
    return new


def same_addresses(clippings: Iterable[Clipping]) -> Iterator[tuple[Clipping, Clipping, bool]]:
    """An earlier and a later clipping with one address, and whether their titles agree."""
    known = _Known()
    for clipping in clippings:
        if not clipping.url:
            continue
        if twin := known.find(clipping):
            yield twin, clipping, True
        elif earlier := known.first(clipping):
            yield earlier, clipping, False
        known.add(clipping)


class _Known:
    """Clippings by piece and title, so that thousands are compared in linear time."""

    def __init__(self) -> None:
        self.by_piece: dict[Hashable, dict[str, Clipping]] = defaultdict(dict)

    def add(self, clipping: Clipping) -> None:
        self.by_piece[piece_of(clipping)].setdefault(_folded(clipping.title), clipping)

    def first(self, clipping: Clipping) -> Clipping | None:
        """The first clipping of the same piece."""
        return next(iter(self.by_piece[piece_of(clipping)].values()), None)

    def find(self, clipping: Clipping) -> Clipping | None:
        """A clipping of the same piece whose title agrees."""
        if piece_of(clipping) is None:
            return None
        by_title = self.by_piece[piece_of(clipping)]
        title = _folded(clipping.title)
        return by_title.get(title) or by_title.get("") if title else self.first(clipping)


def _folded(text: str) -> str:
    """Letters and digits in one case, so that typography makes no difference."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in plain if char.isalnum())
