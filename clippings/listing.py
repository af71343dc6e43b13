"""How `clip list` prints clippings, by format."""

from collections.abc import Callable

from clippings import output
from clippings.addresses import masked
from clippings.clipping import Clipping, Collection
from clippings.exporters import find_exporter
from clippings.headlines import headline_of
from clippings.known_words import require_known

HEADINGS = ("id", "date", "outlet", "lang", "kind", "title")


def _cells(clipping: Clipping) -> tuple[str, ...]:
    date = str(clipping.date) if clipping.date else ""
    name = headline_of(clipping) or masked(clipping.url) or clipping.file
    return (clipping.id, date, clipping.outlet, clipping.lang, clipping.kind, name)


def _print_table(chosen: Collection) -> None:
    output.rows(HEADINGS, map(_cells, chosen.clippings))


def _print_ids(chosen: Collection) -> None:
    for clipping in chosen.clippings:
        output.line(clipping.id)


def _exported(name: str) -> Callable[[Collection], None]:
    return lambda chosen: output.write(find_exporter(name).write(chosen))


FORMATS: dict[str, Callable[[Collection], None]] = {
    "table": _print_table,
    "json": _exported("json"),
    "jsonl": _exported("jsonl"),
    "csv": _exported("csv"),
    "ids": _print_ids,
}


def print_listing(collection: Collection, chosen: list[Clipping], name: str) -> None:
    """Print the chosen clippings in a format of FORMATS; raises ClipError for another name."""
    require_known(name, FORMATS, "a format of `list`")
    FORMATS[name](collection._replace(clippings=tuple(chosen)))
