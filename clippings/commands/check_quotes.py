"""`clip check-quotes`."""

from typing import Annotated

import typer

from clippings import completion, options
from clippings.checking.ignoring import excused_in
from clippings.checking.quote_checking import check_stored_quotes
from clippings.checking.quote_report import tell, with_excuses
from clippings.choosing import named_or_chosen
from clippings.errors import INTERRUPTED
from clippings.filter_options import filtered
from clippings.quotes.telling import failing_verdicts
from clippings.reporting import usual_format
from clippings.reports import REPORTS, find_report
from clippings.selection import Filters


@filtered
def run(
    filters: Filters,
    ids: options.SomeIds = None,
    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            metavar="VERDICTS",
            help="Verdicts that exit 1, or none; else changed and absent.",
            autocompletion=completion.failing_quotes,
        ),
    ] = None,
    allow_private: options.AllowPrivate = None,
    format_name: Annotated[
        str, options.format_among(REPORTS, "; github inside Actions, else text")
    ] = "",
    file: options.File = None,
) -> int:
    """Look for every quote on its page; exit 1 where one is not there, 3 where nobody can be asked.

    Verdicts: present, typography, changed, absent, and unreadable where page and saved copy are
    blocked, paid or gone.
    """
    find_report(format_name or usual_format())
    failing = failing_verdicts(fail_on or ())
    store = options.open_store(file)
    clippings = named_or_chosen(store, ids, filters)
    checked = check_stored_quotes(clippings, tuple(allow_private or ()))
    quotes = with_excuses(checked.quotes, excused_in(store.snapshot))
    code = tell(quotes, failing, format_name)
    return INTERRUPTED if checked.interrupted else code
