"""Finding clippings that are the same piece."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from typing import TypeAlias

from clippings.addresses import normal_form
from clippings.clipping import Clipping
from clippings.folding import in_one_case
from clippings.headlines import address_of

_FEW_DAYS = 7
_NEARLY = 0.85  # similarity of two titles, as a share of their characters
_WORD = re.compile(r"[^\W_]+")
Titles: TypeAlias = dict[str, Clipping]  # clippings of one piece by folded title, the first first


def piece_of(clipping: Clipping) -> Hashable:
    """A key that is equal for clippings of the same piece; None if too little is known.

    It is the address in normal form; without an address the file, else outlet, date and title.
    Without a title, or without outlet and date, it includes the summary or the quotes.
    """
    if clipping.url:
        return normal_form(address_of(clipping))
    if clipping.file:
        return "file", clipping.file
    outlet, title = in_one_case(clipping.outlet), in_one_case(clipping.title)
    if clipping.title and (clipping.outlet or clipping.date):
        return outlet, clipping.date, title
    words = clipping.summary or "".join(quote.text for quote in clipping.quotes)
    known = clipping.title or (clipping.outlet and words)
    return (outlet, clipping.date, title, in_one_case(words)) if known else None


def titles_agree(one: Clipping, other: Clipping) -> bool:
    """Whether the titles are equal except for case, spaces and punctuation, or one is missing."""
    titles = {in_one_case(one.title), in_one_case(other.title)} - {""}
    return len(titles) < 2


def twin_of(candidate: Clipping, others: Iterable[Clipping]) -> Clipping | None:
    """The first of the others that is the same piece; one whose title agrees is preferred."""
    piece = piece_of(candidate)
    if piece is None:
        return None
    twins = [other for other in others if piece_of(other) == piece]
    agreeing = (twin for twin in twins if titles_agree(candidate, twin))
    return next(agreeing, twins[0] if twins else None)


def twin_at(addresses: Iterable[str], others: Iterable[Clipping]) -> Clipping | None:
    """The first of the others with one of these addresses, compared in normal form."""
    wanted = {normal_form(address) for address in addresses if address}
    return next((other for other in others if other.url and normal_form(other.url) in wanted), None)


def near_twin(candidate: Clipping, others: Iterable[Clipping]) -> Clipping | None:
    """The first of the others with the same outlet, a date within days and a similar title.

    Words of the title may differ, numbers may not: episode 12 is not episode 13.
    """
    return next((other for other in others if _is_near(candidate, other)), None)


def _is_near(one: Clipping, other: Clipping) -> bool:
    if not (one.date and other.date) or not (one.title and other.title):
        return False
    outlets = {in_one_case(one.outlet), in_one_case(other.outlet)} - {""}
    near_in_time = one.date.days_from(other.date) <= _FEW_DAYS
    return len(outlets) == 1 and near_in_time and _titles_resemble(one.title, other.title)


def _titles_resemble(one: str, other: str) -> bool:
    from difflib import SequenceMatcher

    words, others = (
        _WORD.findall(unicodedata.normalize("NFKC", title).casefold()) for title in (one, other)
    )
    figures, other_figures = (
        [word for word in title if any(map(str.isdigit, word))] for title in (words, others)
    )
    if figures != other_figures:
        return False
    letters = SequenceMatcher(None, "".join(words), "".join(others), autojunk=False)
    return letters.ratio() >= _NEARLY


def same_addresses(clippings: Iterable[Clipping]) -> Iterator[tuple[Clipping, Clipping, bool]]:
    """Yield (earlier, later, whether their titles agree) for clippings with the same address."""
    known: dict[str, Titles] = defaultdict(dict)
    for clipping in clippings:
        if not clipping.url:
            continue
        titles, title = known[normal_form(clipping.url)], in_one_case(clipping.title)
        if twin := _agreeing(titles, title):
            yield twin, clipping, True
        elif titles:
            yield next(iter(titles.values())), clipping, False
        titles.setdefault(title, clipping)


def _agreeing(titles: Titles, title: str) -> Clipping | None:
    """A clipping whose title is the same, or where one of the titles is missing."""
    if not title:
        return next(iter(titles.values()), None)
    return titles.get(title) or titles.get("")
