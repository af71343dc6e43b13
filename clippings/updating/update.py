"""Bringing a page up to date with the data, with as few changes as possible."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from clippings.clipping import Clipping, Collection
from clippings.text_edits import apply_edits
from clippings.updating.adding import additions, not_on_page
from clippings.updating.amending import amendments
from clippings.updating.changes import ChangeNote, PageChange, Updated, What
from clippings.updating.exported.lines import own_lines_of
from clippings.updating.keeping import edits_of, keep_sound, losses_in
from clippings.updating.mentions import mentions_of
from clippings.updating.moving import redated, with_moves
from clippings.updating.readers import PageFormat, reader_of
from clippings.updating.removing import removals
from clippings.updating.whole_tables import leaves_tables

# The kinds of change that are made without a loss or not at all.
_MORE_AND_MORE: tuple[tuple[What, ...], ...] = ((), ("new", "changed"))
_EVERY: tuple[What, ...] = ("new", "changed", "gone")


def update_page(
    page: str,
    collection: Collection,
    page_format: PageFormat = "markdown",
    unchosen: Sequence[Clipping] = (),
) -> Updated:
    """The page with the clippings of the collection; entries whose facts agree keep every byte.

    New entries are put in by date, in the style of those around them; those that are not in the
    collection are taken out, and told by their ids where they are among the `unchosen`. The page
    that comes of it is read again: what would not be read as it was meant is left as it is, and
    told; so is what would be changed once more.
    """
    job = _Job(page, collection, page_format, unchosen)
    while True:
        updated = _lossless(job)
        again = _updated(job._replace(page=updated.text)).updated
        if not updated.done or again.text == updated.text:
            return replace(updated, left=(*updated.left, *_unsaid(again, updated)))
        job = job._replace(undone=job.undone | _unsettled(again, updated))


def _lossless(job: "_Job") -> Updated:
    """What changes nothing else; what does so only where a second update would not go on."""
    for whole in _MORE_AND_MORE:
        updated, lost = _updated(job, whole)
        if not lost or _updated(job._replace(page=updated.text)).updated.text == updated.text:
            return updated
    return _updated(job, _EVERY).updated


def _unsettled(again: Updated, updated: Updated) -> frozenset[str]:
    """The names of what would be changed once more, or of all where no name tells."""
    done = frozenset(told.name for told in updated.done)
    return done & {told.name for told in again.done} or done


def _unsaid(again: Updated, updated: Updated) -> Iterator[ChangeNote]:
    """What the updated page still says otherwise, beside what is told already."""
    known = {told.name for told in updated.left}
    return (told for told in again.left if told.name not in known)


class _Job(NamedTuple):
    page: str
    collection: Collection
    page_format: PageFormat
    unchosen: Sequence[Clipping]
    undone: frozenset[str] = frozenset()  # names of what is left as it is


class _Attempt(NamedTuple):
    updated: Updated
    lost: bool


def _updated(job: _Job, whole: tuple[What, ...] = ()) -> _Attempt:
    """The page, and whether anything is read otherwise; what is in `whole` is left where it is."""
    page, collection, page_format, unchosen, undone = job
    own = own_lines_of(page, collection) if page_format == "markdown" else None
    read = reader_of(page_format, own)
    entries = read(page)
    wanted = collection.clippings
    mentions = mentions_of(entries, wanted, collection, unchosen)
    new = not_on_page(mentions, wanted)
    changes = [
        *removals(page, entries, mentions, new=bool(new)),
        *amendments(page, entries, mentions, own),
        *additions(page, page_format, entries, mentions, new, own),
    ]
    made = [_safe(page, one, undone) for one in changes]
    chosen, lost = keep_sound(made, losses_in(page, entries, read), len(page), whole=whole)
    text = apply_edits(page, edits_of(chosen))
    if stood_by := redated(mentions):
        text = with_moves(text, read, collection, stood_by)
    updated = Updated(
        text=text,
        done=tuple(_notes(chosen.values())),
        left=tuple(_notes(change for n, change in enumerate(changes) if n not in chosen)),
        entries=len(entries),
        chosen=sum(mention.clipping is not None for mention in mentions),
        unchosen=sum(mention.unchosen is not None for mention in mentions),
    )
    return _Attempt(updated, bool(lost))


def _safe(page: str, change: PageChange, undone: frozenset[str]) -> PageChange:
    """The change with the ways that leave tables whole, or none where it is left undone."""
    what, name, *_ = change.told
    ways = () if name in undone else change.ways
    if what != "changed":
        ways = tuple(way for way in ways if leaves_tables(page, way))
    return change._replace(ways=ways)


def _notes(changes: Iterable[PageChange]) -> Iterator[ChangeNote]:
    for change in changes:
        yield from (change.told, *change.also)
