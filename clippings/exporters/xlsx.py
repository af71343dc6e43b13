"""XLSX (ISO/IEC 29500) for spreadsheets, with real dates and links, and no formulas."""

import datetime
from collections.abc import Iterable
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING

from clippings.addresses import is_web_address
from clippings.clipping import Collection
from clippings.command_lines import install_command
from clippings.dates import parse_date
from clippings.errors import ClipError
from clippings.exporters.table import Table, table_of

if TYPE_CHECKING:
    from xlsxwriter import Workbook

SUFFIX = ".xlsx"
_DATES = ("date", "archive.date")
# Limits of Excel (support.microsoft.com, "Excel specifications and limits"), texts in UTF-16.
_LONGEST_CELL = 32_767
_LONGEST_LINK = 2_079
_MOST_LINKS = 65_530
_FIRST_YEAR = 1900
_NARROWEST, _WIDEST = 8, 60  # columns, in characters
_CREATED = datetime.datetime(2000, 1, 1)  # fixed, so that the same data give the same file
# No text is converted by its looks.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def write(collection: Collection) -> bytes:
    """Write a sheet with a fixed header and a row for each clipping; raises ClipError."""
    if find_spec("xlsxwriter") is None:
        raise ClipError(f"XLSX can be written only after `{install_command('xlsxwriter')}`")
    from xlsxwriter import Workbook

    file = BytesIO()
    with Workbook(file, _OPTIONS) as workbook:
        workbook.set_properties({"title": collection.title, "created": _CREATED})
        _fill(workbook, table_of(collection))
    return file.getvalue()


def _fill(workbook: "Workbook", table: Table) -> None:
    sheet = workbook.add_worksheet()
    bold, day = (
        workbook.add_format({"bold": True}),
        workbook.add_format({"num_format": "yyyy-mm-dd"}),
    )
    columns, rows = table
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows), len(columns) - 1)
    links = 0
    for number, name in enumerate(columns):
        sheet.set_column(number, number, _width(name, (row[number] for row in rows)))
        sheet.write_string(0, number, name, bold)
        for line, row in enumerate(rows, 1):
            cell = row[number]
            if links < _MOST_LINKS and _units(cell) <= _LONGEST_LINK and is_web_address(cell):
                links += not sheet.write_url(line, number, cell, string=cell)
            elif name in _DATES and (date := _exact(cell)):
                sheet.write_datetime(line, number, date, day)
            elif cell:
                sheet.write_string(line, number, _cut(cell))


def _exact(cell: str) -> datetime.date | None:
    """The date in a cell; months, years and days before Excel's calendar stay text."""
    date = parse_date(cell) if cell else None
    return datetime.date(*date) if date and date.day and date.year > _FIRST_YEAR else None


def _cut(cell: str) -> str:
    if _units(cell) <= _LONGEST_CELL:
        return cell
    whole = cell.encode("utf-16-le")[: 2 * (_LONGEST_CELL - 1)]
    return whole.decode("utf-16-le", errors="ignore") + "…"


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _width(name: str, cells: Iterable[str]) -> int:
    """The width for the longest cell, within limits."""
    return min(max(_NARROWEST, len(name) + 3, *map(len, cells)), _WIDEST)
