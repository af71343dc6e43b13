"""Lines without a link that are made like those with links beside them: pieces as well.

The marks around the links of nearly all lines, and a date in them, tell how a list writes a piece.
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
_SHARED = 0.8, 0.6  # of the lines with links; if they have nothing in common, the lower
_SHORT = 400  # characters
_SILENT = frozenset(".!?'’…")  # marks that stand in any line
_DATE = "date"


def blocks_made_alike(groups: Sequence[BlockGroup]) -> frozenset[int]:
    """The ids of the blocks without a link that are made like those with links beside them."""
    runs = ([block.prose for block in run] for run in _runs(groups))
    alike = frozenset(id(one) for run in runs for one in alike_lines(run))
    return frozenset(
        id(block) for group in groups for block in group.blocks[:1] if id(block.prose) in alike
    )


def _runs(groups: Sequence[BlockGroup]) -> Iterator[Sequence[Block]]:
    """The first blocks of items of one depth, or of paragraphs, with no more than years between."""
    told = [group for group in groups if not _is_year(group.blocks[0])]
    for (record, kind, _), run in groupby(told, key=_form):
        if kind in _KINDS and not record:
            yield [group.blocks[0] for group in run]


def _form(group: BlockGroup) -> tuple[bool, str, int]:
    head = group.blocks[0]
    kind = "paragraph" if head.kind == "html" else head.kind  # as it is in HTML
    return group.record, kind, head.level


def _is_year(block: Block) -> bool:
    """Whether this heading is a year, which parts a list but does not end it."""
    text = block.prose.text.strip()
    return block.kind == "heading" and any(
        (one.start, one.end) == (0, len(text)) for one in find_years(text)
    )


def alike_lines(lines: Sequence[Prose]) -> Iterator[Prose]:
    """The lines without a link that share the marks of those with one, or say what they are.

    A remark that a piece was printed says so, or a title in quotation marks with a date.
    """
    linked = [line for line in lines if any(map(is_source, line.anchors))]
    if not linked or len(linked) < len(lines) * _LINKED:
        return
    several = len(linked) >= _FEWEST
    times = Counter(trait for line in linked for trait in _traits(line))
    shares = ({one for one, n in times.items() if n >= len(linked) * share} for share in _SHARED)
    shared = next(filter(None, shares), set())
    for line in lines:
        alike = several and ((shared and shared <= _traits(line)) or cites(line.text))
        if not _leads(line) and (alike or remarks_print(line.text)):
            yield line


def _leads(line: Prose) -> bool:
    """Whether a line leads anywhere, be it on the site itself."""
    return any(anchor.url.strip("#") for anchor in line.anchors)


def _traits(line: Prose) -> set[str]:
    """The marks beside links and dates in a short line, and whether it tells a date or a day."""
    text = line.text
    if len(text) > _SHORT:
        return set()
    dates = dates_or_years(text)
    told = [(one.start, one.end) for one in dates]
    told += [(one.start, one.end) for one in line.anchors]
    inside = {place for start, end in told for place in range(start, end)}
    around = {char for place, char in enumerate(text) if place not in inside}
    marks = {char for char in around - _SILENT if not (char.isalnum() or char.isspace())}
    return marks | {_DATE} if dates or leading_end(text, alone=False) else marks
