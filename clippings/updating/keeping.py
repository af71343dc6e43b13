"""Chooses which changes are made, and the way in which each loses least."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from clippings.page_entries.entry import PageEntry
from clippings.text_edits import Edit, apply_edits
from clippings.updating.changes import PageChange, What
from clippings.updating.proof import Loss, losses
from clippings.updating.readers import Reader

# Changes by number, each reduced to the one way in which it is made.
Chosen: TypeAlias = Mapping[int, PageChange]
Losses: TypeAlias = Callable[[Chosen], frozenset[Loss] | None]
_MOST_WAYS, _FEWEST_WAYS = 40, 8
_MOST_PARSED = 3_000_000  # characters in total, while trying the ways to make one change


class Kept(NamedTuple):
    """The changes that are made, and the facts that are lost by them."""

    chosen: Chosen = MappingProxyType({})
    lost: frozenset[Loss] = frozenset()


def edits_of(chosen: Chosen) -> list[Edit]:
    """The edits of all changes; a replacement that two changes share is made once."""
    edits = [edit for change in chosen.values() for edit in change.ways[0]]
    replacing = dict.fromkeys(edit for edit in edits if edit.end > edit.start)
    return [*(edit for edit in edits if edit.end == edit.start), *replacing]


def losses_in(page: str, entries: Sequence[PageEntry], read: Reader) -> Losses:
    """Return a function that finds the losses which some changes would cause on the page.

    It returns None if entries of the page would be missing afterwards.
    """

    def lost(chosen: Chosen) -> frozenset[Loss] | None:
        text = apply_edits(page, edits_of(chosen))
        return losses(entries, list(chosen.values()), read(text), text)

    return lost


def keep_sound(
    changes: Sequence[PageChange], lost: Losses, size: int, *, lossless_only: tuple[What, ...] = ()
) -> Kept:
    """The changes after which all entries can still be read, each in the first way without a loss.

    If every way loses something, a new entry is written in the way that loses least and another
    change is made in its first way; changes of the kinds in `lossless_only` are not made. Bisects:
    tries all changes at once, then each half. Of a single change up to `most` ways are tried, fewer
    on a larger page (`size` in characters).
    """
    most = max(min(_MOST_WAYS, _MOST_PARSED // max(size, 1)), _FEWEST_WAYS)

    def keep(kept: Kept, batch: Sequence[int]) -> Kept:
        if len(batch) < 2:
            return best(kept, batch[0]) if batch else kept
        tried = _with(kept, {n: changes[n] for n in batch}, lost)
        certain = not lossless_only and all(len(changes[n].ways) == 1 for n in batch)
        if tried and (certain or tried.lost <= kept.lost):
            return tried
        half = len(batch) // 2
        return keep(keep(kept, batch[:half]), batch[half:])

    def best(kept: Kept, n: int) -> Kept:
        ways = islice(changes[n].ways, most)
        tries = (_with(kept, {n: changes[n]._replace(ways=(way,))}, lost) for way in ways)
        what = changes[n].note.what
        return _best(kept, filter(None, tries), what, lossless_only=what in lossless_only)

    return keep(Kept(), range(len(changes)))


def _with(kept: Kept, more: Chosen, lost: Losses) -> Kept | None:
    if not all(change.ways for change in more.values()):
        return None
    chosen = {**kept.chosen, **more}
    lost_facts = lost(chosen)
    return None if lost_facts is None else Kept(chosen, lost_facts)


def _best(kept: Kept, tries: Iterable[Kept], what: What, *, lossless_only: bool) -> Kept:
    best = None
    for tried in tries:
        if tried.lost <= kept.lost:
            return tried
        if not best or (what == "new" and len(tried.lost) < len(best.lost)):
            best = tried
    return kept if lossless_only or not best else best
