"""Stored quotes as findings, and in words."""

import re
from collections.abc import Iterable, Iterator

from clippings.addresses import masked
from clippings.fail_on import parse_fail_on
from clippings.finding import Finding
from clippings.meanings import hint
from clippings.quotes.match import QUOTES_THAT_FAIL, VERDICTS, Difference, QuoteMatch
from clippings.quotes.stored import StoredQuote

_DIFFERENCES_TOLD = 3
_LONGEST_QUOTE = 60  # characters of one in a sentence
_LONGEST_WORDS = 300  # characters of the page, in which a "not" is to be seen
_APART = "has these words apart from each other or in another order"


def failing_verdicts(texts: Iterable[str]) -> frozenset[str]:
    """What `--fail-on` says of quotes; raises ClipError."""
    return parse_fail_on(texts, known=VERDICTS, usual=QUOTES_THAT_FAIL)


def quote_findings(quotes: Iterable[StoredQuote], fail_on: frozenset[str]) -> Iterator[Finding]:
    """A finding for every quote that does not stand, or whose verdict fails."""
    for quote in quotes:
        verdict = quote.match.verdict
        if quote.is_amiss(fail_on):
            yield Finding(
                rule=verdict,
                severity="error" if verdict in fail_on else "warning",
                message=quote_sentence(quote),
                hint=_way_out(quote.match),
                place=quote.place,
                id=quote.id,
                field=quote.field,
                ignored=quote.ignored,
            )


def _way_out(match: QuoteMatch) -> str:
    way_out = hint(match.verdict)
    if match.verdict == "changed":
        return f"{way_out}; the page has “{_shortened(match.words, _LONGEST_WORDS)}”"
    return way_out


def quote_sentence(quote: StoredQuote) -> str:
    """How the quote stands to its page: `the page says “178” where the quote says “176”`."""
    page = "the saved copy" if quote.is_copy else "the page"
    text = _shortened(quote.quote, _LONGEST_QUOTE)
    match quote.match.verdict:
        case "present":
            return f"{page} has “{text}”"
        case "typography":
            return f"{page} has “{text}” in other typography"
        case "changed":
            return f"{page} {_told(quote.match.differences)}"
        case "absent":
            return f"{page} does not have “{text}”"
    if quote.reason:
        return f"“{text}” was not looked for: {masked(quote.reason)}"
    return f"{page} does not show all of its text, and “{text}” is not in what it shows"


def elided(quote: str, match: QuoteMatch) -> str:
    """What the page has where the quote is elided: `in place of the dots the page has “not”`.

    Or what it has between two sentences of the quote, an advert most often. Empty where there is
    neither, or the quote does not stand.
    """
    left_out = [words for words in match.elided if words]
    if not (match.stands and left_out):
        return ""
    from clippings.quotes.elisions import ELISION, INSERT  # long patterns, which few need

    marked = {"dots": ELISION.search(quote), "brackets": re.search(INSERT, quote)}
    marks = [name for name, mark in marked.items() if mark]
    place = f"in place of the {' and '.join(marks)}" if marks else "between its sentences"
    told = "; ".join(f"“{_shortened(words, _LONGEST_WORDS)}”" for words in left_out)
    return f"{place} the page has {told}"


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest].rstrip()}…"


def _told(differences: tuple[Difference, ...]) -> str:
    told = "; ".join(map(_difference, differences[:_DIFFERENCES_TOLD]))
    more = len(differences) - _DIFFERENCES_TOLD
    return f"{told}; and {more} more" if more > 0 else told or _APART


def _difference(difference: Difference) -> str:
    ours, theirs = (
        _shortened(words, _LONGEST_QUOTE) for words in (difference.ours, difference.theirs)
    )
    if not ours:
        return f"also says “{theirs}”"
    if not theirs:
        return f"does not say “{ours}”"
    return f"says “{theirs}” where the quote says “{ours}”"
