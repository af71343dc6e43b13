"""The smallest edits that give a node of the text another plain value."""

from collections.abc import Iterator, Sequence

from clippings.text_edits import Edit
from clippings.values import Plain
from clippings.yaml_text.block_scalar import body_indent, header
from clippings.yaml_text.edits import CannotSpliceError, replace_on_line
from clippings.yaml_text.lines import column
from clippings.yaml_text.lists import insert_item, remove_items, replace_item
from clippings.yaml_text.mappings import insert_key, layout_of, remove_keys, replace_value
from clippings.yaml_text.nodes import Mapping, Node, Scalar, plain
from clippings.yaml_text.nodes import Sequence as List
from clippings.yaml_text.rendering import STEP, Layout, render_text
from clippings.yaml_text.scalars import with_comment


def amend_mapping(
    text: str, mapping: Mapping, value: dict[str, Plain], newline: str, order: Sequence[str] = ()
) -> Iterator[Edit]:
    """Edits for the keys that differ: changed, removed, or inserted by `order`."""
    names = [key.text for key, _ in mapping.pairs]
    if len(set(names)) < len(names):
        twice = next(key for key, _ in mapping.pairs if names.count(key.text) > 1)
        raise CannotSpliceError(twice.start, f"{twice.text} is here twice", "remove one of them")
    yield from remove_keys(text, mapping, [n for n, name in enumerate(names) if name not in value])
    for key, old in mapping.pairs:
        if key.text not in value or plain(old) == (new := value[key.text]):
            continue
        if _same_shape(old, new):
            indent, layout = column(text, key.start), layout_of(mapping, newline)
            yield from _amend(text, old, new, key.text, indent, layout)
        else:
            yield from replace_value(text, mapping, key, old, new, newline)
    new_names = [name for name in value if name not in names]
    for name in sorted(new_names, key=lambda name: (*order, name).index(name)):
        yield insert_key(text, mapping, name, value[name], order=order, newline=newline)


def _same_shape(node: Node, value: Plain) -> bool:
    if isinstance(node, Mapping):
        return isinstance(value, dict) and any(key.text in value for key, _ in node.pairs)
    if isinstance(node, List):
        return isinstance(value, list) and bool(value) and bool(node.items)
    return isinstance(value, str)


def _amend(
    text: str, node: Node, value: Plain, key: str, indent: int, layout: Layout
) -> Iterator[Edit]:
    if isinstance(node, Mapping) and isinstance(value, dict):
        yield from amend_mapping(text, node, value, layout.newline)
    elif isinstance(node, List) and isinstance(value, list):
        yield from _amend_list(text, node, value, key, layout)
    elif isinstance(node, Scalar) and isinstance(value, str):
        yield from _amend_scalar(text, node, value, key, indent, layout)


def _common_ends(old: Sequence[Plain], new: Sequence[Plain]) -> tuple[int, int]:
    """The number of equal items at the start, and at the end of the rest."""
    most = min(len(old), len(new))
    head = next((n for n in range(most) if old[n] != new[n]), most)
    most -= head
    tail = next((n for n in range(most) if old[-1 - n] != new[-1 - n]), most)
    return head, tail


def _amend_list(
    text: str, node: List, value: list[Plain], key: str, layout: Layout
) -> Iterator[Edit]:
    """Edits for a list; equal items at its start and end keep every character."""
    head, tail = _common_ends([plain(item) for item in node.items], value)
    old_end, new_end = len(node.items) - tail, len(value) - tail
    shared = range(head, min(old_end, new_end))
    for index in shared:
        item = node.items[index]
        if _same_shape(item, value[index]):
            inside = layout._replace(flow=node.flow)
            yield from _amend(text, item, value[index], key, column(text, item.start), inside)
        else:
            newline = layout.newline
            yield from replace_item(text, node, index, value[index], key=key, newline=newline)
    yield from remove_items(text, node, range(shared.stop, old_end))
    for new in value[shared.stop : new_end]:
        yield insert_item(text, node, old_end, new, key=key, newline=layout.newline)


def _amend_scalar(
    text: str, node: Scalar, value: str, key: str, indent: int, layout: Layout
) -> Iterator[Edit]:
    """Edits that write a scalar in the old one's style; a comment after a block's header stays."""
    block = node.style in ("|", ">")
    inner = (block and body_indent(text, node.start, node.end)) or indent + STEP
    more_lines = "\n" in value.strip("\n") and "\n" not in node.text
    like = "new" if more_lines or plain(node) is None else node.style
    written = render_text(key, value, inner, layout, like)
    if layout.flow:
        yield Edit(node.start, node.end, " " * (node.start == node.end) + written)
        return
    if block:
        written = with_comment(written, header(text, node.start))
    yield from replace_on_line(text, node.start, node.end, " " * (node.start == node.end) + written)
