"""The output formats of `clip list`."""

from collections.abc import Callable

from clippings import output
from clippings.clipping import Clipping, Collection
from clippings.fields import lacks
from clippings.headlines import headline_of
from clippings.known_words import require_known

_HEADINGS = ("id", "date", "outlet", "lang", "kind", "title")


def _cells(clipping: Clipping) -> tuple[str, ...]:
    date = str(clipping.date) if clipping.date else ""
    return (clipping.id, date, clipping.outlet, clipping.lang, clipping.kind, _name(clipping))


def _name(clipping: Clipping) -> str:
    if headline := headline_of(clipping):
        return headline
    from clippings.addresses import masked  # needed only without a title

    return masked(clipping.url) or clipping.file


def _print_table(chosen: Collection) -> None:
    """On a terminal, show a status other than the default in the second column, where it fits."""
    if not output.on_terminal():
        rows = ((*_cells(clipping), clipping.status) for clipping in chosen.clippings)
        output.rows((*_HEADINGS, "status"), rows)
        return
    output.rows(_with_status(_HEADINGS, "status"), map(_cells_to_see, chosen.clippings))


def _cells_to_see(clipping: Clipping) -> tuple[str, ...]:
    return _with_status(_cells(clipping), "" if lacks(clipping, "status") else clipping.status)


def _with_status(cells: tuple[str, ...], status: str) -> tuple[str, ...]:
    return (cells[0], status, *cells[1:])


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
