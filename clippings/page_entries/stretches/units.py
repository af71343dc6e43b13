"""The stretches of a page that may each be a clipping: bullets, lines, table rows, cards."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import HARD_BREAK, Prose, join_prose
from clippings.page_entries.stretches.grouping import (
    group_blocks,
    has_source,
    is_card,
    is_headed,
    mentions_in_passing,
)
from clippings.page_entries.stretches.in_print import cited_lines, is_in_print, kinds_that_list
from clippings.page_entries.stretches.line_headings import end_of_heading
from clippings.page_entries.stretches.placed import heads_items, placed_groups
from clippings.page_entries.stretches.press_lines import press_lines
from clippings.page_entries.stretches.record_parts import as_heading, as_part, as_summary
from clippings.page_entries.stretches.running_text import (
    are_list_lines,
    is_list_line,
    is_running_text,
)
from clippings.page_entries.stretches.same_layout import blocks_of_same_layout
from clippings.page_entries.stretches.splitting import split_into_parts
from clippings.spans import Span
from clippings.words.sections import Section, section_below

_SENTENCE = 12  # words
_CELL = "\t"
_AROUND_HEADING = " \t\n\u2028:–-"


@dataclass(frozen=True, kw_only=True)
class Unit:
    """A stretch of text, its lines on the page, and the headings above it.

    `headed` is whether it begins with a heading whose first link is the piece. `doubted` is whether
    only the title of the page says that coverage is listed there. `aside` is whether it is a whole
    paragraph, such as an introduction to a list.
    """

    prose: Prose
    line: int
    span: Span
    section: Section
    html: bool = False
    headed: bool = False
    doubted: bool = False
    aside: bool = False


def read_units(blocks: Sequence[Block], title: str) -> Iterator[Unit]:
    """The units of a page with a link to a source, below headings that announce coverage."""
    listing = kinds_that_list(blocks)
    groups = list(group_blocks(blocks))
    lines = are_list_lines([group[0].prose for group, _ in groups if _is_lone_paragraph(group)])
    placed = list(placed_groups(blocks, groups, title))
    without_link = blocks_of_same_layout(groups) | press_lines(placed)
    for (group, record), following, section, doubted, linked in placed:
        head = group[0]
        if not section.press or _introduces_list(group, following):
            continue
        if has_source(group):
            whole = record or (lines and _is_lone_paragraph(group) and is_list_line(head.prose))
            for unit in _units_of(group, section, whole=whole, below_link=linked):
                yield replace(unit, doubted=doubted)
        elif doubted:
            continue
        elif record:
            prose = join_prose([as_heading(one) for one in group])
            yield Unit(prose=prose, line=head.line, span=_whole_span(group), section=section)
        elif not heads_items(head, following) and (
            id(head) in without_link or is_in_print(group, listing)
        ):
            yield from _printed_units(group, section)


def _printed_units(group: Sequence[Block], section: Section) -> Iterator[Unit]:
    """The lines of some blocks without links."""
    prose = join_prose([one.prose for one in group])
    for line in cited_lines(prose):
        span = _whole_span(group) if line is prose else _own_span(line)
        yield Unit(prose=line, line=group[0].line, span=span, section=section)


def _is_lone_paragraph(group: Sequence[Block]) -> bool:
    """Whether a group is one paragraph with a source."""
    return len(group) == 1 and group[0].kind in ("paragraph", "quotation") and has_source(group)


def _introduces_list(group: Sequence[Block], following: Block | None) -> bool:
    """Whether a paragraph with a colon at its end introduces the list below it.

    Above paragraphs with links only a whole sentence does so.
    """
    text = group[-1].prose.text.rstrip()
    if len(group) > 1 or group[0].kind != "paragraph" or not text.endswith(":") or not following:
        return False
    sentence = len(text.split()) >= _SENTENCE
    paragraph = following.kind == "paragraph" and has_source([following])
    return following.kind == "item" or (sentence and paragraph)


def _units_of(
    group: Sequence[Block], section: Section, *, whole: bool, below_link: bool
) -> Iterator[Unit]:
    """The units of some blocks; `below_link` is whether the heading above has a link."""
    kinds = {block.kind for block in group}
    separator = _CELL if "cell" in kinds else HARD_BREAK
    line, span = group[0].line, _whole_span(group)
    headed = is_headed(group) or is_card(group)
    if headed or whole:
        prose = join_prose(_record_parts(group, whole), separator)
        yield Unit(prose=prose, line=line, span=span, section=section, headed=headed)
        return
    prose = join_prose([block.prose for block in group], separator)
    soft = group[0].kind != "item"
    if kinds <= {"paragraph", "html"} and (end := end_of_heading(prose)):
        section = section_below(section, prose.text[:end].strip(_AROUND_HEADING))
        prose = prose.cut(end, len(prose.text))
    parts = list(split_into_parts(prose, "\n\u2028" if soft else "\u2028"))
    listed = "paragraph" not in kinds or are_list_lines(parts)
    html, aside = "html" in kinds, kinds == {"paragraph"} and len(parts) == 1
    for part in parts:
        own = span if len(part.text) == len(prose.text) else _own_span(part)
        if listed or not is_running_text(part, below_link=below_link):
            yield Unit(prose=part, line=line, span=own, section=section, html=html, aside=aside)


def _record_parts(group: Sequence[Block], whole: bool) -> list[Prose]:
    """The parts of a record; below a linked heading, sentences with links are summaries."""
    parts = [as_part(block, headed=whole) for block in group]
    if not is_headed(group):
        return parts
    passing = [mentions_in_passing(block) for block in group]
    return [as_summary(one) if says else one for one, says in zip(parts, passing, strict=True)]


def _whole_span(group: Sequence[Block]) -> Span:
    """From the first block to the last."""
    return Span(group[0].span.start, group[-1].span.end)


def _own_span(prose: Prose) -> Span:
    """The span of a text with its links and pictures."""
    marks = [*(anchor.span for anchor in prose.anchors), *(p.span for p in prose.pictures)]
    starts = [*prose.starts, *(span.start for span in marks)]
    return Span(min(starts), max([*prose.ends, *(span.end for span in marks)]))
