"""Finds what an imported list adds to a collection, and where it differs."""

from collections import Counter, defaultdict
from collections.abc import Container, Hashable, Iterable, Mapping
from typing import NamedTuple

from clippings.clipping import Clipping, Collection
from clippings.duplicates import piece_of
from clippings.finding import Finding
from clippings.ids import TakenIds, make_id
from clippings.importing.candidates import Candidate
from clippings.importing.differing import differing_fields
from clippings.importing.repeats import can_be_same_article, join_repeats
from clippings.values import Plain


class Twin(NamedTuple):
    """A clipping that is already there, and the values of the list that differ from it."""

    clipping: Clipping
    differing: Mapping[str, Plain]


class Merged(NamedTuple):
    """The entries to add, with ids; the twins of the others; findings on dropped values."""

    new: tuple[dict[str, Plain], ...]
    twins: tuple[Twin, ...]
    findings: tuple[Finding, ...]


class _Known:
    """The clippings of a collection by id and by article."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self.by_id = {clipping.id: clipping for clipping in collection.clippings}
        self.by_piece: dict[Hashable, list[Clipping]] = defaultdict(list)
        for clipping in collection.clippings:
            self.by_piece[piece_of(clipping)].append(clipping)
            if clipping.status == "dead" and clipping.archive:  # what our own pages link to
                copy = piece_of(Clipping(url=clipping.archive.url))
                if copy != piece_of(clipping):
                    self.by_piece[copy].append(clipping)

    def find(self, candidate: Candidate, *, once: bool, found: Container[int]) -> Clipping | None:
        """The clipping of the same article, except those whose `id()` is in `found`.

        `once`: only one clipping of the list has this address, so a changed title is a correction.
        Some papers show every article under one address.
        """
        free = [one for one in self.by_piece.get(candidate.piece, ()) if id(one) not in found]
        if candidate.piece is not None:
            if once and len(free) == 1:
                return free[0]
            for one in free:
                if can_be_same_article(candidate.clipping, one):
                    return one
        named = self.by_id.get(candidate.clipping.id or "\n")
        if named and id(named) not in found:
            return named
        return self._identical(candidate, free) if candidate.piece is None else None

    def _identical(self, candidate: Candidate, among: Iterable[Clipping]) -> Clipping | None:
        """A clipping that agrees in every field; too little is known to identify the article."""
        plain, date = candidate.plain, candidate.clipping.date
        for one in among:
            if one.date == date and not differing_fields(
                plain, candidate.clipping, one, self.collection
            ):
                return one
        return None


def merge(candidates: Iterable[Candidate], collection: Collection) -> Merged:
    """Split the entries of a list into new ones and those already there; add an article once."""
    joined = join_repeats(candidates)
    there = _Known(collection)
    taken = TakenIds(there.by_id)
    new: list[dict[str, Plain]] = []
    twins: dict[int, Twin] = {}
    occurrences = Counter(candidate.piece for candidate in joined)
    for candidate in joined:
        plain, clipping = candidate.plain, candidate.clipping
        if twin := there.find(candidate, once=occurrences[candidate.piece] == 1, found=twins):
            twins[id(twin)] = Twin(twin, differing_fields(plain, clipping, twin, collection))
        else:
            name = taken.take(clipping.id or make_id(clipping))
            new.append({**plain, "id": name, **_as_draft(candidate)})
    findings = tuple(fault for candidate in joined for fault in candidate.lost)
    return Merged(tuple(new), tuple(twins.values()), findings)


def _as_draft(candidate: Candidate) -> dict[str, Plain]:
    """Status `draft` for an entry whose status is unknown here: it may not be public."""
    return {"status": "draft"} if any(one.field == "status" for one in candidate.lost) else {}
