"""The words in which a quote and a passage of the page differ."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from clippings.quotes.edges import has_same_spacing, may_begin, may_end
from clippings.quotes.match import Difference
from clippings.quotes.negations import negation_after, negation_before
from clippings.quotes.tokens import Folded, TokenRun

SMALL, FAR = 2, 3  # tokens
LONG = 500  # tokens; comparing more takes too long if one word is repeated very often
_CONTEXT = 6  # tokens before and after the region, for a changed beginning or end


@dataclass(frozen=True, slots=True)
class Swap:
    """Tokens of the quote, and the tokens of the page in their place."""

    ours: TokenRun
    theirs: TokenRun


def compare(
    quote: Folded, ours: TokenRun, page: Folded, region: TokenRun
) -> tuple[TokenRun, tuple[Difference, ...]]:
    """The passage in or around `region` that corresponds to `ours`, and the differences."""
    around = TokenRun(max(region.first - _CONTEXT, 0), region.stop + _CONTEXT)
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
    """The differences between two texts that correspond to each other as a whole."""
    whole = Swap(TokenRun(0, len(quote)), TokenRun(0, len(page)))
    return _swaps(quote, page, whole)


def _swaps(quote: Folded, page: Folded, whole: Swap) -> list[Swap]:
    blocks = _blocks(quote, whole.ours, page, whole.theirs)
    widened = [_widened(quote, page, swap, whole) for swap in _gaps(whole, blocks)]
    return [swap for swap in _merged(widened) if not _is_same(quote, page, swap)]


def _blocks(quote: Folded, ours: TokenRun, page: Folded, theirs: TokenRun) -> list[Swap]:
    """Runs of tokens that both texts have, in order."""
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
    """The blocks without short ones at either end that match by chance at some distance."""
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
    """The first token of the passage: as many tokens before the first block as the quote has."""
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
    """The gaps before, between and after the blocks."""
    mine, its = whole.ours.first, whole.theirs.first
    closing = Swap(
        TokenRun(whole.ours.stop, whole.ours.stop), TokenRun(whole.theirs.stop, whole.theirs.stop)
    )
    for block in [*blocks, closing]:
        if (mine, its) != (block.ours.first, block.theirs.first):
            yield Swap(TokenRun(mine, block.ours.first), TokenRun(its, block.theirs.first))
        mine, its = block.ours.stop, block.theirs.stop


def _widened(quote: Folded, page: Folded, swap: Swap, whole: Swap) -> Swap:
    """The swap, extended so that it cuts no word, and no figure from its unit."""

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
    """The swaps, with those merged that overlap since they were extended."""
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
    return has_same_spacing(page, theirs, quote, ours)
