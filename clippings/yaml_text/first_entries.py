"""Insert the first entries into a file that has none."""

from collections.abc import Iterator, Sequence

from clippings.text_edits import Edit
from clippings.values import Plain
from clippings.yaml_text.comments import holds_comment
from clippings.yaml_text.document import LIST_KEY, Document
from clippings.yaml_text.edits import CannotSpliceError, replace_on_line
from clippings.yaml_text.lines import line_start
from clippings.yaml_text.mappings import layout_of
from clippings.yaml_text.nodes import Mapping, Node
from clippings.yaml_text.rendering import STEP, Layout, render_flow, render_item

NewEntries = Sequence[dict[str, Plain]]


def begin_list(document: Document, entries: NewEntries) -> Iterator[Edit]:
    """The edits that begin the list: below its key, or after any comments in the file."""
    text, newline, root = document.text, document.newline, document.reading.root
    if isinstance(root, Mapping):
        yield from _below_key(document, root, entries)
    elif root and root.end > root.start:
        yield from _replace_empty_list(document, root, entries)
    else:
        lead = newline if text and not text.endswith("\n") else ""
        yield Edit(len(text), len(text), lead + _in_block(entries, 0, newline) + newline)


def _replace_empty_list(document: Document, root: Node, entries: NewEntries) -> Iterator[Edit]:
    """Replace `[]`; if its line has other text, begin the list on the next line."""
    text, newline = document.text, document.newline
    _refuse_comments(text, root.start, root)
    written = _in_block(entries, 0, newline)
    if text[line_start(text, root.start) : root.start].strip():
        written = newline + written
    yield Edit(root.start, root.end, written)


def _below_key(document: Document, root: Mapping, entries: NewEntries) -> Iterator[Edit]:
    text, newline = document.text, document.newline
    key, node = next(pair for pair in root.pairs if pair[0].text == LIST_KEY)
    colon = text.index(":", key.end) + 1
    _refuse_comments(text, colon, node)
    if root.flow:
        layout = layout_of(root, newline)
        written = ", ".join(render_flow("", entry, layout) for entry in entries)
        yield Edit(colon, node.end, f" [{written}]")
    else:
        yield from replace_on_line(
            text, colon, node.end, newline + _in_block(entries, STEP, newline)
        )


def _refuse_comments(text: str, start: int, node: Node) -> None:
    if holds_comment(text, start, node):
        raise CannotSpliceError(node.start, "there is a comment inside the empty list")


def _in_block(entries: NewEntries, indent: int, newline: str) -> str:
    layout = Layout(newline)
    items = (" " * indent + render_item("", entry, indent, layout) for entry in entries)
    return (newline * 2).join(items)
