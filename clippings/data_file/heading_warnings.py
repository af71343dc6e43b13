"""Warnings for new clippings below a heading of another year, because theirs has none."""

from collections.abc import Iterator

from clippings.data_file.snapshot import Change
from clippings.yaml_text.document import Document
from clippings.yaml_text.edits import CannotSpliceError
from clippings.yaml_text.headings import Heading
from clippings.yaml_text.lists import headings_above


def heading_warnings(change: Change) -> Iterator[str]:
    """A sentence for each new clipping below the heading of another year."""
    new = set(change.new_ids)
    if not new or "#" not in change.after.document.text:
        return
    headings = list(_headings_above(change.after.document))
    for clipping, heading in zip(change.after.collection.clippings, headings, strict=False):
        if (
            clipping.id in new
            and heading
            and clipping.date
            and not heading.date.agrees(clipping.date)
        ):
            yield (
                f"{clipping.id} is below the heading {heading.date}, as {clipping.date.year} "
                "has none; add one above it"
            )


def _headings_above(document: Document) -> Iterator[Heading | None]:
    """The heading above each clipping; stops where entries do not have lines of their own."""
    heading = None
    if document.items.flow:
        return
    for index in range(len(document.entries)):
        try:
            heading = next(
                iter(headings_above(document.text, document.items, index)[::-1]), heading
            )
        except CannotSpliceError:
            return
        if isinstance(document.entries[index], dict):
            yield heading
