"""Printing what a check of quotes has found."""

from collections.abc import Sequence

from clippings import output
from clippings.checking.ignoring import Excused
from clippings.quotes import json_report, text_report
from clippings.quotes.stored import StoredQuote
from clippings.quotes.telling import findings_of
from clippings.reporting import exit_code, print_report, usual_format

_OURS = {"text": text_report.write, "json": json_report.write}


def tell(quotes: Sequence[StoredQuote], fail_on: frozenset[str], format_name: str) -> int:
    """Print the report; 1 where something fails, else 0."""
    name = format_name or usual_format()
    findings = list(findings_of(quotes, fail_on))
    if write := _OURS.get(name):
        output.write(write(quotes))
    else:
        print_report(findings, {"quotes": len(quotes)}, name)
    return exit_code(findings)


def with_excuses(quotes: Sequence[StoredQuote], excused: Excused) -> tuple[StoredQuote, ...]:
    """The quotes, marked where a comment of the file has their verdict ignored."""
    return tuple(
        quote._replace(ignored=excused(quote.place, (quote.match.verdict,))) for quote in quotes
    )
