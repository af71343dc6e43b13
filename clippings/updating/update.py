"""Brings a page up to date with the data, with as few changes as possible."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from clippings.clipping import Clipping, Collection
from clippings.text_edits import apply_edits
from clippings.updating.adding import additions
from clippings.updating.amending import amendments
from clippings.updating.changes import ChangeNote, PageChange, Updated, What
from clippings.updating.exported.lines import exported_lines_of
from clippings.updating.keeping import edits_of, keep_sound, losses_in
from clippings.updating.mentions import mentions_of, not_on_page
from clippings.updating.moving import former_dates_of, with_moves
from clippings.updating.readers import PageFormat, reader_of
from clippings.updating.removing import removals
from clippings.updating.whole_tables import keeps_tables_whole

# Kinds of change that are made without a loss or not at all, the laxest attempt first.
_LENIENT_FIRST: tuple[tuple[What, ...], ...] = ((), ("new", "changed"))
_STRICTEST: tuple[What, ...] = ("new", "changed", "gone")


def update_page(
    page: str,
    collection: Collection,
    page_format: PageFormat = "markdown",
    unchosen: Sequence[Clipping] = (),
) -> Updated:
    """Return the page with the clippings of the collection.

    Entries whose facts agree keep every byte. New entries are inserted by date, in the style of
    their neighbours. Entries that are not in the collection are removed, and reported by their ids
    if they are among the `unchosen`. The result is read again: a change that would not be read as
    intended, or that a second update would change once more, is not made and is reported in `left`.
    """
    job = _Job(page, collection, page_format, unchosen)
    while True:
        updated = _first_stable_attempt(job)
        again = _attempt(job._replace(page=updated.text)).updated
        if not updated.done or again.text == updated.text:
            return replace(updated, left=(*updated.left, *_further_disagreements(again, updated)))
        job = job._replace(undone=job.undone | _unstable_names(again, updated))


def _first_stable_attempt(job: "_Job") -> Updated:
    """The first attempt that loses nothing, or whose result a second update leaves unchanged."""
    for lossless_only in _LENIENT_FIRST:
        updated, lost = _attempt(job, lossless_only)
        if not lost or _attempt(job._replace(page=updated.text)).updated.text == updated.text:
            return updated
    return _attempt(job, _STRICTEST).updated


def _unstable_names(again: Updated, updated: Updated) -> frozenset[str]:
    """Names of what a second update would change again; all names if none is among them."""
    done = frozenset(note.name for note in updated.done)
    return done & {note.name for note in again.done} or done


def _further_disagreements(again: Updated, updated: Updated) -> Iterator[ChangeNote]:
    """What the updated page still states otherwise and `updated` does not report yet."""
    known = {note.name for note in updated.left}
    return (note for note in again.left if note.name not in known)


class _Job(NamedTuple):
    """The arguments of `update_page`, and what has been given up."""

    page: str
    collection: Collection
    page_format: PageFormat
    unchosen: Sequence[Clipping]
    undone: frozenset[str] = frozenset()  # names of entries that are left as they are


class _Attempt(NamedTuple):
    """An updated page, and whether any fact is then read differently than intended."""

    updated: Updated
    lost: bool


def _attempt(job: _Job, lossless_only: tuple[What, ...] = ()) -> _Attempt:
    """Update the page once; the kinds in `lossless_only` are not made if they lose anything."""
    page, collection, page_format, unchosen, undone = job
    lines = exported_lines_of(page, collection) if page_format == "markdown" else None
    read = reader_of(page_format, lines)
    entries = read(page)
    wanted = collection.clippings
    mentions = mentions_of(entries, wanted, collection, unchosen)
    new = not_on_page(mentions, wanted)
    changes = [
        *removals(page, entries, mentions, new=bool(new)),
        *amendments(page, entries, mentions, lines),
        *additions(page, page_format, entries, mentions, new, lines),
    ]
    made = [_with_safe_ways(page, one, undone) for one in changes]
    chosen, lost = keep_sound(
        made, losses_in(page, entries, read), len(page), lossless_only=lossless_only
    )
    text = apply_edits(page, edits_of(chosen))
    if former_dates := former_dates_of(mentions):
        text = with_moves(text, read, collection, former_dates)
    updated = Updated(
        text=text,
        done=tuple(_notes(chosen.values())),
        left=tuple(_notes(change for n, change in enumerate(changes) if n not in chosen)),
        entries=len(entries),
        chosen=sum(mention.clipping is not None for mention in mentions),
        unchosen=sum(mention.unchosen is not None for mention in mentions),
    )
    return _Attempt(updated, bool(lost))


def _with_safe_ways(page: str, change: PageChange, undone: frozenset[str]) -> PageChange:
    """The change with only the ways that keep tables whole; none if its entry is in `undone`."""
    what, name, *_ = change.note
    ways = () if name in undone else change.ways
    if what != "changed":
        ways = tuple(way for way in ways if keeps_tables_whole(page, way))
    return change._replace(ways=ways)


def _notes(changes: Iterable[PageChange]) -> Iterator[ChangeNote]:
    for change in changes:
        yield from (change.note, *change.also)
