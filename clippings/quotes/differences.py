"""The words in which a quote and a passage of the page differ."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from clippings.quotes.edges import is_spaced_alike, may_begin, may_end
from clippings.quotes.match import Difference
from clippings.quotes.negations import negation_after, negation_before
from clippings.quotes.tokens import Folded, TokenRun

SMALL, FAR = 2, 3  # tokens
LONG = 500  # tokens; comparing more takes too long where one word stands again and again
_AROUND = 6  # tokens before and after the likeness, where a changed beginning or end would stand


@dataclass(frozen=True, slots=True)
class Swap:
    """Tokens of the quote and the tokens of the page in their place."""

    ours: TokenRun
    theirs: TokenRun


def compare(
    quote: Folded, ours: TokenRun, page: Folded, region: TokenRun
) -> tuple[TokenRun, tuple[Difference, ...]]:
    """The passage in and around `region` of the page that answers to `ours`, and what differs."""
    around = TokenRun(max(region.first - _AROUND, 0), region.stop + _AROUND)
    none = Swap(TokenRun(ours.stop, ours.stop), TokenRun(region.first, region.first))
    blocks = _without_strays(_blocks(quote, ours, page, around)) or [none]
    first, stop = _begin(page, ours, blocks), _end(page, ours, blocks)
    theirs = TokenRun(
        first if ours.first else negation_before(page, first),
        stop if ours.stop < len(quote) else negation_after(page, stop),
    )
    return theirs, tuple(
        Difference(quote.words(swap.ours), page.words(swap.theirs))
        for swap in _swaps(quote, page, Swap(ours, theirs))
    )


def swaps_between(quote: Folded, page: Folded) -> list[Swap]:
    """Where the two differ, when the whole of each answers to the whole of the other."""
    whole = Swap(TokenRun(0, len(quote)), TokenRun(0, len(page)))
    return _swaps(quote, page, whole)


def _swaps(quote: Folded, page: Folded, whole: Swap) -> list[Swap]:
    blocks = _blocks(quote, whole.ours, page, whole.theirs)
    widened = [_widened(quote, page, swap, whole) for swap in _gaps(whole, blocks)]
    return [swap for swap in _merged(widened) if not _is_same(quote, page, swap)]


def _blocks(quote: Folded, ours: TokenRun, page: Folded, theirs: TokenRun) -> list[Swap]:
    """Runs of tokens that both have, in order."""
    mine, its = quote.keys[ours.first : ours.stop], page.keys[theirs.first : theirs.stop]
    matcher = SequenceMatcher(None, mine, its, autojunk=len(mine) > LONG)
    return [
        Swap(
            TokenRun(ours.first + i, ours.first + i + size),
            TokenRun(theirs.first + j, theirs.first + j + size),
        )
        for i, j, size in matcher.get_matching_blocks()
        if size
    ]


def _without_strays(blocks: list[Swap]) -> list[Swap]:
    """The blocks without small words at either end that the page has by chance some way off."""
    while len(blocks) > 1 and _is_stray(blocks[0], blocks[0], blocks[1]):
        blocks = blocks[1:]
    while len(blocks) > 1 and _is_stray(blocks[-1], blocks[-2], blocks[-1]):
        blocks = blocks[:-1]
    return blocks


def _is_stray(block: Swap, before: Swap, after: Swap) -> bool:
    mine = after.ours.first - before.ours.stop
    its = after.theirs.first - before.theirs.stop
    return block.ours.stop - block.ours.first <= SMALL and its > mine + FAR


def _begin(page: Folded, ours: TokenRun, blocks: list[Swap]) -> int:
    """The token of the page at which a passage with as many words before the blocks begins."""
    number = blocks[0].theirs.first
    for _ in range(blocks[0].ours.first - ours.first):
        if not number or "\n" in page.between(number):
            break
        number -= 1
    while not may_begin(page, number):
        number -= 1
    return number


def _end(page: Folded, ours: TokenRun, blocks: list[Swap]) -> int:
    number = blocks[-1].theirs.stop
    for _ in range(ours.stop - blocks[-1].ours.stop):
        if number == len(page) or "\n" in page.between(number):
            break
        number += 1
    while not may_end(page, number):
        number += 1
    return number


def _gaps(whole: Swap, blocks: list[Swap]) -> Iterator[Swap]:
    """What lies before, between and after the blocks."""
    mine, its = whole.ours.first, whole.theirs.first
    closing = Swap(
        TokenRun(whole.ours.stop, whole.ours.stop), TokenRun(whole.theirs.stop, whole.theirs.stop)
    )
    for block in [*blocks, closing]:
        if (mine, its) != (block.ours.first, block.theirs.first):
            yield Swap(TokenRun(mine, block.ours.first), TokenRun(its, block.theirs.first))
        mine, its = block.ours.stop, block.theirs.stop


def _widened(quote: Folded, page: Folded, swap: Swap, whole: Swap) -> Swap:
    """The swap with the rest of the words, and the units of the figures, that it cuts."""

    def cuts(i: int, j: int) -> bool:
        return not (may_end(quote, i) and may_end(page, j))

    i, j = swap.ours.first, swap.theirs.first
    while i > whole.ours.first and j > whole.theirs.first and cuts(i, j):
        i, j = i - 1, j - 1
    m, n = swap.ours.stop, swap.theirs.stop
    while m < whole.ours.stop and n < whole.theirs.stop and cuts(m, n):
        m, n = m + 1, n + 1
    return Swap(TokenRun(i, m), TokenRun(j, n))


def _merged(swaps: list[Swap]) -> list[Swap]:
    """The swaps with those made one that widening let touch or overlap."""
    merged: list[Swap] = []
    for swap in swaps:
        if merged and swap.ours.first < merged[-1].ours.stop:
            merged[-1] = _joined(merged[-1], swap)
        else:
            merged.append(swap)
    return merged


def _joined(before: Swap, after: Swap) -> Swap:
    return Swap(
        TokenRun(min(before.ours.first, after.ours.first), after.ours.stop),
        TokenRun(min(before.theirs.first, after.theirs.first), after.theirs.stop),
    )


def _is_same(quote: Folded, page: Folded, swap: Swap) -> bool:
    """Whether the two differ in typography only."""
    ours, theirs = swap.ours, swap.theirs
    if quote.part(ours) != page.part(theirs):
        return False
    return is_spaced_alike(page, theirs, quote, ours)
