"""Turn checked quotes into findings and sentences."""

import re
from collections.abc import Iterable, Iterator

from clippings.addresses import masked
from clippings.fail_on import parse_fail_on
from clippings.finding import Finding
from clippings.meanings import hint
from clippings.quotes.match import QUOTES_THAT_FAIL, VERDICTS, Difference, QuoteMatch
from clippings.quotes.stored import StoredQuote

_MOST_DIFFERENCES = 3
_LONGEST_QUOTE = 60  # characters of one in a sentence
_LONGEST_WORDS = 300  # characters of the page; enough to see a "not"
_READ_IT = "in `file`, name a PDF that has its text, or a saved page; else compare it yourself"
_REORDERED = "has these words, but not together or not in this order"


def failing_verdicts(texts: Iterable[str]) -> frozenset[str]:
    """The verdicts given with `--fail-on`; raises ClipError."""
    return parse_fail_on(texts, known=VERDICTS, usual=QUOTES_THAT_FAIL)


def quote_findings(quotes: Iterable[StoredQuote], fail_on: frozenset[str]) -> Iterator[Finding]:
    """A finding for every quote that does not stand, or whose verdict is in `fail_on`."""
    for quote in quotes:
        verdict = quote.match.verdict
        if quote.is_reported(fail_on):
            yield Finding(
                rule=verdict,
                severity="error" if verdict in fail_on else "warning",
                message=quote_sentence(quote),
                hint=_way_out(quote),
                place=quote.place,
                id=quote.id,
                field=quote.field,
                ignored=quote.ignored,
            )


def _way_out(quote: StoredQuote) -> str:
    match, way_out = quote.match, hint(quote.match.verdict)
    if match.verdict == "changed":
        page = "file" if quote.is_file else "page"
        return f"{way_out}; the {page} has “{_shortened(match.words, _LONGEST_WORDS)}”"
    return _READ_IT if match.verdict == "unreadable" and quote.is_file else way_out


def quote_sentence(quote: StoredQuote) -> str:
    """The result in a sentence: `the page says “178” where the quote says “176”`."""
    page = "the saved copy" if quote.is_copy else "the file" if quote.is_file else "the page"
    text = _shortened(quote.quote, _LONGEST_QUOTE)
    match quote.match.verdict:
        case "present":
            return f"{page} has “{text}”"
        case "typography":
            return f"{page} has “{text}” in other typography"
        case "changed":
            return f"{page} {_differences_sentence(quote.match.differences)}"
        case "absent":
            return f"{page} does not have “{text}”"
    if quote.reason:
        return f"“{text}” was not looked for: {masked(quote.reason)}"
    return f"{page} does not show all of its text, and “{text}” is not in what it shows"


def elided(quote: str, match: QuoteMatch) -> str:
    """The page's words at the quote's elisions: `in place of the dots the page has “not”`.

    Also its words between two sentences of the quote, which are mostly an advert. Empty if there
    are neither, or if the quote does not stand.
    """
    left_out = [words for words in match.elided if words]
    if not (match.stands and left_out):
        return ""
    from clippings.quotes.elisions import ELISION, INSERT  # long patterns that few quotes need

    marked = {"dots": ELISION.search(quote), "brackets": re.search(INSERT, quote)}
    marks = [name for name, mark in marked.items() if mark]
    place = f"in place of the {' and '.join(marks)}" if marks else "between its sentences"
    shown = "; ".join(f"“{_shortened(words, _LONGEST_WORDS)}”" for words in left_out)
    return f"{place} the page has {shown}"


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest].rstrip()}…"


def _differences_sentence(differences: tuple[Difference, ...]) -> str:
    shown = "; ".join(map(_difference, differences[:_MOST_DIFFERENCES]))
    more = len(differences) - _MOST_DIFFERENCES
    return f"{shown}; and {more} more" if more > 0 else shown or _REORDERED


def _difference(difference: Difference) -> str:
    ours, theirs = (
        _shortened(words, _LONGEST_QUOTE) for words in (difference.ours, difference.theirs)
    )
    if not ours:
        return f"also says “{theirs}”"
    if not theirs:
        return f"does not say “{ours}”"
    return f"says “{theirs}” where the quote says “{ours}”"
