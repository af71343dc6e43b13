"""New clippings that stand under the heading of another year, for there is none of theirs."""

from collections.abc import Iterator

from clippings.data_file.snapshot import Change
from clippings.yaml_text.document import Document
from clippings.yaml_text.edits import CannotSpliceError
from clippings.yaml_text.headings import Heading
from clippings.yaml_text.lists import headings_above


def under_other_headings(change: Change) -> Iterator[str]:
    """A sentence for each."""
    new = set(change.new_ids)
    if not new or "#" not in change.after.document.text:
        return
    heads = list(_heads(change.after.document))
    for clipping, head in zip(change.after.collection.clippings, heads, strict=False):
        if clipping.id in new and head and clipping.date and not head.date.agrees(clipping.date):
            yield (
                f"{clipping.id} stands under the heading {head.date}, for there is none of "
                f"{clipping.date.year}; put one above it"
            )


def _heads(document: Document) -> Iterator[Heading | None]:
    """The heading above each clipping, as far as they have lines of their own."""
    head = None
    if document.items.flow:
        return
    for index in range(len(document.entries)):
        try:
            head = next(iter(headings_above(document.text, document.items, index)[::-1]), head)
        except CannotSpliceError:
            return
        if isinstance(document.entries[index], dict):
            yield head
