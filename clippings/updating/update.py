"""Bringing a page up to date with the data, with as few changes as possible."""

from clippings.clipping import Collection
from clippings.markdown_page.facts import is_shown
from clippings.updating.adding import additions
from clippings.updating.amending import amendments
from clippings.updating.changes import Updated
from clippings.updating.edits import apply_edits
from clippings.updating.keeping import edits_of, keep_sound, losses_in
from clippings.updating.mentions import mentions_of
from clippings.updating.reading import Language, reader_of
from clippings.updating.removing import removals


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
    kept = keep_sound(changes, losses_in(page, entries, read), len(page))
    text = apply_edits(page, edits_of(kept))
    done = tuple(change.told for change in kept.values())
    left = tuple(change.told for n, change in enumerate(changes) if n not in kept)
    known = sum(mention.clipping is not None for mention in mentions)
    return Updated(text=text, done=done, left=left, entries=len(entries), known=known)
