"""The result of looking for a quote on a page."""

from typing import Literal, NamedTuple, get_args

QuoteVerdict = Literal["present", "typography", "changed", "absent", "unreadable"]
VERDICTS: tuple[QuoteVerdict, ...] = get_args(QuoteVerdict)
STANDING: tuple[QuoteVerdict, ...] = ("present", "typography")
QUOTES_THAT_FAIL: tuple[QuoteVerdict, ...] = ("changed", "absent")


class Difference(NamedTuple):
    """Words of the quote and what the page has in their place; either may be empty."""

    ours: str
    theirs: str


class QuoteMatch(NamedTuple):
    """The result of looking for a quote on a page.

    present     verbatim, whitespace aside
    typography  the same words; quotation marks, dashes, spaces or marked elisions differ
    changed     the page has the passage in other words, listed in `differences`
    absent      the page has nothing similar
    unreadable  not found, but the page does not show its text: paywall, consent, scripts

    `words` are the page's, with […] where the quote or the page leaves something out; `elided` has
    the page's words at these places.
    """

    verdict: QuoteVerdict
    words: str = ""
    differences: tuple[Difference, ...] = ()
    elided: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.verdict

    @property
    def stands(self) -> bool:
        """Whether the page has the words of the quote."""
        return self.verdict in STANDING
