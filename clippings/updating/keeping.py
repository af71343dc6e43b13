"""Which changes are made, each in the way in which the page says best what it is meant to say."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from clippings.page_entries.entry import PageEntry
from clippings.text_edits import Edit, apply_edits
from clippings.updating.changes import PageChange, What
from clippings.updating.proof import Loss, losses
from clippings.updating.readers import Reader

# Changes by their number, each with the one way in which it is made.
Chosen: TypeAlias = Mapping[int, PageChange]
Losses: TypeAlias = Callable[[Chosen], frozenset[Loss] | None]
_MOST_WAYS, _FEWEST_WAYS = 40, 8
_MOST_READ = 3_000_000  # characters of a page, read again and again


class Kept(NamedTuple):
    """The changes that are made, and what is lost by them."""

    chosen: Chosen = MappingProxyType({})
    lost: frozenset[Loss] = frozenset()


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


def keep_sound(
    changes: Sequence[PageChange], lost: Losses, size: int, *, whole: tuple[What, ...] = ()
) -> Kept:
    """The changes with which all entries stay, each in the first way without a loss.

    Where every way has one, a new entry is written in that with the least, another in the first;
    changes of a kind in `whole` are left undone. All are tried at once, then in halves; on a page
    of `size` characters so many ways as are soon read.
    """
    most = max(min(_MOST_WAYS, _MOST_READ // max(size, 1)), _FEWEST_WAYS)

    def keep(kept: Kept, batch: Sequence[int]) -> Kept:
        if len(batch) < 2:
            return best(kept, batch[0]) if batch else kept
        tried = _with(kept, {n: changes[n] for n in batch}, lost)
        certain = not whole and all(len(changes[n].ways) == 1 for n in batch)
        if tried and (certain or tried.lost <= kept.lost):
            return tried
        half = len(batch) // 2
        return keep(keep(kept, batch[:half]), batch[half:])

    def best(kept: Kept, n: int) -> Kept:
        ways = islice(changes[n].ways, most)
        tries = (_with(kept, {n: changes[n]._replace(ways=(way,))}, lost) for way in ways)
        what = changes[n].told.what
        return _best(kept, filter(None, tries), what, whole=what in whole)

    return keep(Kept(), range(len(changes)))


def _with(kept: Kept, more: Chosen, lost: Losses) -> Kept | None:
    if not all(change.ways for change in more.values()):
        return None
    chosen = {**kept.chosen, **more}
    told = lost(chosen)
    return None if told is None else Kept(chosen, told)


def _best(kept: Kept, tries: Iterable[Kept], what: What, *, whole: bool) -> Kept:
    best = None
    for tried in tries:
        if tried.lost <= kept.lost:
            return tried
        if not best or (what == "new" and len(tried.lost) < len(best.lost)):
            best = tried
    return kept if whole or not best else best
