"""Reads CSV with or without a header; repairs rows of the wrong width if that is unambiguous."""

import re
from collections.abc import Mapping, Sequence

from clippings.cells import from_cells, unguarded
from clippings.finding import Finding
from clippings.importers.columns.scores import UNNAMED
from clippings.importers.imported import Imported, unread
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.rows import looks
from clippings.importers.rows.delimited import Record, delimiter_of, records
from clippings.importers.rows.entries import read_rows
from clippings.importers.rows.one_row import Row
from clippings.importers.rows.widths import column_kinds, fit_row

SUFFIXES = (".csv",)
_HYPERLINK = re.compile(r'^=HYPERLINK\("([^"]+)"[,;]\s?"([^"]*)"\)$', re.IGNORECASE)


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries of the rows; the delimiter may also be a semicolon, tab or bar."""
    text = decoded(data)
    return read_table(text, delimiter_of(text), names)


def read_table(text: str, delimiter: str, names: Mapping[str, str]) -> Imported:
    """The entries of the rows of a table with this delimiter."""
    if text.count("\r") - text.count("\r\n") > text.count("\n"):  # line ends of old Macintoshes
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = [
        Record([_HYPERLINK.sub(r"[\2](\1)", unguarded(cell)) for cell in record.cells], record.line)
        for record in records(text, delimiter)
    ]
    header, body = _header(found)
    kinds = column_kinds(header, body)
    rows: list[Row] = []
    broken: list[Finding] = []
    for record in body:
        cells = fit_row(record.cells, header, kinds, delimiter)
        if cells is None:
            broken.append(_too_long(record, len(header)))
        else:
            rows.append(Row(from_cells(dict(zip(header, cells, strict=True))), record.line))
    return read_rows(rows, names).after_findings(broken)


def _header(found: Sequence[Record]) -> tuple[list[str], Sequence[Record]]:
    """The column names and the rows below; numbered names if the first row is data."""
    widest = max((len(record.cells) for record in found), default=0)
    titled = [n for n, record in enumerate(found) if len(list(filter(None, record.cells))) > 1]
    first = titled[0] if titled and widest > 1 else 0
    cells = found[first].cells if found else []
    if any(looks.is_url(cell.strip()) or looks.is_date(cell.strip()) for cell in cells):
        return [f"{UNNAMED}{n}" for n in range(1, widest + 1)], found
    names: list[str] = []
    for number, cell in enumerate(cells, start=1):
        name = cell.strip() or f"{UNNAMED}{number}"
        names.append(f"{name} {number}" if name in names else name)
    return names, found[first + 1 :]


def _too_long(record: Record, width: int) -> Finding:
    message = f"a row was left out: it has {len(record.cells)} cells, the header has {width}"
    hint = "put a cell that holds the delimiter between quotation marks"
    return unread(record.line, message, hint)
