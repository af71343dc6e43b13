"""The parts of boxes with the same layout, which hold one fact in all of them.

A part is an element with text of its own, or a block of a record.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from clippings.languages import common_language
from clippings.page_entries.in_lists.box_facts import BoxPlace, facts_by_place, is_category
from clippings.page_entries.in_lists.likeness import Pair
from clippings.page_entries.markup.prose import Anchor, StatedFact
from clippings.page_entries.stretches.units import Unit
from clippings.spans import Span, free_of
from clippings.words.kinds import find_kind
from clippings.words.links import is_generic

_FEWEST = 3  # boxes
_BAR = re.compile(r"\s+(?:[·•|]|[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?)\s+")  # or an emoji


class Box(NamedTuple):
    """A stretch of the page and the link to its piece."""

    unit: Unit
    source: Anchor


def with_part_facts(boxes: Sequence[Box]) -> list[Unit]:
    """The stretches, with the facts of their parts where several boxes have the same layout."""
    columns: dict[BoxPlace, list[Pair]] = defaultdict(list)
    for box in boxes:
        for place, part in _parts_of(box):
            columns[place].append((box.unit.prose.text_of(part), box.source.url))
    facts = facts_by_place(
        {place: pairs for place, pairs in columns.items() if len(pairs) >= _FEWEST}
    )
    return [_with_facts(box, facts) for box in boxes]


def _parts_of(box: Box) -> Iterator[tuple[BoxPlace, Span]]:
    """The parts of a box, numbered by name; none if there is only one.

    Parts are split at bars: "The Paper · 4 min". Quotations are left out, as they are found
    otherwise.
    """
    unit = box.unit
    seen: Counter[str] = Counter()
    every = unit.prose.parts if len(unit.prose.parts) > 1 else ()
    parts = [part for part in every if free_of(unit.prose.quoted, part)]
    for start, end, name in parts:
        seen[name] += 1
        pieces = list(_between_bars(unit.prose.text, start, end))
        for number, piece in enumerate(pieces, 1):
            yield BoxPlace(name, seen[name], number, len(pieces)), piece


def _between_bars(text: str, start: int, end: int) -> Iterator[Span]:
    """The pieces of a part between its bars."""
    for bar in _BAR.finditer(text, start, end):
        yield Span(start, bar.start())
        start = bar.end()
    yield Span(start, end)


def _with_facts(box: Box, facts: Mapping[BoxPlace, str]) -> Unit:
    """A stretch with the facts of its parts; of labels only those without a fact."""
    unit = box.unit
    stated = [
        StatedFact(*part, facts[place])
        for place, part in _parts_of(box)
        if place in facts
        and (facts[place] != "label" or _has_no_fact(place, unit.prose.text_of(part)))
    ]
    return replace(unit, prose=replace(unit.prose, stated=(*unit.prose.stated, *stated)))


def _has_no_fact(place: BoxPlace, words: str) -> bool:
    """Whether a label names neither a kind nor a language."""
    generic = is_category(place) or is_generic(words)
    return generic and not (find_kind(words) or common_language(words))
