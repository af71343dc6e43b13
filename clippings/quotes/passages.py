"""Where the words of a quote stand on a page; elisions and inserted blocks are passed over."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from clippings.quotes.edges import is_spaced_alike, may_begin, may_end
from clippings.quotes.tokens import Folded, Gap, Span

ELIDED_AT_MOST = 4000  # characters
INSERTED_AT_MOST = 900  # characters: an advert, a caption, a box between two paragraphs
SHORT = 10  # letters; so little is found anywhere
ELIDED_NEAR_SHORT = 400  # characters
MANY = 200  # places of one piece that are tried
ELISION = re.compile(r"[(\[<]\s?(?:…|⋯|\.{2,}|\. \. ?\.)\s?[)\]>]|[…⋯]+|\.{3,}|\. \. \.")
_SENTENCE_END = re.compile(r"[.!?:;。！？।؟۔…][\"'”’»›“)\]」』）]*|\n")

Passage = tuple[Span, ...]
Follows = Callable[[Span, Span], bool]


def find_passage(page: Folded, quote: Folded) -> Passage | None:
    """The page's passage that has the words of the quote, all of them and in their order."""
    if not len(quote):
        return None
    if whole := _spans(page, quote, Span(0, len(quote))):
        return (whole[0],)
    places = [_places(page, quote, piece) for piece in pieces(quote)]
    return _chain(places, lambda before, after: _elides(page, before, after))


def pieces(quote: Folded) -> list[Span]:
    """What its elisions leave of a quote."""
    return split(quote, ELISION)


def split(text: Folded, mark: re.Pattern[str]) -> list[Span]:
    """The runs of tokens that the mark parts."""
    cuts = [number for number in range(1, len(text)) if mark.search(text.between(number))]
    return [Span(*ends) for ends in pairwise([0, *cuts, len(text)])]


def _places(page: Folded, quote: Folded, piece: Span) -> list[Passage]:
    """Where this piece of the quote stands in one, or else around inserted blocks."""
    if spans := _spans(page, quote, piece):
        return [(span,) for span in spans]
    numbers = range(piece.first + 1, piece.stop)
    cuts = [number for number in numbers if _ends_sentence(quote, number)]
    return _around_blocks(page, quote, [piece.first, *cuts], piece.stop) if cuts else []


def _ends_sentence(quote: Folded, number: int) -> bool:
    """Whether a sentence may end before this token; where words are not spaced, a space says so."""
    between = quote.between(number)
    if _SENTENCE_END.search(between):
        return True
    return between.isspace() and quote.gap(number) is Gap.PUNCTUATION


def _around_blocks(page: Folded, quote: Folded, cuts: Sequence[int], stop: int) -> list[Passage]:
    """Passages whose sentences, which begin at `cuts`, stand before and after other blocks."""
    tails: dict[int, list[Passage]] = {}
    for place, first in reversed(list(enumerate(cuts))):
        found: list[Passage] = [(span,) for span in _spans(page, quote, Span(first, stop))]
        for cut in cuts[place + 1 :]:
            heads = _spans(page, quote, Span(first, cut)) if tails[cut] else []
            found += [
                (head, *tail)
                for head in heads
                for tail in tails[cut]
                if _is_inserted(page, head, tail[0])
            ]
        tails[first] = sorted(found[:MANY], key=lambda passage: passage[0].first)
    return tails[cuts[0]]


def _chain(places: Sequence[Sequence[Passage]], follows: Follows) -> Passage | None:
    """One place for each piece, each following on the one before; the shortest such passage."""
    best: Passage | None = None
    for opening in places[0]:
        passage = opening
        for choices in places[1:]:
            after = next((choice for choice in choices if follows(passage[-1], choice[0])), ())
            if not after:
                break
            passage += after
        else:
            if best is None or _extent(passage) < _extent(best):
                best = passage
    return best


def _extent(passage: Passage) -> int:
    return passage[-1].stop - passage[0].first


def _elides(page: Folded, before: Span, after: Span) -> bool:
    """Whether an elision may stand for what is between the two."""
    if after.first < before.stop:
        return False
    length = page.starts[after.first] - page.ends[before.stop - 1]
    short = _is_short(page, before) or _is_short(page, after)
    return length <= (ELIDED_NEAR_SHORT if short else ELIDED_AT_MOST)


def _is_short(page: Folded, span: Span) -> bool:
    return page.offsets[span.stop] - page.offsets[span.first] < SHORT


def _is_inserted(page: Folded, before: Span, after: Span) -> bool:
    """Whether whole blocks, and nothing but, stand between the two."""
    if after.first <= before.stop:
        return False
    length = page.starts[after.first] - page.ends[before.stop - 1]
    ends_block = "\n" in page.between(before.stop)
    return length <= INSERTED_AT_MOST and ends_block and "\n" in page.between(after.first)


def _spans(page: Folded, quote: Folded, ours: Span) -> list[Span]:
    """Where these tokens of the quote stand on the page, one after the other."""
    key = quote.part(ours)
    found: list[Span] = []
    offset = page.key.find(key)
    while offset >= 0 and len(found) < MANY:
        first, stop = page.begins.get(offset), page.begins.get(offset + len(key))
        if first is not None and stop is not None and may_begin(page, first):
            span = Span(first, stop)
            if may_end(page, stop) and is_spaced_alike(page, span, quote, ours):
                found.append(span)
        offset = page.key.find(key, offset + 1)
    return found
