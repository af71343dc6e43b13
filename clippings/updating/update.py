"""Bringing a page up to date with the data, with as few changes as possible."""

from collections.abc import Mapping, Sequence
from itertools import islice

from clippings.clipping import Collection
from clippings.markdown_page.entry import PageEntry
from clippings.markdown_page.facts import is_shown
from clippings.updating.adding import additions
from clippings.updating.amending import amendments
from clippings.updating.changes import Change, Updated
from clippings.updating.edits import apply_edits
from clippings.updating.mentions import mentions_of
from clippings.updating.proof import reads_as_meant
from clippings.updating.reading import Language, Reader, reader_of
from clippings.updating.removing import removals

_MOST_WAYS = 8


def update_page(page: str, collection: Collection, language: Language = "markdown") -> Updated:
    """The page with the clippings of the collection; entries whose facts agree keep every byte.

    New entries are put in by date, in the style of those around them; drafts, hidden and left-out
    clippings, and those that are no longer in the data, are taken out. The page that comes of it
    is read again: what would not be read as it was meant is left as it is, and told.
    """
    read = reader_of(language)
    entries = read(page)
    wanted = [clipping for clipping in collection.clippings if is_shown(clipping)]
    mentions = mentions_of(entries, wanted, collection)
    changes = [
        *removals(page, entries, mentions),
        *amendments(page, entries, mentions),
        *additions(page, language, entries, mentions, wanted),
    ]
    kept = _kept(page, entries, changes, read)
    text = apply_edits(page, [edit for change in kept.values() for edit in change.ways[0]])
    done = tuple(change.told for change in kept.values())
    left = tuple(change.told for n, change in enumerate(changes) if n not in kept)
    known = sum(mention.clipping is not None for mention in mentions)
    return Updated(text=text, done=done, left=left, entries=len(entries), known=known)


def _kept(
    page: str, entries: Sequence[PageEntry], changes: Sequence[Change], read: Reader
) -> Mapping[int, Change]:
    """The changes that are made, by their number, each with the one way in which it is."""

    def holds(trial: Mapping[int, Change]) -> bool:
        edits = [edit for change in trial.values() for edit in change.ways[0]]
        text = apply_edits(page, edits)
        return reads_as_meant(entries, list(trial.values()), read(text), text)

    def keep(sure: dict[int, Change], batch: Sequence[int]) -> dict[int, Change]:
        """The sure ones and those of the batch with which the page still reads as meant."""
        trial = sure | {n: changes[n] for n in batch}
        if not batch or (all(changes[n].ways for n in batch) and holds(trial)):
            return trial
        if len(batch) > 1:
            half = len(batch) // 2
            return keep(keep(sure, batch[:half]), batch[half:])
        change = changes[batch[0]]
        for way in islice(change.ways, 1, _MOST_WAYS):
            trial = sure | {batch[0]: change._replace(ways=(way,))}
            if holds(trial):
                return trial
        return sure

    return keep({}, range(len(changes)))
