"""What can still be read of a text with a syntax error: each entry that is sound by itself."""

import re
from collections.abc import Iterator

from clippings.yaml_text.nodes import Mapping, Node, ReadDocument, Scalar, Sequence
from clippings.yaml_text.parsing import read_nodes

_TOP_LEVEL_LIST = r"(?:[ \t]*(?:#.*|---.*)?\r?\n)*(?P<indent> *)-(?=\s)"
_ANY_KEY = r"[^\s#-][^:\n]*"
_PAGE_KEY = r"(?m)^[^\s#-][^:\n]*:(?=\s|$)"


def read_entries_alone(text: str, whole: ReadDocument, key: str = "") -> ReadDocument:
    """Each entry read alone, with the problems of each; as before where there is no list.

    The list is the whole text, or stands under the page key `key` (the first with a list where
    none is named); the text beside it is read alone too.
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
    """What stands beside the list, and where the list ends: before the key that makes it so."""
    ends = [match.start() for match in re.compile(_PAGE_KEY).finditer(text, first)]
    pages = []
    for end in [*ends, len(text)]:
        blank = re.sub(r"[^\r\n]", " ", text[first:end])
        pages.append((read_nodes(text[:first] + blank + text[end:]), end))
        if pages[-1][0].complete:
            return pages[-1]
    return pages[0]


def _chunks(text: str, first: int, dash: int, end: int) -> Iterator[tuple[int, int]]:
    """From the line of each dash to that of the next."""
    dashes = re.compile(rf"(?m)^{text[first:dash]}-(?=\s)")
    starts = [match.start() for match in dashes.finditer(text, first, end)]
    yield from zip(starts, [*starts[1:], end], strict=True)


def _with_list(page: Node | None, entries: Sequence) -> Node:
    """The page with the entries in their place, which is empty: the last value above them."""
    if not isinstance(page, Mapping):
        return entries
    above = sum(key.start < entries.start for key, _ in page.pairs)
    pairs = list(page.pairs)
    pairs[above - 1] = (pairs[above - 1][0], entries)
    return page._replace(pairs=tuple(pairs))


def shifted(node: Node, by: int) -> Node:
    """The same node `by` characters further on."""
    moved = node._replace(start=node.start + by, end=node.end + by)
    if isinstance(moved, Sequence):
        return moved._replace(items=tuple(shifted(item, by) for item in moved.items))
    if isinstance(moved, Mapping):
        pairs = tuple((_shifted_key(key, by), shifted(value, by)) for key, value in moved.pairs)
        return moved._replace(pairs=pairs)
    return moved


def _shifted_key(key: Scalar, by: int) -> Scalar:
    return key._replace(start=key.start + by, end=key.end + by)
