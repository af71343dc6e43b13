"""The ways in which a page is searched for a quote, each tried if those before found nothing."""

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

_MOST_REPLACED_WORDS = 6  # for one insert in brackets
_OUTER_MARKS = " \n.,;:!?\"'“”„«»‘’"
_PARAGRAPH = re.compile(r"\n\s*\n")


@dataclass(frozen=True)
class VisibleText:
    """The visible text of a page, one line for each block, with marks for seams and notes.

    `grouping` is the thousands separator of its language, if known.
    """

    text: str
    grouping: str = ""

    @cached_property
    def plain(self) -> Folded:
        """The whole text."""
        return fold(self.text, self.grouping)

    @cached_property
    def bare(self) -> Folded | None:
        """The text without asides and blocks within a sentence; None if it has none of these."""
        bare = without_asides(without_blocks(self.text))
        return None if bare == self.text else fold(bare, self.grouping)

    @cached_property
    def capitals(self) -> Folded:
        """The whole text in capitals."""
        return in_capitals(self.plain)


class FoundPassage(NamedTuple):
    """The reading of the page in which the quote was found, and its passage."""

    page: Folded
    passage: Passage


def fold_quote(quote: str, grouping: str = "") -> Folded:
    """A quote as tokens; each paragraph is one line."""
    parts = _PARAGRAPH.split(with_dots(quote))
    return fold("\n".join(" ".join(part.split()) for part in parts), grouping)


def find_quote(text: VisibleText, quote: str) -> FoundPassage | None:
    """Where the quote is on the page; None if it is not."""
    if passage := _as_written(text, text.plain, quote):
        return FoundPassage(text.plain, passage)
    if text.bare and (passage := _as_written(text, text.bare, quote)):
        return FoundPassage(text.bare, passage)
    if passage := _find_in_capitals(text, fold_quote(quote, text.grouping)):
        return FoundPassage(text.plain, passage)
    return None


def _as_written(text: VisibleText, page: Folded, quote: str) -> Passage | None:
    """Where the quote is, or else its words outside brackets that the page does not have."""

    def found(quote: str) -> Passage | None:
        return find_passage(page, fold_quote(quote, text.grouping))

    passage = found(quote)
    inserts = [insert for insert in re.findall(INSERT, quote) if insert not in page.text]
    if passage or not inserts:
        return passage
    passage = found(without_inserts(quote, inserts)) or found(with_stand_ins(quote, inserts))
    if passage and (_is_bracketed(page, passage, quote) or _contradicts(page, passage, inserts)):
        return None
    return passage


def _contradicts(page: Folded, passage: Passage, inserts: Iterable[str]) -> bool:
    """Whether an insert adds or replaces a “not”, or its words are part of what it replaces."""
    own = [fold(insert) for insert in inserts]
    gaps = [TokenRun(before.stop, after.first) for before, after in pairwise(passage)]
    keys = [page.part(gap) for gap in gaps]
    few = [fold(page.words(gap)) for gap in gaps if gap.stop - gap.first <= _MOST_REPLACED_WORDS]
    negated = any(has_negation(page, words, passage[0].first) for words in (*own, *few))
    return negated or any(one.key != gap and one.key in gap for one in own for gap in keys)


def _is_bracketed(page: Folded, passage: Passage, quote: str) -> bool:
    """Whether the page itself has brackets in the place of the quote's."""
    quote = quote.strip(_OUTER_MARKS)
    before, after = page.between(passage[0].first), page.between(passage[-1].stop)
    within = (page.text[page.ends[a.stop - 1] : page.starts[b.first]] for a, b in pairwise(passage))
    begins = quote.startswith("[") and "]" in before
    return begins or (quote.endswith("]") and "[" in after) or any("[" in gap for gap in within)


def _find_in_capitals(text: VisibleText, quote: Folded) -> Passage | None:
    """Where the quote is if words that one of the two has in capitals match: STRASSE, Straße.

    Also if the page is written without ß, as in Switzerland.
    """
    if quote.key.isascii() and not any(map(str.isupper, quote.text.split())):
        return None
    passage = find_passage(text.capitals, in_capitals(quote))
    numbers = [n for span in passage or () for n in range(span.first, span.stop)]
    if len(numbers) != len(quote):
        return None
    sharp_s = "ß" if "ß" in text.text else "ss"
    same = (
        quote.keys[ours].replace("ß", sharp_s) == text.plain.keys[theirs]
        or quote.word(ours).isupper() is not text.plain.word(theirs).isupper()
        for ours, theirs in enumerate(numbers)
    )
    return passage if all(same) else None
