"""CSV that no spreadsheet runs."""

import csv
from io import StringIO

from tests.exporters.nasty import NASTY
from tests.exporters.written import written


def test_no_cell_is_a_formula() -> None:
    rows = list(csv.reader(StringIO(written("csv", NASTY), newline="")))
    assert len({len(row) for row in rows}) == 1
    assert not any(cell[:1] in ("=", "+", "-", "@", "\t", "\r") for row in rows for cell in row)
