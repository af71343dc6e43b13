"""The ways in which a page is read for a quote, each where those before it found nothing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from clippings.quotes.asides import without_asides
from clippings.quotes.blocks import without_blocks
from clippings.quotes.elisions import INSERT, with_dots, with_stand_ins, without_inserts
from clippings.quotes.negations import has_negation
from clippings.quotes.passages import Passage, find_passage
from clippings.quotes.tokenizing import fold, in_capitals
from clippings.quotes.tokens import Folded, TokenRun

_FEW = 6  # words, for which brackets may stand
_OUTER = " \n.,;:!?\"'“”„«»‘’"
_PARAGRAPH = re.compile(r"\n\s*\n")


@dataclass(frozen=True)
class VisibleText:
    """The visible text of a page, one line for each block, with its seams and notes.

    `grouping` is what parts the thousands in its language, where that is known.
    """

    text: str
    grouping: str = ""

    @cached_property
    def plain(self) -> Folded:
        """All of it."""
        return fold(self.text, self.grouping)

    @cached_property
    def bare(self) -> Folded | None:
        """It without asides and blocks that part a sentence; None where it has none."""
        bare = without_asides(without_blocks(self.text))
        return None if bare == self.text else fold(bare, self.grouping)

    @cached_property
    def capitals(self) -> Folded:
        """All of it in capitals."""
        return in_capitals(self.plain)


class FoundPassage(NamedTuple):
    """The page as it was read, and where the quote stands in it."""

    page: Folded
    passage: Passage


def fold_quote(quote: str, grouping: str = "") -> Folded:
    """A quote as tokens; only its paragraphs are lines."""
    parts = _PARAGRAPH.split(with_dots(quote))
    return fold("\n".join(" ".join(part.split()) for part in parts), grouping)


def find_quote(text: VisibleText, quote: str) -> FoundPassage | None:
    """Where the quote stands on the page; None where it does not."""
    if passage := _as_written(text, text.plain, quote):
        return FoundPassage(text.plain, passage)
    if text.bare and (passage := _as_written(text, text.bare, quote)):
        return FoundPassage(text.bare, passage)
    if passage := _find_in_capitals(text, fold_quote(quote, text.grouping)):
        return FoundPassage(text.plain, passage)
    return None


def _as_written(text: VisibleText, page: Folded, quote: str) -> Passage | None:
    """Where the quote stands, or else its words outside of brackets where the page has none."""

    def found(quote: str) -> Passage | None:
        return find_passage(page, fold_quote(quote, text.grouping))

    passage = found(quote)
    inserts = [insert for insert in re.findall(INSERT, quote) if insert not in page.text]
    if passage or not inserts:
        return passage
    passage = found(without_inserts(quote, inserts)) or found(with_stand_ins(quote, inserts))
    if passage and (_is_bracketed(page, passage, quote) or _differs(page, passage, inserts)):
        return None
    return passage


def _differs(page: Folded, passage: Passage, inserts: Iterable[str]) -> bool:
    """Whether there is a “not” in an insert, or in place of one, or an insert with other words."""
    own = [fold(insert) for insert in inserts]
    gaps = [TokenRun(before.stop, after.first) for before, after in pairwise(passage)]
    keys = [page.part(gap) for gap in gaps]
    few = [fold(page.words(gap)) for gap in gaps if gap.stop - gap.first <= _FEW]
    denied = any(has_negation(page, words, passage[0].first) for words in (*own, *few))
    return denied or any(one.key != gap and one.key in gap for one in own for gap in keys)


def _is_bracketed(page: Folded, passage: Passage, quote: str) -> bool:
    """Whether the page has other words in brackets where the quote has its own."""
    quote = quote.strip(_OUTER)
    before, after = page.between(passage[0].first), page.between(passage[-1].stop)
    within = (page.text[page.ends[a.stop - 1] : page.starts[b.first]] for a, b in pairwise(passage))
    begins = quote.startswith("[") and "]" in before
    return begins or (quote.endswith("]") and "[" in after) or any("[" in gap for gap in within)


def _find_in_capitals(text: VisibleText, quote: Folded) -> Passage | None:
    """Where words stand that one of the two has in capitals: STRASSE for Straße.

    Or that the page has as the Swiss write them, who know no ß.
    """
    if quote.key.isascii() and not any(map(str.isupper, quote.text.split())):
        return None
    passage = find_passage(text.capitals, in_capitals(quote))
    numbers = [n for span in passage or () for n in range(span.first, span.stop)]
    if len(numbers) != len(quote):
        return None
    sharp_s = "ß" if "ß" in text.text else "ss"
    alike = (
        quote.keys[ours].replace("ß", sharp_s) == text.plain.keys[theirs]
        or quote.word(ours).isupper() is not text.plain.word(theirs).isupper()
        for ours, theirs in enumerate(numbers)
    )
    return passage if all(alike) else None
