"""`clip list`."""

from typing import Annotated

from clippings import options
from clippings.choosing import choose
from clippings.filter_options import filtered
from clippings.listing import FORMATS, print_listing
from clippings.selection import Filters, ordered_by


@filtered
def run(
    filters: Filters,
    sort: options.Sort = "",
    limit: options.Limit = 0,
    format_name: Annotated[str, options.format_among(FORMATS)] = "table",
    file: options.File = None,
) -> None:
    """List clippings: a table on a terminal, plain rows in a pipe."""
    collection = options.open_store(file).collection
    chosen = choose(collection, filters)
    print_listing(collection, ordered_by(chosen, sort)[: limit or None], format_name)
