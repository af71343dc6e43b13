"""Find the passage of a page that a changed quote came from, and the words that differ."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from clippings.quotes.characters import is_unspaced
from clippings.quotes.differences import compare
from clippings.quotes.match import Difference
from clippings.quotes.passages import between_elisions
from clippings.quotes.tokens import Folded, TokenRun

_LEAST_SIMILARITY = (
    0.38  # share of the quote's shingles; below it is another passage, not a rewording
)
_SHINGLE = 6  # characters of the key
_SHINGLE_UNSPACED = 3
_REGION_FACTOR = 1.5  # the passage may be this many times as long as the quote
_SINGLE_PASS_FROM = 300  # shingles; with fewer it is faster to search for each
_MOST_PLACES = 25  # a shingle that is found more often does not identify a place


@dataclass(frozen=True, slots=True)
class Rewording:
    """The passage that the quote came from, one span for each piece, and the differences."""

    spans: tuple[TokenRun, ...]
    differences: tuple[Difference, ...]


def find_change(page: Folded, quote: Folded) -> Rewording | None:
    """The passage most similar to the quote; None if none is similar enough."""
    if not (len(page) and len(quote)):
        return None
    spans: list[TokenRun] = []
    differences: list[Difference] = []
    similarity = 0.0
    for piece in between_elisions(quote):
        key = quote.part(piece)
        region = _nearest(page, key)
        if region.similarity:
            span, pairs = compare(quote, piece, page, region.span)
            spans.append(span)
            differences += pairs
        else:
            differences.append(Difference(quote.words(piece), ""))
        similarity += region.similarity * len(key)
    if similarity < _LEAST_SIMILARITY * len(quote.key):
        return None
    return Rewording(tuple(spans), tuple(differences))


@dataclass(frozen=True, slots=True)
class _Region:
    """Tokens of the page that share `similarity` (0 to 1) of a piece's shingles."""

    similarity: float
    span: TokenRun


def _nearest(page: Folded, key: str) -> _Region:
    """The region of the page with the most shingles of `key` close together."""
    size = min(len(key), _SHINGLE_UNSPACED if is_unspaced(key[len(key) // 2]) else _SHINGLE)
    hits = sorted(_hits(page.key, key, size))
    most, best = 0, (0, 0)
    counts: Counter[int] = Counter()
    left = 0
    for place, shingle in hits:
        counts[shingle] += 1
        while place - hits[left][0] > len(key) * _REGION_FACTOR:
            _discount(counts, hits[left][1])
            left += 1
        if len(counts) > most:
            most, best = len(counts), (hits[left][0], place + size)
    first = bisect_right(page.offsets, best[0]) - 1
    stop = bisect_left(page.offsets, best[1])
    return _Region(most / (len(key) - size + 1), TokenRun(first, stop))


def _hits(page: str, key: str, size: int) -> Iterator[tuple[int, int]]:
    """Each offset in `page` of each shingle of `key`, with the shingle's offset in `key`."""
    own: dict[str, list[int]] = defaultdict(list)
    for shingle in range(len(key) - size + 1):
        own[key[shingle : shingle + size]].append(shingle)
    places = _places_in_one_pass if len(own) > _SINGLE_PASS_FROM else _places_one_by_one
    for text, place in places(page, own, size):
        yield from ((place, shingle) for shingle in own[text][:_MOST_PLACES])


def _places_one_by_one(page: str, texts: Iterable[str], _size: int) -> Iterator[tuple[str, int]]:
    for text in texts:
        place = page.find(text)
        for _ in range(_MOST_PLACES):
            if place < 0:
                break
            yield text, place
            place = page.find(text, place + 1)


def _places_in_one_pass(page: str, texts: Container[str], size: int) -> Iterator[tuple[str, int]]:
    seen: Counter[str] = Counter()
    for place in range(len(page) - size + 1):
        text = page[place : place + size]
        if text in texts and seen[text] < _MOST_PLACES:
            seen[text] += 1
            yield text, place


def _discount(counts: Counter[int], shingle: int) -> None:
    counts[shingle] -= 1
    if not counts[shingle]:
        del counts[shingle]
