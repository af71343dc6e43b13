"""Which clipping each entry of a page shows; a page may show one piece several times."""

from collections.abc import Sequence
from typing import NamedTuple

from clippings.clipping import Clipping, Collection
from clippings.duplicates import piece_of, titles_agree
from clippings.importers.imported import Entry
from clippings.importing.merging import candidate_of
from clippings.page_entries.entry import PageEntry
from clippings.updating.matching import match_clippings, match_pieces


class Mention(NamedTuple):
    """What an entry says, what all entries of its piece say together, and its clipping.

    `clipping` is None where it is not wanted, `unchosen` what it is then in the data; `kept` where
    that is no reason to take it out.
    """

    seen: Clipping
    together: Clipping
    clipping: Clipping | None
    kept: bool = False
    unchosen: Clipping | None = None

    @property
    def standing(self) -> Clipping:
        """The clipping, with the date by which the entry has its place on the page."""
        known, date = self.clipping or self.seen, self.seen.date
        stale = date and known.date and not date.agrees(known.date)
        return known._replace(date=date) if stale else known


def mentions_of(
    entries: Sequence[PageEntry],
    wanted: Sequence[Clipping],
    collection: Collection,
    unchosen: Sequence[Clipping] = (),
) -> list[Mention]:
    """A mention for each entry, read as the importer would keep it."""
    seen = [_imported(entry, collection) for entry in entries]
    firsts = _firsts(seen)
    heads = sorted(set(firsts))
    together = {
        head: _together([seen[n] for n, f in enumerate(firsts) if f == head], seen[head])
        for head in heads
    }
    matched = dict(zip(heads, match_clippings([together[n] for n in heads], wanted), strict=True))
    rest = [head for head in heads if not matched[head]]
    others = dict(zip(rest, match_pieces([together[n] for n in rest], unchosen), strict=True))
    return [
        Mention(one, together[first], matched[first], piece_of(one) is None, others.get(first))
        for one, first in zip(seen, firsts, strict=True)
    ]


def _imported(entry: PageEntry, collection: Collection) -> Clipping:
    return candidate_of(Entry(plain=entry.plain, line=entry.line), collection).clipping


def _firsts(seen: Sequence[Clipping]) -> list[int]:
    """For each clipping the number of the first that is the same piece, as an import has it."""
    known: dict[object, list[int]] = {}
    firsts = []
    for number, clipping in enumerate(seen):
        piece = piece_of(clipping)
        twins = known.setdefault(piece, []) if piece is not None else []
        first = next((n for n in twins if titles_agree(seen[n], clipping)), number)
        if first == number:
            twins.append(number)
        firsts.append(first)
    return firsts


def _together(mentions: Sequence[Clipping], first: Clipping) -> Clipping:
    """The first, with what only the others tell."""
    for other in mentions:
        missing = {
            name: value
            for name, value in other._asdict().items()
            if value and not getattr(first, name) and name not in ("place", "extra")
        }
        first = first._replace(**missing)
    return first
