"""The stretches of a page that may each tell of a clipping: bullets, lines, table rows, cards."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from clippings.markdown_page.blocks import Block
from clippings.markdown_page.html_prose import PART
from clippings.markdown_page.prose import HARD_BREAK, Anchor, Prose, Span, join_prose
from clippings.markdown_page.sections import Section, lists_everywhere, read_section

_SCAN = re.compile(
    r"\.(pdf|jpe?g|png|gif|webp|mp3|mp4|ogg|webm|wav|docx?|odt|djvu)$", re.IGNORECASE
)
_CELL = "\t"


@dataclass(frozen=True, kw_only=True)
class Unit:
    """Some prose, the lines it stands in, and what is above it."""

    prose: Prose
    line: int
    span: Span
    section: Section
    listed: bool = True


def is_source(anchor: Anchor) -> bool:
    """Whether a link may lead to a clipping: a page of the web, or a scan in the repository."""
    if re.match(r"https?://[^/]", anchor.url, re.IGNORECASE):
        return True
    local = not re.match(r"[a-z][a-z0-9+.-]*:|//|#", anchor.url, re.IGNORECASE)
    return local and bool(_SCAN.search(anchor.url.partition("?")[0]))


def read_units(blocks: Sequence[Block], title: str) -> Iterator[Unit]:
    """The units of a page with a link to a source, below headings that announce coverage."""
    named = [block.prose.text for block in blocks if block.kind == "heading"]
    press = lists_everywhere(f"{title} {named[0] if named else ''}", named)
    headings: list[Block] = []
    top = _page_title(blocks)
    for group in _groups(blocks):
        head = group[0]
        if head.kind == "heading":
            headings = [outer for outer in headings if outer.level < head.level]
            headings.append(head)
        names = [outer.prose.text.strip() for outer in headings if outer is not top]
        section = read_section(names, press=press)
        if section.press:
            yield from _units_of(group, section)


def _page_title(blocks: Sequence[Block]) -> Block | None:
    """The first heading, where all others stand below it."""
    headings = [block for block in blocks if block.kind == "heading"]
    deeper = all(other.level > headings[0].level for other in headings[1:])
    return headings[0] if headings and deeper else None


def _groups(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Blocks that belong together: a list item with its paragraphs, a row, a linked heading."""
    for _key, members in groupby(enumerate(blocks), lambda pair: _key_of(*pair)):
        yield [block for _number, block in members]


def _key_of(number: int, block: Block) -> tuple[str, int]:
    if block.item:
        return "item", block.item
    if block.group:
        return "group", block.group
    return "block", number


def _units_of(group: Sequence[Block], section: Section) -> Iterator[Unit]:
    kinds = {block.kind for block in group}
    if not any(is_source(anchor) for block in group for anchor in block.prose.anchors):
        return
    if kinds & {"code", "rule"}:
        return
    separator = _CELL if "cell" in kinds else HARD_BREAK
    prose = join_prose([block.prose for block in group], separator)
    span = Span(group[0].span.start, group[-1].span.end)
    for piece in _pieces(prose):
        own = span if len(piece.text) == len(prose.text) else _own_span(piece)
        listed = "paragraph" not in kinds and "heading" not in kinds
        yield Unit(prose=piece, line=group[0].line, span=own, section=section, listed=listed)


def _own_span(prose: Prose) -> Span:
    return Span(min(prose.starts), max(prose.ends))


def _pieces(prose: Prose) -> Iterator[Prose]:
    """The parts of a block that hold a source each: parts of HTML, else groups of lines."""
    if PART in prose.text:
        for part in _cut_at(prose, PART):
            if any(map(is_source, part.anchors)):
                yield from _pieces(part)
        return
    sources = [anchor for anchor in prose.anchors if is_source(anchor)]
    if len(sources) > 1 and re.search(r"[\n\u2028]", prose.text.strip()):
        yield from _line_groups(prose)
    elif sources:
        yield prose


def _cut_at(prose: Prose, mark: str) -> Iterator[Prose]:
    start = 0
    for place in (*(n for n, char in enumerate(prose.text) if char == mark), len(prose.text)):
        if prose.text[start:place].strip() or start < place:
            yield prose.cut(start, place)
        start = place + 1


def _line_groups(prose: Prose) -> Iterator[Prose]:
    """Lines with a source each, together with the lines without one that lead to or follow it."""
    bounds = [
        0,
        *(n + 1 for n, char in enumerate(prose.text) if char in "\n\u2028"),
        len(prose.text),
    ]
    lines = [Span(a, b) for a, b in pairwise(bounds) if prose.text[a:b].strip()]
    linked = [any(is_source(x) for x in prose.anchors if a <= x.start < b) for a, b in lines]
    leading = bool(linked) and not linked[0]
    start = lines[0].start if lines else 0
    for number, line in enumerate(lines):
        last = number + 1 == len(lines)
        ends = last or (linked[number] if leading else linked[number + 1])
        if ends:
            piece = prose.cut(start, line.end)
            if any(map(is_source, piece.anchors)):
                yield piece
            start = line.end
