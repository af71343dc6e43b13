"""A row with more cells than columns is joined where it was parted, one with fewer spread."""

import pytest

from clippings.importers.rows.delimited import Record
from clippings.importers.rows.widths import column_kinds, fit_row

HEADER = ["date", "title", "outlet", "url"]
SOUND = ["2021-05-04", "One", "Wired", "https://a.example/1"]
KINDS = column_kinds(HEADER, [Record(SOUND, 2), Record(SOUND, 3)])


def test_kinds_are_those_of_the_cells_or_promised_by_the_names() -> None:
    assert KINDS == ["date", "", "", "url"]
    assert column_kinds(HEADER, []) == ["date", "", "", "url"]
    odd = [Record(["soon", "1", "2", "3"], 2)] * 5
    assert column_kinds(HEADER, odd) == ["", "number", "number", "number"]


@pytest.mark.parametrize(
    ("cells", "row"),
    [
        (
            ["2021-05-04", "One", " two", "Wired", "https://a.example/1"],
            ["2021-05-04", "One, two", "Wired", "https://a.example/1"],
        ),
        (
            ["2021-05-04", "One", "https://a.example/1"],
            ["2021-05-04", "One", "", "https://a.example/1"],
        ),
        ([*SOUND, "", ""], SOUND),
    ],
)
def test_the_kinds_tell_where_a_row_was_parted_or_lacks_a_cell(
    cells: list[str], row: list[str]
) -> None:
    assert fit_row(cells, HEADER, KINDS, ",") == row


def test_where_nothing_tells_it_the_row_is_left() -> None:
    assert fit_row(["a", "b", "c"], ["x", "y"], ["", ""], ",") is None
