"""The words in which a quote and a passage of the page differ."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from clippings.quotes.edges import is_spaced_alike, may_begin, may_end
from clippings.quotes.tokens import Folded, Span

AROUND = 6  # tokens before and after the likeness, where a changed beginning or end would stand


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the quote and what the page has in their place; either may be empty."""

    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class _Edit:
    """Tokens of the quote and the tokens of the page in their place."""

    ours: Span
    theirs: Span


def compare(
    quote: Folded, ours: Span, page: Folded, region: Span
) -> tuple[Span, tuple[Difference, ...]]:
    """The passage in and around `region` of the page that answers to `ours`, and what differs."""
    blocks = _blocks(quote, ours, page, region)
    begin, end = _begin(page, ours, blocks), _end(page, ours, blocks)
    theirs = Span(begin, end)
    edits = [
        _widened(quote, page, edit, _Edit(ours, theirs)) for edit in _edits(ours, theirs, blocks)
    ]
    return theirs, tuple(
        Difference(quote.words(edit.ours), page.words(edit.theirs))
        for edit in _merged(edits)
        if not _is_same(quote, page, edit)
    )


def _blocks(quote: Folded, ours: Span, page: Folded, region: Span) -> list[_Edit]:
    """Runs of tokens that both have, in order."""
    first = max(region.first - AROUND, 0)
    theirs = page.keys[first : region.stop + AROUND]
    matcher = SequenceMatcher(None, quote.keys[ours.first : ours.stop], theirs, autojunk=False)
    return [
        _Edit(
            Span(ours.first + i, ours.first + i + size),
            Span(first + j, first + j + size),
        )
        for i, j, size in matcher.get_matching_blocks()
        if size
    ] or [_Edit(Span(ours.stop, ours.stop), Span(region.first, region.first))]


def _begin(page: Folded, ours: Span, blocks: list[_Edit]) -> int:
    """The token of the page at which a passage with as many words before the blocks begins."""
    number = blocks[0].theirs.first
    for _ in range(blocks[0].ours.first - ours.first):
        if not number or "\n" in page.between(number):
            break
        number -= 1
    while not may_begin(page, number):
        number -= 1
    return number


def _end(page: Folded, ours: Span, blocks: list[_Edit]) -> int:
    number = blocks[-1].theirs.stop
    for _ in range(ours.stop - blocks[-1].ours.stop):
        if number == len(page) or "\n" in page.between(number):
            break
        number += 1
    while not may_end(page, number):
        number += 1
    return number


def _edits(ours: Span, theirs: Span, blocks: list[_Edit]) -> Iterator[_Edit]:
    """What lies before, between and after the blocks."""
    mine, its = ours.first, theirs.first
    closing = _Edit(Span(ours.stop, ours.stop), Span(theirs.stop, theirs.stop))
    for block in [*blocks, closing]:
        if (mine, its) != (block.ours.first, block.theirs.first):
            yield _Edit(Span(mine, block.ours.first), Span(its, block.theirs.first))
        mine, its = block.ours.stop, block.theirs.stop


def _widened(quote: Folded, page: Folded, edit: _Edit, whole: _Edit) -> _Edit:
    """The edit with the rest of the words, and the units of the figures, that it cuts."""

    def cuts(i: int, j: int) -> bool:
        return not (may_end(quote, i) and may_end(page, j))

    i, j = edit.ours.first, edit.theirs.first
    while i > whole.ours.first and j > whole.theirs.first and cuts(i, j):
        i, j = i - 1, j - 1
    m, n = edit.ours.stop, edit.theirs.stop
    while m < whole.ours.stop and n < whole.theirs.stop and cuts(m, n):
        m, n = m + 1, n + 1
    return _Edit(Span(i, m), Span(j, n))


def _merged(edits: list[_Edit]) -> list[_Edit]:
    """The edits with those made one that widening let touch or overlap."""
    merged: list[_Edit] = []
    for edit in edits:
        if merged and edit.ours.first < merged[-1].ours.stop:
            before = merged.pop()
            edit = _Edit(
                Span(min(before.ours.first, edit.ours.first), edit.ours.stop),
                Span(min(before.theirs.first, edit.theirs.first), edit.theirs.stop),
            )
        merged.append(edit)
    return merged


def _is_same(quote: Folded, page: Folded, edit: _Edit) -> bool:
    """Whether the two differ in typography only."""
    ours, theirs = edit.ours, edit.theirs
    if quote.part(ours) != page.part(theirs):
        return False
    return is_spaced_alike(page, theirs, quote, ours)
