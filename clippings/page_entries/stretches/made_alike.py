"""Lines without a link that are made like those with links beside them: pieces as well.

The marks around the links of nearly all lines, and a date in them, tell how a list writes a piece.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.grouping import Group, has_source
from clippings.written_dates.line import find_dates, find_years
from clippings.written_dates.partial import leading_end

_KINDS = ("item", "paragraph")
_FEWEST = 2  # lines with links
_LINKED, _SHARED = 0.3, 0.8  # of the lines; of those with links
_SHORT = 400  # characters
_SILENT = frozenset(".!?'’…")  # marks that stand in any line
_DATE = "date"


def made_alike(groups: Sequence[Group]) -> frozenset[int]:
    """The ids of the blocks without a link that are made like those with links beside them."""
    return frozenset(id(one) for run in _runs(groups) for one in _alike(run))


def _runs(groups: Sequence[Group]) -> Iterator[Sequence[Block]]:
    """The first blocks of items of one depth, or of paragraphs, with no more than years between."""
    told = [group for group in groups if not _is_year(group.blocks[0])]
    for (record, kind, _), run in groupby(told, key=_form):
        if kind in _KINDS and not record:
            yield [group.blocks[0] for group in run]


def _form(group: Group) -> tuple[bool, str, int]:
    head = group.blocks[0]
    return group.record, head.kind, head.level


def _is_year(block: Block) -> bool:
    """Whether this heading is a year, which parts a list but does not end it."""
    text = block.prose.text.strip()
    return block.kind == "heading" and any(
        (one.start, one.end) == (0, len(text)) for one in find_years(text)
    )


def _alike(run: Sequence[Block]) -> Iterator[Block]:
    linked = [block for block in run if has_source([block])]
    if len(linked) < max(_FEWEST, len(run) * _LINKED):
        return
    times = Counter(trait for block in linked for trait in _traits(block))
    shared = {trait for trait, often in times.items() if often >= len(linked) * _SHARED}
    if shared:
        yield from (one for one in run if not _leads(one) and shared <= _traits(one))


def _leads(block: Block) -> bool:
    """Whether a line leads anywhere, be it on the site itself."""
    return any(anchor.url.strip("#") for anchor in block.prose.anchors)


def _traits(block: Block) -> set[str]:
    """The marks beside links and dates in a short line, and whether it tells a date or a day."""
    text = block.prose.text
    if len(text) > _SHORT:
        return set()
    dates = find_dates(text) or find_years(text)
    told = [(one.start, one.end) for one in dates]
    told += [(one.start, one.end) for one in block.prose.anchors]
    inside = {place for start, end in told for place in range(start, end)}
    around = {char for place, char in enumerate(text) if place not in inside}
    marks = {char for char in around - _SILENT if not (char.isalnum() or char.isspace())}
    return marks | {_DATE} if dates or leading_end(text, alone=False) else marks
