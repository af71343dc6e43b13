"""Headings that are written as lines: in bold, or in capitals."""

from collections.abc import Sequence
from itertools import pairwise

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import LINE_BREAK, Prose
from clippings.page_entries.stretches.grouping import has_source
from clippings.page_entries.stretches.sources import is_source
from clippings.words.other_sections import denies_press
from clippings.words.sections import announces
from clippings.written_dates.line import has_date

_FEWEST = 3  # characters
_MOST_WORDS = 6
_SEVERAL = 2  # headings


def _is_bold_heading(block: Block) -> bool:
    """Whether a paragraph in bold is a heading over the blocks below it.

    A heading ends with a colon, or announces press or another section.
    """
    text = block.prose.text.strip()
    return _is_bold(block) and (text.endswith(":") or announces(text) or denies_press(text))


def bold_headings(blocks: Sequence[Block]) -> frozenset[int]:
    """The ids of paragraphs in bold that are headings.

    After several of these, any bold line over a block without links is one.
    """
    found = [place for place, one in enumerate(blocks) if _is_bold_heading(one)]
    after = found[_SEVERAL - 1] if len(found) >= _SEVERAL else len(blocks)
    pairs = pairwise(blocks[after:])
    lone = (one for one, following in pairs if _is_bold(one) and not has_source([following]))
    return frozenset(map(id, [*(blocks[place] for place in found), *lone]))


def _is_bold(block: Block) -> bool:
    """Whether a paragraph is in bold as a whole and has no source."""
    text = block.prose.text.strip()
    bold = any(block.prose.text[s.start : s.end].strip() == text for s in block.prose.strong)
    return block.kind == "paragraph" and bool(text) and bold and not has_source([block])


def end_of_heading(prose: Prose) -> int:
    """Where the first line ends, if it is a heading over several links; else 0.

    A heading is in capitals, or in bold and announces coverage.
    """
    indent = len(prose.text) - len(prose.text.lstrip())
    end = indent + len(LINE_BREAK.split(prose.text[indent:], maxsplit=1)[0])
    first = prose.text[indent:end]
    several = sum(map(is_source, prose.anchors)) > 1
    free = all(anchor.start > end for anchor in prose.anchors)
    bold = any(start <= indent and end <= stop + 1 for start, stop in prose.strong)
    is_heading = _is_in_capitals(first) or (bold and announces(first))
    return end if several and free and is_heading else 0


def _is_in_capitals(text: str) -> bool:
    """Whether a short text is in capitals and has no date."""
    words = text.split()
    letters = sum(map(str.isalpha, text))
    named = letters >= _FEWEST and len(words) <= _MOST_WORDS
    return text.isupper() and named and not has_date(text)
