"""Rows with too many or too few cells are repaired if that is unambiguous."""

import pytest

from clippings.importers.rows.delimited import Record
from clippings.importers.rows.widths import column_kinds, fit_row

HEADER = ["date", "title", "outlet", "url"]
SOUND = ["2021-05-04", "One", "Wired", "https://a.example/1"]
KINDS = column_kinds(HEADER, [Record(SOUND, 2), Record(SOUND, 3)])


def test_the_kind_of_a_column_is_that_of_its_cells_or_its_name() -> None:
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
def test_kinds_show_where_a_row_was_split_or_lacks_a_cell(cells: list[str], row: list[str]) -> None:
    assert fit_row(cells, HEADER, KINDS, ",") == row


def test_an_ambiguous_row_is_not_repaired() -> None:
    assert fit_row(["a", "b", "c"], ["x", "y"], ["", ""], ",") is None
