"""Find the passage with a quote's words on a page, across elisions and inserted blocks."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from clippings.quotes.blocks import INSERTED_AT_MOST, SENTENCE_END, skips_related_paragraph
from clippings.quotes.edges import has_same_spacing, may_begin, may_end
from clippings.quotes.elisions import ELISION, are_dots_of_page, is_stand_in
from clippings.quotes.negations import negation_after, negation_before
from clippings.quotes.tokens import Folded, Separator, TokenRun

_ELIDED_AT_MOST = 4000  # characters
_REPLACED_AT_MOST = 60  # characters: them, the company
SHORT_PIECE = 10  # characters; a piece as short is found by chance
_ELIDED_NEAR_SHORT = 400  # characters
MANY = 200  # most places of one piece that are tried for inserted blocks
_PLACES = 10_000  # most places of one piece that are considered
_TRIES = 200_000  # most pieces that are considered in all
SENTENCES = 100  # most sentences of a piece that is searched for around inserted blocks
_SENTENCE_END = re.compile(rf"{SENTENCE_END}|\n")

Passage = tuple[TokenRun, ...]


def find_passage(page: Folded, quote: Folded) -> Passage | None:
    """The passage with all words of the quote in their order; None if there is none."""
    if not len(quote):
        return None
    if whole := _runs_of(page, quote, TokenRun(0, len(quote)), most=1):
        return (whole[0],)
    known: dict[str, list[Passage]] = {}
    pieces = between_elisions(quote)
    places = [_cached_places(page, quote, piece, known) for piece in pieces]
    return _chain(page, places, [quote.between(piece.first) for piece in pieces])


def between_elisions(quote: Folded) -> list[TokenRun]:
    """The pieces of a quote between its elisions."""
    return split(quote, ELISION)


def split(text: Folded, mark: re.Pattern[str]) -> list[TokenRun]:
    """The runs of tokens that the mark separates."""
    cuts = [number for number in range(1, len(text)) if mark.search(text.between(number))]
    return [TokenRun(*ends) for ends in pairwise([0, *cuts, len(text)])]


def _cached_places(
    page: Folded, quote: Folded, piece: TokenRun, known: dict[str, list[Passage]]
) -> list[Passage]:
    """The places of a piece; a piece that occurs again is searched for only once."""
    key = quote.part(piece)
    if key not in known:
        known[key] = _places(page, quote, piece)
    return known[key]


def _places(page: Folded, quote: Folded, piece: TokenRun) -> list[Passage]:
    """Where this piece of the quote is on the page, in one run or else around inserted blocks."""
    if spans := _runs_of(page, quote, piece, _PLACES):
        return [(span,) for span in spans]
    numbers = range(piece.first + 1, piece.stop)
    cuts = [number for number in numbers if _ends_sentence(quote, number)]
    if not 0 < len(cuts) <= SENTENCES:
        return []
    return _around_blocks(page, quote, [piece.first, *cuts], piece.stop)


def _ends_sentence(quote: Folded, number: int) -> bool:
    """Whether a sentence may end before this token; in scripts without spaces, at a space."""
    between = quote.between(number)
    if _SENTENCE_END.search(between):
        return True
    return between.isspace() and quote.separator(number) is Separator.PUNCTUATION


def _around_blocks(page: Folded, quote: Folded, cuts: Sequence[int], stop: int) -> list[Passage]:
    """Passages whose sentences, which begin at `cuts`, are separated by inserted blocks."""
    tails: dict[int, list[Passage]] = {}
    for place, first in reversed(list(enumerate(cuts))):
        found: list[Passage] = [
            (span,) for span in _runs_of(page, quote, TokenRun(first, stop), MANY)
        ]
        for cut in cuts[place + 1 :]:
            if quote.part(TokenRun(first, cut)) not in page.key:
                break
            heads = _runs_of(page, quote, TokenRun(first, cut), MANY) if tails[cut] else []
            found += [
                (head, *tail) for head in heads if (tail := _first_after(page, head, tails[cut]))
            ]
        tails[first] = sorted(found[:MANY], key=_first)
    return tails[cuts[0]]


def _first_after(page: Folded, head: TokenRun, tails: Sequence[Passage]) -> Passage | None:
    """The first of the ordered tails that follows `head` with only inserted blocks between."""
    number = bisect_left(tails, head.stop, key=_first)
    return next((tail for tail in tails[number:] if _is_inserted(page, head, tail[0])), None)


def _first(passage: Passage) -> int:
    return passage[0].first


def _chain(
    page: Folded, places: Sequence[Sequence[Passage]], marks: Sequence[str]
) -> Passage | None:
    """The shortest passage with one place for each piece, in order.

    `marks` are the quote's text before each piece.
    """
    best: list[TokenRun] = []
    for opening in places[0][: _TRIES // len(places)]:
        passage = [*opening]
        for choices, mark in zip(places[1:], marks[1:], strict=True):
            number = bisect_left(choices, passage[-1].stop, key=_first)
            if number == len(choices) or not _elides(page, passage[-1], choices[number][0], mark):
                break
            passage += choices[number]
        else:
            if not best or _extent(passage) < _extent(best):
                best = passage
    return tuple(best) or None


def _extent(passage: Sequence[TokenRun]) -> int:
    return passage[-1].stop - passage[0].first


def _elides(page: Folded, before: TokenRun, after: TokenRun, mark: str) -> bool:
    """Whether an elision's mark may stand for the page's text between two pieces."""
    text = page.text[page.ends[before.stop - 1] : page.starts[after.first]]
    if is_stand_in(mark):
        return len(text) <= _REPLACED_AT_MOST and "\n" not in text
    if before.stop < after.first and are_dots_of_page(mark, page.between(before.stop)):
        return _is_inserted(page, before, after)
    short = _is_short(page, before) or _is_short(page, after)
    return len(text) <= (_ELIDED_NEAR_SHORT if short else _ELIDED_AT_MOST)


def _is_short(page: Folded, span: TokenRun) -> bool:
    return page.offsets[span.stop] - page.offsets[span.first] < SHORT_PIECE


def _is_inserted(page: Folded, before: TokenRun, after: TokenRun) -> bool:
    """Whether there is nothing but whole inserted blocks between the two."""
    if after.first == before.stop:
        return False
    start, end = page.ends[before.stop - 1], page.starts[after.first]
    ends_block = "\n" in page.between(before.stop) and "\n" in page.between(after.first)
    is_short = end - start <= INSERTED_AT_MOST
    return ends_block and is_short and not skips_related_paragraph(page.text, start, end)


def _may_match(page: Folded, theirs: TokenRun, quote: Folded, ours: TokenRun) -> bool:
    """Whether these tokens of the page can match the quote's without cutting off a “not”."""
    if not (may_begin(page, theirs.first) and may_end(page, theirs.stop)):
        return False
    if not ours.first and negation_before(page, theirs.first) < theirs.first:
        return False
    return ours.stop < len(quote) or negation_after(page, theirs.stop) == theirs.stop


def _runs_of(page: Folded, quote: Folded, ours: TokenRun, most: int) -> list[TokenRun]:
    """Where these tokens of the quote are on the page in one run; at most `most` places."""
    key = quote.part(ours)
    found: list[TokenRun] = []
    offset = page.key.find(key)
    for _ in range(_PLACES):
        if offset < 0 or len(found) == most:
            break
        first, stop = page.token_at(offset), page.token_at(offset + len(key))
        if first is not None and stop is not None:
            span = TokenRun(first, stop)
            if _may_match(page, span, quote, ours) and has_same_spacing(page, span, quote, ours):
                found.append(span)
        offset = page.key.find(key, offset + 1)
    return found
