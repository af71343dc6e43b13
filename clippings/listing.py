"""How `clip list` prints clippings, by format."""

from collections.abc import Callable

from clippings import output
from clippings.clipping import Clipping, Collection
from clippings.headlines import headline_of
from clippings.known_words import require_known

HEADINGS = ("id", "date", "outlet", "lang", "kind", "title")


def _cells(clipping: Clipping) -> tuple[str, ...]:
    date = str(clipping.date) if clipping.date else ""
    return (clipping.id, date, clipping.outlet, clipping.lang, clipping.kind, _name(clipping))


def _name(clipping: Clipping) -> str:
    if headline := headline_of(clipping):
        return headline
    from clippings.addresses import masked  # for what has no title

    return masked(clipping.url) or clipping.file


def _print_table(chosen: Collection) -> None:
    output.rows(HEADINGS, map(_cells, chosen.clippings))


def _print_ids(chosen: Collection) -> None:
    for clipping in chosen.clippings:
        output.line(clipping.id)


def _exported(name: str) -> Callable[[Collection], None]:
    def print_all(chosen: Collection) -> None:
        from clippings.exporters import find_exporter

        output.write(find_exporter(name).write(chosen))

    return print_all


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
