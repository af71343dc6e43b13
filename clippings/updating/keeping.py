"""Which changes are made, each in the way in which the page says best what it is meant to say."""

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple, TypeAlias

from clippings.markdown_page.entry import PageEntry
from clippings.updating.changes import Change
from clippings.updating.edits import Edit, apply_edits
from clippings.updating.proof import Loss, losses
from clippings.updating.reading import Reader

# Changes by their number, each with the one way in which it is made.
Chosen: TypeAlias = Mapping[int, Change]
Losses: TypeAlias = Callable[[Chosen], frozenset[Loss] | None]
_MOST_WAYS, _FEWEST_WAYS = 40, 8
_MOST_READ = 3_000_000  # characters of a page, read again and again


class _Kept(NamedTuple):
    chosen: Chosen
    lost: frozenset[Loss]


def edits_of(chosen: Chosen) -> list[Edit]:
    """The edits of all changes; what two of them replace alike is replaced once."""
    edits = [edit for change in chosen.values() for edit in change.ways[0]]
    replacing = dict.fromkeys(edit for edit in edits if edit.end > edit.start)
    return [*(edit for edit in edits if edit.end == edit.start), *replacing]


def losses_in(page: str, entries: Sequence[PageEntry], read: Reader) -> Losses:
    """What tells the losses of some changes to a page; None where its entries are not all there."""

    def lost(chosen: Chosen) -> frozenset[Loss] | None:
        text = apply_edits(page, edits_of(chosen))
        return losses(entries, list(chosen.values()), read(text), text)

    return lost


def keep_sound(changes: Sequence[Change], lost: Losses, size: int) -> Chosen:
    """The changes with which all entries stay, each in the first way without a loss.

    Where every way has one, a new entry is written in that with the least, another in the first.
    All are tried at once, then in halves; on a page of `size` characters so many ways as are soon
    read.
    """
    most = max(min(_MOST_WAYS, _MOST_READ // max(size, 1)), _FEWEST_WAYS)

    def keep(kept: _Kept, batch: Sequence[int]) -> _Kept:
        if len(batch) < 2:
            return (
                _in_the_best_way(kept, batch[0], changes[batch[0]], lost, most) if batch else kept
            )
        tried = _with(kept, {n: changes[n] for n in batch}, lost)
        single = all(len(changes[n].ways) == 1 for n in batch)
        if tried and (single or tried.lost <= kept.lost):
            return tried
        half = len(batch) // 2
        return keep(keep(kept, batch[:half]), batch[half:])

    return keep(_Kept({}, frozenset()), range(len(changes))).chosen


def _with(kept: _Kept, more: Chosen, lost: Losses) -> _Kept | None:
    if not all(change.ways for change in more.values()):
        return None
    chosen = {**kept.chosen, **more}
    told = lost(chosen)
    return None if told is None else _Kept(chosen, told)


def _in_the_best_way(kept: _Kept, number: int, change: Change, lost: Losses, most: int) -> _Kept:
    best = None
    for way in islice(change.ways, most):
        tried = _with(kept, {number: change._replace(ways=(way,))}, lost)
        if tried and tried.lost <= kept.lost:
            return tried
        new = change.told.what == "new"
        if tried and (not best or (new and len(tried.lost) < len(best.lost))):
            best = tried
    return best or kept
