"""Entries of several blocks each, on pages that repeat one form.

The blocks between two rules, an item with the items inside it, a heading with the blocks below it,
or a repeated sequence of paragraphs: if nearly all such stretches have one source each, every
stretch is an entry, whatever its blocks are.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, takewhile

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.repeats import repeated_sequences
from clippings.page_entries.stretches.running_text import is_list_line, is_running_text
from clippings.page_entries.stretches.sources import count_pieces
from clippings.words.other_sections import denies_press
from clippings.words.sections import announces, heads_list
from clippings.written_dates.line import find_years, has_date

_SEVERAL = 3
_SHARE_ALIKE = 0.75
_FEW = 2  # words
_ANYWHERE = -2  # the parent of all headings of a level


def find_records(blocks: Sequence[Block]) -> Mapping[int, int]:
    """The place where each record of several blocks begins, and the place where it ends."""
    found: dict[int, int] = {}
    taken: set[int] = set()
    for ways in (_between_rules, repeated_sequences, _under_headings, _in_items):
        for stretches in ways(blocks):
            records = dict(_one_each(blocks, stretches))
            free = {a: b for a, b in records.items() if not taken & {*range(a, b)}}
            found |= free
            taken |= {place for start, end in free.items() for place in range(start, end)}
    return found


def _one_each(
    blocks: Sequence[Block], stretches: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """The stretches with one source, if nearly all with links have one and some are long.

    Stretches of the same form without a link are included, as pieces in print are.
    """
    stretches = list(stretches)
    linked = [(a, b, n) for a, b in stretches if (n := count_pieces(blocks[a:b]))]
    lone = [(a, b) for a, b, sources in linked if sources == 1 and not _is_prose(blocks[a:b])]
    several = any(b - a > 1 for a, b in lone)
    if several and len(lone) >= _SEVERAL and len(lone) >= len(linked) * _SHARE_ALIKE:
        yield from ((a, b) for a, b in lone if b - a > 1)
        forms = {form for a, b in lone if b - a > 1 and (form := _form(blocks[a:b]))[1]}
        yield from (
            (a, b)
            for a, b in stretches
            if not count_pieces(blocks[a:b]) and _form(blocks[a:b]) in forms
        )


def _is_prose(blocks: Sequence[Block]) -> bool:
    """Whether some blocks are undated running text with a link inside it."""
    dated = any(has_date(block.prose.text) for block in blocks)
    linked = (one for one in blocks if one.kind == "paragraph" and count_pieces([one]))
    running = (one for one in linked if is_running_text(one.prose, below_link=False))
    return not dated and any(not is_list_line(one.prose) for one in running)


def _form(blocks: Sequence[Block]) -> tuple[tuple[str, ...], bool]:
    """The form of a stretch: the kinds of its blocks, and whether it has a date."""
    dated = any(has_date(block.prose.text) for block in blocks)
    return tuple(block.kind for block in blocks), dated


def _between_rules(blocks: Sequence[Block]) -> Iterator[Iterable[tuple[int, int]]]:
    """The stretches between two rules, without the headings over what follows."""
    rules = [place for place, block in enumerate(blocks) if block.kind == "rule"]
    if rules:
        stretches = [(start + 1, end) for start, end in pairwise([-1, *rules, len(blocks)])]
        titled = sum(_is_titled(blocks[a:b]) for a, b in stretches[1:]) >= len(rules) * _SHARE_ALIKE
        yield ((a if titled and a else _after_list_headings(blocks, a, b), b) for a, b in stretches)


def _is_titled(blocks: Sequence[Block]) -> bool:
    """Whether some blocks begin with their only heading, of several words."""
    headings = [block for block in blocks if block.kind == "heading"]
    return headings == [*blocks[:1]] and any(len(h.prose.text.split()) > _FEW for h in headings)


def _after_list_headings(blocks: Sequence[Block], start: int, end: int) -> int:
    """Where a stretch begins after the headings over several pieces.

    Before the first rule all headings, and blocks without a link, are the page's.
    """
    for place in range(start, end):
        block = blocks[place]
        heads = block.kind == "heading" and (start == 0 or announces(block.prose.text))
        if heads and not count_pieces([block]):
            start = place + 1
    return start


def _under_headings(blocks: Sequence[Block]) -> Iterator[Iterable[tuple[int, int]]]:
    """The headings of one level, each with its blocks, unless they are over lists.

    First those of the whole page, then those below one heading.
    """
    siblings: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    above: list[int] = []
    for place, block in enumerate(blocks):
        if block.kind == "heading":
            above = [n for n in above if blocks[n].level < block.level]
            section = place, end_of_section(blocks, place)
            siblings[_ANYWHERE, block.level].append(section)
            siblings[above[-1] if above else -1, block.level].append(section)
            above.append(place)
    for sections in siblings.values():
        lists = sum(_heads_several(blocks[start].prose.text) for start, _ in sections)
        if lists <= len(sections) * (1 - _SHARE_ALIKE):
            yield sections


def _heads_several(heading: str) -> bool:
    """Whether a heading stands over several pieces: "2016", "Summer 2016", "Interviews"."""
    season = len(heading.split()) <= _FEW and find_years(heading)
    return heads_list(heading) or denies_press(heading) or bool(season)


def end_of_section(blocks: Sequence[Block], start: int) -> int:
    """The end of the blocks below a heading: the next heading as high, or a rule."""
    level = blocks[start].level
    below = takewhile(
        lambda n: blocks[n].kind not in ("heading", "rule") or blocks[n].level > level,
        range(start + 1, len(blocks)),
    )
    return start + 1 + sum(1 for _ in below)


def _in_items(blocks: Sequence[Block]) -> Iterator[Iterable[tuple[int, int]]]:
    """The items of the page, and of each list, with nested items, which may have the link."""
    lists: list[list[tuple[int, int]]] = [[]]
    for place, block in enumerate(blocks):
        if block.kind == "heading" or not block.item:
            lists.append([])
        elif block.level == 1 and not (lists[-1] and block.item == blocks[place - 1].item):
            lists[-1].append((place, place + 1))
        elif lists[-1]:
            lists[-1][-1] = lists[-1][-1][0], place + 1
    yield [item for items in lists for item in items]
    yield from lists
