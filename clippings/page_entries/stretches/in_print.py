"""Lines about a piece that have no link: print, radio, TV, or the address was left out."""

import re
from collections.abc import Sequence
from itertools import pairwise

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import LINE_BREAK, Prose
from clippings.page_entries.stretches.grouping import has_source
from clippings.page_entries.stretches.own_releases import is_own_release
from clippings.page_entries.stretches.quotation_ends import end_of_quotation
from clippings.shares import more_than_half
from clippings.words.outlet_names import is_like_a_name
from clippings.words.quotation import QUOTED, SINGLE_QUOTED
from clippings.words.sections import announce_press
from clippings.written_dates.line import dates_or_years, find_dates, find_years

_ENOUGH, _TWO = 3, 2
_SHORT = 400  # characters
_SHARE_OF_LINES = 0.8
_SEPARATORS = ",:;–—-|()"
_AROUND = f" .[]{_SEPARATORS}"
_AFTER_NAME = re.compile(r"\s[–—|-]\s|[:,]\s")
_NEWS = re.compile(r"(?:latest |recent |our )?news", re.IGNORECASE)


def kinds_that_list(blocks: Sequence[Block]) -> frozenset[str]:
    """Which kinds of block list pieces on this page: items, rows, paragraphs or boxes.

    If there are only two items, both must cite a piece or, on a page about press, link to one.
    """
    kinds = [block.kind for block in blocks]
    rows = sum(block.kind == "cell" and has_source([block]) for block in blocks)
    cited: list[str] = [
        block.kind for block in blocks if _is_citation(block) for _ in cited_lines(block.prose)
    ]
    pair = "item" if kinds.count("item") == _TWO and _all_items_cite(blocks) else ""
    cited += [block.kind for block in (*_named_items(blocks), *filter(_is_card, blocks))]
    return frozenset(
        kind
        for kind in ("item", "cell", "paragraph", "quotation", "html")
        if cited.count(kind) >= _ENOUGH or (kind == "cell" and rows >= _ENOUGH) or kind == pair
    )


def _all_items_cite(blocks: Sequence[Block]) -> bool:
    """Whether each item of a page cites a piece, or links to one where a heading says press."""
    press = _heads_press(blocks)
    return all(
        (press and (has_source([one]) or _names_and_dates(one.prose.text))) or _is_citation(one)
        for one in blocks
        if one.kind == "item"
    )


def _heads_press(blocks: Sequence[Block]) -> bool:
    """Whether a heading of the page is about press."""
    return any(is_of_press(block.prose.text) for block in blocks if block.kind == "heading")


def _named_items(blocks: Sequence[Block]) -> Sequence[Block]:
    """The items with an outlet, a date and more, if most items of a press page are like that."""
    items = [block for block in blocks if block.kind == "item"]
    named = [block for block in items if _names_and_dates(block.prose.text)]
    return named if more_than_half(len(named), len(items)) and _heads_press(blocks) else []


def is_of_press(heading: str) -> bool:
    """Whether a heading is about coverage by papers or stations rather than own news."""
    return announce_press([heading]) and not _NEWS.fullmatch(heading.strip())


def _names_and_dates(text: str) -> bool:
    """Whether a short text is a name, a date and something more.

    "Le Monde, 04-05-21, A title", "Le Monde - A title (May 2021)", "May 2021: Le Monde, A title".
    """
    found = find_dates(text)
    if not found or len(text) > _SHORT:
        return False
    name, after = text[: found[0].start].strip(), text[found[0].end :].strip()
    if name.strip(_AROUND) and after.strip(_AROUND):
        separated = name[-1] in _SEPARATORS and after[0] in _SEPARATORS
        return separated and is_like_a_name(name.strip(_SEPARATORS))
    name, *others = _AFTER_NAME.split(f"{name}{after}".strip(_AROUND), maxsplit=1)
    return bool(others) and is_like_a_name(name)


def _is_citation(block: Block) -> bool:
    """Whether a short text has a quoted title and a date, or a block quotation has its source."""
    if block.kind == "quotation":
        return end_of_quotation(block.prose) > 0
    return cites(block.prose.text) or len(cited_lines(block.prose)) > 1


def cites(text: str) -> bool:
    """Whether a short text has a title in quotation marks, and a date or a year at its edge."""
    years = [*find_years(text)]
    edged = any(not text[: one.start].strip() or not text[one.end :].strip(" .)") for one in years)
    dated = edged or bool(find_dates(text))
    quoted = QUOTED.search(text) or SINGLE_QUOTED.search(text)
    return len(text) <= _SHORT and dated and bool(quoted)


def cited_lines(prose: Prose) -> Sequence[Prose]:
    """The lines of a paragraph if nearly all cite a piece each; else the whole paragraph."""
    bounds = [0, *(end.end() for end in LINE_BREAK.finditer(prose.text)), len(prose.text)]
    lines = [prose.cut(start, end) for start, end in pairwise(bounds)]
    lines = [line for line in lines if line.text.strip()]
    cited = sum(cites(line.text) for line in lines)
    return lines if cited >= max(_ENOUGH, len(lines) * _SHARE_OF_LINES) else [prose]


def is_in_print(group: Sequence[Block], listing: frozenset[str]) -> bool:
    """Whether this is a line without a link like others that list pieces."""
    if _lacks_address(group):
        return True
    texts = [block.prose.text for block in group if block.prose.text.strip()]
    kind = group[0].kind
    if kind not in listing or any("@" in text for text in texts) or is_own_release(group[0]):
        return False
    dated = any(map(find_dates, texts))
    if kind in ("paragraph", "quotation"):
        return any(map(_is_citation, group))
    if kind == "html":
        return all(map(_is_card, group))
    if kind == "cell":
        return len(texts) > 1 and (dated or any(map(find_years, texts)))
    return dated or _is_citation(group[0])


def _is_card(block: Block) -> bool:
    """Whether a box has a heading, a date beside it and more text, and no link."""
    prose = block.prose
    if block.kind != "html" or len(prose.headings) != 1 or has_source([block]):
        return False
    start, end = prose.headings[0]
    beside = f"{prose.text[:start]}\n{prose.text[end:]}"
    found = dates_or_years(beside)
    return len(found) == 1 and bool(
        (beside[: found[0].start] + beside[found[0].end :]).strip(" \n\u2028.,;:()")
    )


def _lacks_address(group: Sequence[Block]) -> bool:
    """Whether a line has a date, and a link with words but without an address."""
    anchors = [(block, anchor) for block in group for anchor in block.prose.anchors]
    empty = any(not a.url and block.prose.text_of(a) for block, a in anchors)
    return empty and any(find_dates(block.prose.text) for block in group)
