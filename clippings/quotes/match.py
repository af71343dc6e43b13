"""What there is to say of a quote and a page."""

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
    """How a quote stands to a page.

    present     verbatim, whitespace aside
    typography  the same words; quotation marks, dashes, spaces, marked elisions differ
    changed     the page has the passage in other words: `differences` says which
    absent      the page has nothing like it
    unreadable  neither, and the text of the page cannot be read: paywall, consent, scripts

    `words` are the page's own, with […] where the quote or the page leaves something out;
    `elided` is what the page has there.
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
