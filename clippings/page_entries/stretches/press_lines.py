"""Lines without a link below headings about press that have a date or a station."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.grouping import has_source
from clippings.page_entries.stretches.in_print import is_of_press
from clippings.page_entries.stretches.placed import Placed, heads_items
from clippings.words.stations import is_on_air
from clippings.written_dates.line import find_dates, find_years, is_set_apart
from clippings.written_dates.partial import leading_end

_FEWEST, _FEWEST_ITEMS = 3, 2
_LONGEST_LINE = 30  # words
_ADDRESS = re.compile("@|://")
_MARK_AFTER = re.compile(r"\s?[:,|·•]\s|\s?[-–—]\s")


def press_lines(placed: Sequence[Placed]) -> frozenset[int]:
    """The ids of the blocks below headings about press that are pieces in print or on air.

    Either several begin or end with a date that a mark sets apart, or all items of a list have a
    date or a station.
    """
    lines = [one for one in placed if _is_line(one)]
    dated = [id(one.group.blocks[0]) for one in lines if _is_dated(one)]
    items = [id(block) for run in _lists(placed) if _have_dates_or_stations(run) for block in run]
    return frozenset([*(dated if len(dated) >= _FEWEST else ()), *items])


def _is_line(placed: Placed) -> bool:
    """Whether a short line without a link stands below a heading about press."""
    head, *others = placed.group.blocks
    text, prose = head.prose.text, head.prose
    plain = not (others or prose.anchors or prose.pictures or heads_items(head, placed.following))
    short = (
        len(text.split()) <= _LONGEST_LINE
        and not _ADDRESS.search(text)
        and not text.rstrip().endswith(":")
    )
    below = placed.section.press and not placed.doubted and is_of_press(placed.section.name)
    return head.kind in ("item", "paragraph") and plain and short and below


def _is_dated(placed: Placed) -> bool:
    """Whether a line has its date at its edge, and no undated link follows."""
    text, following = placed.group.blocks[0].prose.text.strip(), placed.following
    leads = (
        following is not None
        and has_source([following])
        and not _dated_at_edge(following.prose.text)
    )
    return _dated_at_edge(text) and not (leads and following and following.kind != "heading")


def _dated_at_edge(text: str) -> bool:
    """Whether a mark separates the date at the start or end of a line from the rest."""
    found = [*find_dates(text), *find_years(text)]
    ends = [leading_end(text, alone=False)]
    ends += [one.end for one in found if not text[: one.start].strip("([")]
    last = [one for one in found if not text[one.end :].strip(" .)]")]
    return any(end and _MARK_AFTER.match(text[end:].lstrip(")]")) for end in ends) or any(
        is_set_apart(text, one) for one in last
    )


def _lists(placed: Sequence[Placed]) -> Iterator[Sequence[Block]]:
    """Consecutive items below one heading that are all short lines without a link."""
    heads = ((one.group.blocks[0], _is_line(one), one.section) for one in placed)
    for (kind, is_line, _), run in groupby(heads, key=lambda one: (one[0].kind, *one[1:])):
        if kind == "item" and is_line:
            yield [head for head, *_ in run]


def _have_dates_or_stations(items: Sequence[Block]) -> bool:
    """Whether all items have a date or a station."""
    texts = [one.prose.text for one in items]
    dated = any(map(find_dates, texts))
    every = all(find_dates(text) or is_on_air(text) for text in texts)
    return dated and every and len(items) >= _FEWEST_ITEMS
