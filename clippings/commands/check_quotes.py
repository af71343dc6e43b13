"""`clip check-quotes`."""

from typing import Annotated

from clippings import completion, options
from clippings.checking.ignoring import ignored_in
from clippings.checking.link_asking import Asking
from clippings.checking.quote_checking import check_stored_quotes, with_ignored
from clippings.choosing import collection_at, named_or_chosen, only_changed
from clippings.errors import INTERRUPTED
from clippings.filter_options import filtered
from clippings.findings_shown import exit_code, print_findings, usual_format
from clippings.links.durations import parse_timeout
from clippings.quotes import json_report, text_report
from clippings.quotes.quote_findings import failing_verdicts, quote_findings
from clippings.reports import require_report
from clippings.selection import Filters


@filtered
def run(
    filters: Filters,
    ids: options.SomeIds = None,
    fail_on: Annotated[
        list[str] | None,
        options.fail_on("Verdicts", "changed and absent", completion.failing_quotes),
    ] = None,
    changed_since: options.ChangedSince = "",
    allow_private: options.AllowPrivate = None,
    timeout: options.Timeout = "10s",
    format_name: options.ReportFormat = "",
    file: options.File = None,
) -> int:
    """Look for every quote on its page; exit 1 if one is not there, 3 without a network.

    Verdicts: present, typography, changed, absent, and unreadable if page and saved copy are
    blocked, paid or gone, and the file has no text.
    """
    require_report(format_name or usual_format())
    failing = failing_verdicts(fail_on or ())
    store = options.open_store(file)
    clippings = named_or_chosen(store, ids, filters)
    asking = Asking(tuple(allow_private or ()), seconds=parse_timeout(timeout))
    chosen = only_changed(clippings, collection_at(store, changed_since))
    checked = check_stored_quotes(chosen, store, asking)
    unasked = checked.unasked
    quotes = with_ignored(checked.quotes, ignored_in(store.snapshot))
    findings = list(quote_findings(quotes, failing))
    own = {
        "text": lambda outcome: text_report.write(quotes, failing, outcome.width, unasked),
        "json": lambda _: json_report.write(quotes, unasked),
    }
    counts = {"quotes": len(quotes), **({"not looked for": unasked} if unasked else {})}
    print_findings(findings, counts, format_name, own)
    return INTERRUPTED if checked.interrupted else exit_code(findings)
