"""`clip stats`."""

from pathlib import Path
from typing import Annotated

from clippings import options
from clippings.checking.link_memory import look_back
from clippings.choosing import choose
from clippings.filter_options import filtered
from clippings.selection import Filters
from clippings.stats import FORMATS, gather_stats, print_stats


@filtered
def run(
    filters: Filters,
    state: Annotated[
        Path | None,
        options.state_of("Show link results too, from this file written by `check-links --state`."),
    ] = None,
    format_name: Annotated[str, options.format_among(FORMATS)] = "text",
    file: options.File = None,
) -> None:
    """Count clippings by year, outlet, language, kind and status; show gaps and missing fields.

    Draft, hidden and left-out clippings count only by status unless --status names them.
    """
    store = options.open_store(file)
    collection = store.collection
    chosen = collection._replace(clippings=tuple(choose(collection, filters)))
    known = look_back(state) if state else None
    base, any_status = store.settings.image_base, bool(filters.status)
    print_stats(gather_stats(chosen, known, base, any_status=any_status), format_name)
