"""Lines without a link that have the layout of those with links beside them: pieces too.

The marks around the links of nearly all lines, and a date in them, are the layout of a list.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import Prose
from clippings.page_entries.stretches.grouping import BlockGroup
from clippings.page_entries.stretches.in_print import cites
from clippings.page_entries.stretches.sources import is_source
from clippings.words.in_print import remarks_print
from clippings.written_dates.line import dates_or_years, find_years
from clippings.written_dates.partial import leading_end

_KINDS = ("item", "paragraph")
_FEWEST = 2  # lines with links
_LINKED = 0.3  # of the lines
_SHARED = 0.8, 0.6  # of the lines with links; the second if no trait reaches the first
_SHORT = 400  # characters
_COMMON_MARKS = frozenset(".!?'’…")  # marks that any line may have
_DATE = "date"


def blocks_of_same_layout(groups: Sequence[BlockGroup]) -> frozenset[int]:
    """The ids of the blocks without a link that have the layout of those with links."""
    runs = ([block.prose for block in run] for run in _runs(groups))
    same = frozenset(id(one) for run in runs for one in lines_of_same_layout(run))
    return frozenset(
        id(block) for group in groups for block in group.blocks[:1] if id(block.prose) in same
    )


def _runs(groups: Sequence[BlockGroup]) -> Iterator[Sequence[Block]]:
    """Consecutive items of one depth, or paragraphs, with only headings of years between them."""
    others = [group for group in groups if not _is_year(group.blocks[0])]
    for (record, kind, _), run in groupby(others, key=_form):
        if kind in _KINDS and not record:
            yield [group.blocks[0] for group in run]


def _form(group: BlockGroup) -> tuple[bool, str, int]:
    """The kind of a group, to find consecutive ones."""
    head = group.blocks[0]
    kind = "paragraph" if head.kind == "html" else head.kind  # as it is in HTML
    return group.record, kind, head.level


def _is_year(block: Block) -> bool:
    """Whether this heading is a year, which divides a list but does not end it."""
    text = block.prose.text.strip()
    return block.kind == "heading" and any(
        (one.start, one.end) == (0, len(text)) for one in find_years(text)
    )


def lines_of_same_layout(lines: Sequence[Prose]) -> Iterator[Prose]:
    """The lines without a link that share the marks of those with one, or say they are pieces.

    They say so by a remark about print, or by a title in quotation marks with a date.
    """
    linked = [line for line in lines if any(map(is_source, line.anchors))]
    if not linked or len(linked) < len(lines) * _LINKED:
        return
    several = len(linked) >= _FEWEST
    times = Counter(trait for line in linked for trait in _traits(line))
    shares = ({one for one, n in times.items() if n >= len(linked) * share} for share in _SHARED)
    shared = next(filter(None, shares), set())
    for line in lines:
        same = several and ((shared and shared <= _traits(line)) or cites(line.text))
        if not _has_link(line) and (same or remarks_print(line.text)):
            yield line


def _has_link(line: Prose) -> bool:
    """Whether a line has a link, even within the site."""
    return any(anchor.url.strip("#") for anchor in line.anchors)


def _traits(line: Prose) -> set[str]:
    """The marks outside links and dates in a short line, and whether it has a date."""
    text = line.text
    if len(text) > _SHORT:
        return set()
    dates = dates_or_years(text)
    spans = [(one.start, one.end) for one in dates]
    spans += [(one.start, one.end) for one in line.anchors]
    inside = {place for start, end in spans for place in range(start, end)}
    around = {char for place, char in enumerate(text) if place not in inside}
    marks = {char for char in around - _COMMON_MARKS if not (char.isalnum() or char.isspace())}
    return marks | {_DATE} if dates or leading_end(text, alone=False) else marks
