"""`clip show`."""

from typing import Annotated

from clippings import options
from clippings.showing import FORMATS, show_clipping


def run(
    id_: options.Id,
    format_name: Annotated[str, options.format_among(FORMATS)] = "text",
    file: options.File = None,
) -> None:
    """Show all fields of one clipping."""
    store = options.open_store(file)
    show_clipping(store, store[id_], format_name)
