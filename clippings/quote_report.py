"""Printing what a check of quotes has found."""

from collections.abc import Sequence

from clippings import output
from clippings.dates import today
from clippings.finding import Finding
from clippings.ignores import ignores_in, without_ignored
from clippings.quotes import json_report, text_report
from clippings.quotes.stored import StoredQuote
from clippings.quotes.telling import findings_of
from clippings.reporting import exit_code, print_report, usual_format
from clippings.snapshot import Snapshot

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


def without_ignored_quotes(
    quotes: Sequence[StoredQuote], snapshot: Snapshot
) -> Sequence[StoredQuote]:
    """The quotes whose verdict no comment of the file has ignored (`# clip: ignore changed …`)."""
    now = today()
    lines = snapshot.document.text.split("\n")
    ignores = [ignore for ignore in ignores_in(lines) if not ignore.expired(now)]
    starts = [clipping.place("").line for clipping in snapshot.collection.clippings]

    def is_heard(quote: StoredQuote) -> bool:
        finding = Finding(message="", rule=quote.match.verdict, place=quote.place)
        return bool(without_ignored([finding], ignores, starts))

    return [quote for quote in quotes if is_heard(quote)] if ignores else quotes
