"""Mark the differences between a quote and the page's words as GNU wdiff does."""

from collections.abc import Iterable

from clippings.quotes.differences import swaps_between
from clippings.quotes.readings import fold_quote
from clippings.quotes.tokenizing import fold
from clippings.quotes.tokens import Folded, TokenRun


def marked(quote: str, words: str) -> tuple[str, str]:
    """The quote with `[-words-]` and the page's words with `{+words+}` where they differ."""
    ours, theirs = fold_quote(quote), fold(words)
    swaps = swaps_between(ours, theirs)
    return (
        _with_marks(ours, (swap.ours for swap in swaps), "[-", "-]"),
        _with_marks(theirs, (swap.theirs for swap in swaps), "{+", "+}"),
    )


def _with_marks(text: Folded, spans: Iterable[TokenRun], opening: str, closing: str) -> str:
    parts, done = [], 0
    for span in spans:
        if span.first < span.stop:
            start, end = text.starts[span.first], text.ends[span.stop - 1]
            parts += [text.text[done:start], opening, text.text[start:end], closing]
            done = end
    return "".join([*parts, text.text[done:]])
