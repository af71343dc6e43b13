"""Which clipping each entry of a page shows; a page may have several entries about one article."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from clippings.clipping import Clipping, Collection
from clippings.duplicates import piece_of, titles_agree
from clippings.importers.imported import Entry
from clippings.importing.candidates import candidate_of
from clippings.page_entries.entry import PageEntry
from clippings.updating.matching import match_clippings, match_same_article


class Mention(NamedTuple):
    """An entry of a page, and the clipping that it shows."""

    seen: Clipping  # what the entry states
    together: Clipping  # what all entries about the same article state
    clipping: Clipping | None  # the wanted clipping; None if no wanted one matches
    unidentified: bool = False  # names no article, and so is never removed
    unchosen: Clipping | None = None  # the clipping in the data, if that is not wanted

    @property
    def stays(self) -> bool:
        """Whether the entry stays on the page."""
        return self.clipping is not None or self.unidentified

    @property
    def standing(self) -> Clipping:
        """The clipping, with the date by which the entry is placed on the page."""
        known, date = self.clipping or self.seen, self.seen.date
        stale = date and known.date and not date.agrees(known.date)
        return known._replace(date=date) if stale else known


def mentions_of(
    entries: Sequence[PageEntry],
    wanted: Sequence[Clipping],
    collection: Collection,
    unchosen: Sequence[Clipping] = (),
) -> list[Mention]:
    """A mention for each entry, which is read as an import would read it."""
    seen = [_imported(entry, collection) for entry in entries]
    firsts = _firsts(seen)
    heads = sorted(set(firsts))
    together = {
        head: _together([seen[n] for n, f in enumerate(firsts) if f == head], seen[head])
        for head in heads
    }
    matched = dict(zip(heads, match_clippings([together[n] for n in heads], wanted), strict=True))
    rest = [head for head in heads if not matched[head]]
    others = dict(zip(rest, match_same_article([together[n] for n in rest], unchosen), strict=True))
    return [
        Mention(one, together[first], matched[first], piece_of(one) is None, others.get(first))
        for one, first in zip(seen, firsts, strict=True)
    ]


def not_on_page(mentions: Sequence[Mention], wanted: Sequence[Clipping]) -> list[Clipping]:
    """The clippings of articles that no entry shows."""
    shown = {id(mention.clipping) for mention in mentions}
    pieces = defaultdict(list)
    for mention in mentions:
        if mention.clipping:
            pieces[piece_of(mention.clipping)].append(mention.clipping)
    return [
        one
        for one in wanted
        if id(one) not in shown
        and not any(titles_agree(one, other) for other in pieces.get(piece_of(one), ()))
    ]


def _imported(entry: PageEntry, collection: Collection) -> Clipping:
    return candidate_of(Entry(plain=entry.plain, line=entry.line), collection).clipping


def _firsts(seen: Sequence[Clipping]) -> list[int]:
    """For each clipping the index of the first one about the same article, as in an import."""
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
    """The first clipping, completed with facts that only the others state."""
    for other in mentions:
        missing = {
            name: value
            for name, value in other._asdict().items()
            if value and not getattr(first, name) and name not in ("place", "extra")
        }
        first = first._replace(**missing)
    return first
