"""Where the words of a quote stand on a page; elisions and inserted blocks are passed over."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from clippings.quotes.blocks import INSERTED_AT_MOST, SENTENCE_END, leaves_out
from clippings.quotes.edges import is_spaced_alike, may_begin, may_end
from clippings.quotes.elisions import ELISION, are_dots_of_page, is_stand_in
from clippings.quotes.negations import negation_after, negation_before
from clippings.quotes.tokens import Folded, Separator, TokenRun

_ELIDED_AT_MOST = 4000  # characters
_REPLACED_AT_MOST = 60  # characters: them, the company
SHORT_PIECE = 10  # letters; so little is found anywhere
_ELIDED_NEAR_SHORT = 400  # characters
MANY = 200  # places of one piece that are tried for inserted blocks
_PLACES = 10_000  # of one piece that are looked at, where the page is full of it
_TRIES = 200_000  # pieces looked at in all
SENTENCES = 100  # of a piece that is looked for around inserted blocks
_SENTENCE_END = re.compile(rf"{SENTENCE_END}|\n")

Passage = tuple[TokenRun, ...]


def find_passage(page: Folded, quote: Folded) -> Passage | None:
    """The page's passage that has the words of the quote, all of them and in their order."""
    if not len(quote):
        return None
    if whole := _spans(page, quote, TokenRun(0, len(quote)), most=1):
        return (whole[0],)
    known: dict[str, list[Passage]] = {}
    wanted = between_elisions(quote)
    places = [_places_known(page, quote, piece, known) for piece in wanted]
    return _chain(page, places, [quote.between(piece.first) for piece in wanted])


def between_elisions(quote: Folded) -> list[TokenRun]:
    """What its elisions leave of a quote."""
    return split(quote, ELISION)


def split(text: Folded, mark: re.Pattern[str]) -> list[TokenRun]:
    """The runs of tokens that the mark parts."""
    cuts = [number for number in range(1, len(text)) if mark.search(text.between(number))]
    return [TokenRun(*ends) for ends in pairwise([0, *cuts, len(text)])]


def _places_known(
    page: Folded, quote: Folded, piece: TokenRun, known: dict[str, list[Passage]]
) -> list[Passage]:
    """The places of a piece, which may come again; the same words are looked for once."""
    key = quote.part(piece)
    if key not in known:
        known[key] = _places(page, quote, piece)
    return known[key]


def _places(page: Folded, quote: Folded, piece: TokenRun) -> list[Passage]:
    """Where this piece of the quote stands in one, or else around inserted blocks."""
    if spans := _spans(page, quote, piece, _PLACES):
        return [(span,) for span in spans]
    numbers = range(piece.first + 1, piece.stop)
    cuts = [number for number in numbers if _ends_sentence(quote, number)]
    if not 0 < len(cuts) <= SENTENCES:
        return []
    return _around_blocks(page, quote, [piece.first, *cuts], piece.stop)


def _ends_sentence(quote: Folded, number: int) -> bool:
    """Whether a sentence may end before this token; where words are not spaced, a space says so."""
    between = quote.between(number)
    if _SENTENCE_END.search(between):
        return True
    return between.isspace() and quote.separator(number) is Separator.PUNCTUATION


def _around_blocks(page: Folded, quote: Folded, cuts: Sequence[int], stop: int) -> list[Passage]:
    """Passages whose sentences, which begin at `cuts`, stand before and after other blocks."""
    tails: dict[int, list[Passage]] = {}
    for place, first in reversed(list(enumerate(cuts))):
        found: list[Passage] = [
            (span,) for span in _spans(page, quote, TokenRun(first, stop), MANY)
        ]
        for cut in cuts[place + 1 :]:
            if quote.part(TokenRun(first, cut)) not in page.key:
                break
            heads = _spans(page, quote, TokenRun(first, cut), MANY) if tails[cut] else []
            found += [(head, *tail) for head in heads if (tail := _after(page, head, tails[cut]))]
        tails[first] = sorted(found[:MANY], key=_first)
    return tails[cuts[0]]


def _after(page: Folded, head: TokenRun, tails: Sequence[Passage]) -> Passage | None:
    """The first of the tails, which are in order, with inserted blocks between head and it."""
    number = bisect_left(tails, head.stop, key=_first)
    return next((tail for tail in tails[number:] if _is_inserted(page, head, tail[0])), None)


def _first(passage: Passage) -> int:
    return passage[0].first


def _chain(
    page: Folded, places: Sequence[Sequence[Passage]], marks: Sequence[str]
) -> Passage | None:
    """One place for each piece, each following on the one before; the shortest such passage.

    `marks` are what the quote has before each.
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
    """Whether the mark of an elision may stand for what is between the two."""
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
    """Whether whole blocks, and nothing but, stand between the two."""
    if after.first == before.stop:
        return False
    start, end = page.ends[before.stop - 1], page.starts[after.first]
    ends_block = "\n" in page.between(before.stop) and "\n" in page.between(after.first)
    is_short = end - start <= INSERTED_AT_MOST
    return ends_block and is_short and not leaves_out(page.text, start, end)


def _may_be(page: Folded, theirs: TokenRun, quote: Folded, ours: TokenRun) -> bool:
    """Whether these tokens of the page may be those of the quote: no “not” is cut off by it."""
    if not (may_begin(page, theirs.first) and may_end(page, theirs.stop)):
        return False
    if not ours.first and negation_before(page, theirs.first) < theirs.first:
        return False
    return ours.stop < len(quote) or negation_after(page, theirs.stop) == theirs.stop


def _spans(page: Folded, quote: Folded, ours: TokenRun, most: int) -> list[TokenRun]:
    """Where these tokens of the quote stand on the page, one after the other, `most` of them."""
    key = quote.part(ours)
    found: list[TokenRun] = []
    offset = page.key.find(key)
    for _ in range(_PLACES):
        if offset < 0 or len(found) == most:
            break
        first, stop = page.token_at(offset), page.token_at(offset + len(key))
        if first is not None and stop is not None:
            span = TokenRun(first, stop)
            if _may_be(page, span, quote, ours) and is_spaced_alike(page, span, quote, ours):
                found.append(span)
        offset = page.key.find(key, offset + 1)
    return found
