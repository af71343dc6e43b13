"""The stretches of a page that may each tell of a clipping: bullets, lines, table rows, cards."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from typing import NamedTuple

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import HARD_BREAK, Prose, join_prose
from clippings.page_entries.stretches.grouping import (
    Group,
    group_blocks,
    has_source,
    is_card,
    is_headed,
)
from clippings.page_entries.stretches.in_print import is_in_print, kinds_that_list
from clippings.page_entries.stretches.line_headings import end_of_heading, is_bold_heading
from clippings.page_entries.stretches.pieces import pieces
from clippings.page_entries.stretches.record_parts import as_part
from clippings.page_entries.stretches.running_text import are_alike, is_alike, is_running_text
from clippings.spans import Span
from clippings.words.outlet_names import is_like_a_name
from clippings.words.sections import (
    Section,
    announce_press,
    below,
    is_bare,
    lists_everywhere,
    read_section,
)

_CELL = "\t"
_AROUND_HEADING = " \t\n\u2028:–-"
_CREDIT = re.compile(
    r"\W*(?:(?:photo|image|picture|illustration|icon|foto|bild|header|cover)s?\s+){1,2}"
    r"(?:by|credits?|courtesy|from|von|par|por|di)\b",
    re.IGNORECASE,
)
_DEEPEST = 6  # levels of headings


@dataclass(frozen=True, kw_only=True)
class Unit:
    """Some prose, the lines it stands in, and what is above it.

    `headed` is whether a heading begins it, to which its links belong: the first is the piece;
    `doubted` whether only the title of the page says that coverage is listed there.
    """

    prose: Prose
    line: int
    span: Span
    section: Section
    html: bool = False
    headed: bool = False
    doubted: bool = False


class _Placed(NamedTuple):
    """Some blocks and what the headings above them say, the nearest of which may be `linked`."""

    group: Group
    following: Block | None
    section: Section
    doubted: bool
    linked: bool


def read_units(blocks: Sequence[Block], title: str) -> Iterator[Unit]:
    """The units of a page with a link to a source, below headings that announce coverage."""
    listing = kinds_that_list(blocks)
    groups = list(group_blocks(blocks))
    alike = are_alike([group[0].prose for group, _ in groups if _is_lone_paragraph(group)])
    for (group, record), following, section, doubted, linked in _placed(blocks, groups, title):
        head = group[0]
        if not section.press or _leads_on(group, following):
            continue
        if has_source(group) and not _CREDIT.match(head.prose.text):
            whole = record or (alike and _is_lone_paragraph(group) and is_alike(head.prose))
            for unit in _units_of(group, section, whole=whole, below_link=linked):
                yield replace(unit, doubted=doubted)
        elif not doubted and not has_source(group):
            printed = is_in_print(group, listing) and not _heads_items(head, following)
            if record or printed:
                span = Span(head.span.start, group[-1].span.end)
                prose = join_prose([block.prose for block in group])
                yield Unit(prose=prose, line=head.line, span=span, section=section)


def _placed(blocks: Sequence[Block], groups: Sequence[Group], title: str) -> Iterator[_Placed]:
    """The groups below the headings of a page that is called by this title."""
    top = _page_title(blocks)
    headed = [block for block in blocks if block.kind == "heading"]
    named = [block.prose.text for block in headed]
    below_top = [block.prose.text for block in headed if block is not top]
    heads = title if announce_press([title]) else " ".join([title, *named[:1]])
    press = lists_everywhere(heads, below_top if top or title else named[1:])
    below = {id(block): following for block, following in pairwise(blocks)}
    head_of_page = announce_press(named) and not announce_press([title])
    headings: list[Block] = []
    for group in groups:
        head, following = group.blocks[0], below.get(id(group.blocks[-1]))
        depth = _depth(head)
        headings = [outer for outer in headings if _depth(outer) < depth]
        if not group.record and _stands_over(head, following):
            headings.append(head)
        names = [_name_of(outer) for outer in headings if outer is not top]
        head_of_page = head_of_page and not (head.kind == "heading" or headings)
        section = read_section(names, press=press and not head_of_page)
        doubted = not section.press and not press and is_bare(heads)
        if doubted:
            section = read_section(names, press=True)
        linked = bool(headings) and has_source(headings[-1:])
        yield _Placed(group, following, section, doubted, linked)


def _is_lone_paragraph(group: Sequence[Block]) -> bool:
    return len(group) == 1 and group[0].kind in ("paragraph", "quotation") and has_source(group)


def _name_of(heading: Block) -> str:
    """The words of a heading, or the name in bold of a list item that stands over others."""
    text = heading.prose.text.strip()
    bold = heading.prose.strong
    name = heading.prose.text[bold[0].start : bold[0].end].strip() if len(bold) == 1 else ""
    return name if heading.kind == "item" and is_like_a_name(name) else text


def _leads_on(group: Sequence[Block], following: Block | None) -> bool:
    """Whether a paragraph with a colon at its end says what is listed below it."""
    ends = group[-1].kind == "paragraph" and group[-1].prose.text.rstrip().endswith(":")
    return len(group) == 1 and ends and bool(following and following.kind == "item")


def _stands_over(head: Block, following: Block | None) -> bool:
    """Whether a block says something of those behind it."""
    return head.kind == "heading" or _heads_items(head, following) or is_bold_heading(head)


def _heads_items(head: Block, following: Block | None) -> bool:
    """Whether a list item stands over a list inside it."""
    if not following or not head.kind == following.kind == "item":
        return False
    return following.level > head.level and not has_source([head])


def _depth(block: Block) -> int:
    """How deep a block stands: a heading closes those as deep, an item the items beside it."""
    if block.kind == "heading" or is_bold_heading(block):
        return block.level or _DEEPEST + 1
    return _DEEPEST + 1 + (block.level if block.kind == "item" else 1)


def _page_title(blocks: Sequence[Block]) -> Block | None:
    """The first heading, where all others stand below it and no link above it."""
    headings = [block for block in blocks if block.kind == "heading"]
    deeper = all(other.level > headings[0].level for other in headings[1:])
    above = takewhile(lambda block: block.kind != "heading", blocks)
    return headings[0] if headings and deeper and not has_source(list(above)) else None


def _units_of(
    group: Sequence[Block], section: Section, *, whole: bool, below_link: bool
) -> Iterator[Unit]:
    """The units of some blocks, which may stand below a heading with a link of its own."""
    kinds = {block.kind for block in group}
    if kinds & {"code", "rule"}:
        return
    separator = _CELL if "cell" in kinds else HARD_BREAK
    headed = is_headed(group) or is_card(group)
    record = headed or whole
    told = [as_part(block, headed=whole) if record else block.prose for block in group]
    prose = join_prose(told, separator)
    span = Span(group[0].span.start, group[-1].span.end)
    if record:
        yield Unit(prose=prose, line=group[0].line, span=span, section=section, headed=headed)
        return
    soft = group[0].kind != "item"
    if kinds <= {"paragraph", "html"} and (end := end_of_heading(prose)):
        section = below(section, prose.text[:end].strip(_AROUND_HEADING))
        prose = prose.cut(end, len(prose.text))
    parts = list(pieces(prose, "\n\u2028" if soft else "\u2028"))
    alike = are_alike(parts)
    for piece in parts:
        own = span if len(piece.text) == len(prose.text) else _own_span(piece)
        listed = "paragraph" not in kinds or group[0].kind == "heading"
        if listed or alike or not is_running_text(piece, below_link=below_link):
            html = "html" in kinds
            yield Unit(prose=piece, line=group[0].line, span=own, section=section, html=html)


def _own_span(prose: Prose) -> Span:
    marks = [*(anchor.span for anchor in prose.anchors), *(p.span for p in prose.pictures)]
    starts = [*prose.starts, *(span.start for span in marks)]
    return Span(min(starts), max([*prose.ends, *(span.end for span in marks)]))
