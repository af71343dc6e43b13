"""Read the entries of a text with a syntax error that are valid by themselves."""

import re
from collections.abc import Iterator

from clippings.yaml_text.nodes import Mapping, Node, ReadDocument, Scalar, Sequence
from clippings.yaml_text.parsing import read_nodes

_TOP_LEVEL_LIST = r"(?:[ \t]*(?:#.*|---.*)?\r?\n)*(?P<indent> *)-(?=\s)"
_ANY_KEY = r"[^\s#-][^:\n]*"
_PAGE_KEY = r"(?m)^[^\s#-][^:\n]*:(?=\s|$)"


def read_entries_alone(text: str, whole: ReadDocument, key: str = "") -> ReadDocument:
    """Parse each entry by itself and collect the problems; `whole` as it is if there is no list.

    The list is the whole text, or the value of the top-level key `key` (by default, of the first
    that has a list); the other top-level keys are parsed by themselves too.
    """
    page, end = ReadDocument(None, ()), len(text)
    if top := re.match(_TOP_LEVEL_LIST, text):
        first, dash = top.span("indent")
    elif under := _list_under(text, re.escape(key) or _ANY_KEY):
        first, dash = under.span("indent")
        page, end = _page_around(text, first)
    else:
        return whole
    items, problems = [], list(page.problems)
    for start, stop in _chunks(text, first, dash, end):
        reading = read_nodes(text[start:stop])
        problems += [problem._replace(at=problem.at + start) for problem in reading.problems]
        if isinstance(reading.root, Sequence):
            items += [shifted(item, start) for item in reading.root.items]
    entries = Sequence(first, end, tuple(items), flow=False)
    return ReadDocument(_with_list(page.root, entries), tuple(problems) or whole.problems)


def _list_under(text: str, key: str) -> re.Match[str] | None:
    blank = r"(?:[ \t]*(?:#.*)?\r?\n)+"
    return re.search(rf"(?m)^{key}[ \t]*:{blank}(?P<indent> *)-(?=\s)", text)


def _page_around(text: str, first: int) -> tuple[ReadDocument, int]:
    """The text around the list, parsed, and where the list ends.

    It ends before the first top-level key for which the text around it can be parsed.
    """
    ends = [match.start() for match in re.compile(_PAGE_KEY).finditer(text, first)]
    pages = []
    for end in [*ends, len(text)]:
        blank = re.sub(r"[^\r\n]", " ", text[first:end])
        pages.append((read_nodes(text[:first] + blank + text[end:]), end))
        if pages[-1][0].complete:
            return pages[-1]
    return pages[0]


def _chunks(text: str, first: int, dash: int, end: int) -> Iterator[tuple[int, int]]:
    """Start and end of each entry: from the line of its dash to that of the next."""
    dashes = re.compile(rf"(?m)^{text[first:dash]}-(?=\s)")
    starts = [match.start() for match in dashes.finditer(text, first, end)]
    yield from zip(starts, [*starts[1:], end], strict=True)


def _with_list(page: Node | None, entries: Sequence) -> Node:
    """The page with the entries as the value of the last key above them."""
    if not isinstance(page, Mapping):
        return entries
    above = sum(key.start < entries.start for key, _ in page.pairs)
    pairs = list(page.pairs)
    pairs[above - 1] = (pairs[above - 1][0], entries)
    return page._replace(pairs=tuple(pairs))


def shifted(node: Node, by: int) -> Node:
    """The node with all positions moved by `by` characters."""
    moved = node._replace(start=node.start + by, end=node.end + by)
    if isinstance(moved, Sequence):
        return moved._replace(items=tuple(shifted(item, by) for item in moved.items))
    if isinstance(moved, Mapping):
        pairs = tuple((_shifted_key(key, by), shifted(value, by)) for key, value in moved.pairs)
        return moved._replace(pairs=pairs)
    return moved


def _shifted_key(key: Scalar, by: int) -> Scalar:
    return key._replace(start=key.start + by, end=key.end + by)
