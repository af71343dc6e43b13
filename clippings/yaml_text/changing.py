"""The same text with entries changed, put in or taken out, every other character as it was.

Every change is made by splicing, and read again before it is handed back: it must give exactly
the entries that were intended and leave everything else as it was, or it is refused.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from clippings.errors import ClipError
from clippings.values import Plain
from clippings.yaml_text.amending import amend_mapping
from clippings.yaml_text.document import LIST_KEY, Document, parse
from clippings.yaml_text.edits import CannotSpliceError, Edit, apply_edits
from clippings.yaml_text.lists import insert_item, item_span, remove_item
from clippings.yaml_text.nodes import Mapping, Sequence
from clippings.yaml_text.rendering import STEP, Style, render_flow, render_item


class Changes(NamedTuple):
    """What is to become of a document's entries, by their index in it.

    `inserts` go before the entry at their index, in the order given; `amends` hold all keys and
    values of an entry; a key new to it goes where `order` has it.
    """

    inserts: tuple[tuple[int, dict[str, Plain]], ...] = ()
    amends: dict[int, dict[str, Plain]] = {}  # noqa: RUF012 (never changed)
    removals: frozenset[int] = frozenset()
    order: tuple[str, ...] = ()


def change_entries(document: Document, changes: Changes) -> Document:
    """The document with these changes, every other character as it was; raises ClipError."""
    with _refusing(document):
        return _checked(document, list(_edits(document, changes)), _intended(document, changes))


def _edits(document: Document, changes: Changes) -> Iterator[Edit]:
    text, items, newline = document.text, document.items, document.newline
    for index, entry in changes.amends.items():
        node = items.items[index]
        if not isinstance(node, Mapping):
            raise CannotSpliceError(node.start, "the entry is not a mapping")
        yield from amend_mapping(text, node, entry, newline, changes.order)
    for index in changes.removals:
        yield remove_item(text, items, index)
    if items.items:
        for index, entry in changes.inserts:
            yield insert_item(text, items, index, entry, key="", newline=newline)
    elif changes.inserts:
        yield _first_entries(document, [entry for _, entry in changes.inserts])


def _intended(document: Document, changes: Changes) -> list[Plain]:
    entries: list[Plain] = []
    for index in range(len(document.entries) + 1):
        entries += [entry for at, entry in changes.inserts if at == index]
        if index < len(document.entries) and index not in changes.removals:
            entries.append(changes.amends.get(index, document.entries[index]))
    return entries


def _first_entries(document: Document, entries: list[dict[str, Plain]]) -> Edit:
    text, newline, root = document.text, document.newline, document.reading.root
    if isinstance(root, Mapping) and root.flow:
        flow = Style(newline, flow=True)
        written = ", ".join(render_flow("", entry, flow) for entry in entries)
        return Edit(document.items.start + 1, document.items.start + 1, written)
    indent = STEP if isinstance(root, Mapping) else 0
    items = (" " * indent + render_item("", entry, indent, Style(newline)) for entry in entries)
    written = (newline * 2).join(items)
    if isinstance(root, Mapping):
        key, node = next(pair for pair in root.pairs if pair[0].text == LIST_KEY)
        return Edit(text.index(":", key.end) + 1, node.end, newline + written)
    if isinstance(root, Sequence):
        return Edit(root.start, root.end, written)
    lead = newline if text and not text.endswith("\n") else ""
    return Edit(len(text), len(text), lead + written + newline)


def entry_text(document: Document, index: int) -> str:
    """The lines of an entry of a block list, from its dash to its last value."""
    with _refusing(document):
        start, end = item_span(document.text, document.items, index)
    return document.text[start:end]


def replace_entry_text(document: Document, index: int, lines: str) -> Document:
    """The document with other lines for an entry; they must hold one entry; raises ClipError."""
    written = parse(lines, "the edited entry")
    with _refusing(written):
        for problem in written.reading.problems:
            raise CannotSpliceError(problem.at, f"{problem.message}; {problem.hint}")
        if len(written.entries) != 1:
            raise CannotSpliceError(0, f"one clipping is wanted, not {len(written.entries)}")
    intended = [*document.entries[:index], *written.entries, *document.entries[index + 1 :]]
    with _refusing(document):
        start, end = item_span(document.text, document.items, index)
        return _checked(document, [Edit(start, end, lines)], intended)


@contextmanager
def _refusing(document: Document) -> Iterator[None]:
    """A change that cannot be spliced becomes a sentence with its place."""
    try:
        yield
    except CannotSpliceError as error:
        place = document.place(error.index)
        where = f"{place.file}:{place.line}:{place.column}"
        raise ClipError(f"{where}: {error.reason}") from None


def _checked(document: Document, edits: list[Edit], intended: list[Plain]) -> Document:
    """The changed document, read again: refused where it does not hold what was intended."""
    changed = parse(apply_edits(document.text, edits), document.name)
    same_page = changed.page == document.page
    if changed.reading.problems or changed.entries != intended or not same_page:
        reason = "this is laid out in a way that cannot be changed safely; edit it by hand"
        raise CannotSpliceError(edits[0].start if edits else 0, reason)
    return changed
