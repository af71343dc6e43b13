"""Records that are spread over rows of cells, or over pairs of name and address."""

import pytest

from clippings.importers.trees.spread import gather_records
from clippings.values import Plain

ONE, TWO = "https://a.example/1", "https://b.example/2"
HEADER: list[Plain] = ["Title", "Link", "Date"]
ROWS: list[Plain] = [["A river", ONE, "2021"], ["A lake", TWO]]
PIECES = [
    {"Title": "A river", "Link": ONE, "Date": "2021"},
    {"Title": "A lake", "Link": TWO, "Date": None},
]


@pytest.mark.parametrize(
    "tree",
    [
        [HEADER, *ROWS],
        {"columns": list(HEADER), "data": list(ROWS)},
    ],
)
def test_rows_below_the_names_of_their_columns_are_records(tree: Plain) -> None:
    assert gather_records(tree) == PIECES


def test_rows_may_be_under_a_key() -> None:
    tree: Plain = {"range": "A1:C3", "values": [HEADER, *ROWS]}
    assert gather_records(tree) == {"range": "A1:C3", "values": PIECES}


def test_addresses_with_titles_are_records() -> None:
    tree: Plain = {ONE: "A river runs", TWO: "A lake"}
    assert gather_records(tree) == [
        {"url": ONE, "title": "A river runs"},
        {"url": TWO, "title": "A lake"},
    ]


def test_names_with_addresses_are_records() -> None:
    tree: Plain = [{"A river": ONE}, {"A lake": TWO}]
    assert gather_records(tree) == [
        {"title": "A river", "url": ONE},
        {"title": "A lake", "url": TWO},
    ]


@pytest.mark.parametrize(
    "tree",
    [
        pytest.param([["A river", ONE], ["A lake", TWO]], id="no names of columns"),
        pytest.param([["1", "2"], ["3", "4"]], id="numbers"),
        pytest.param({ONE: "ok", TWO: "dead"}, id="states"),
        pytest.param({ONE: TWO, TWO: ONE}, id="redirects"),
        pytest.param([{"url": ONE}, {"url": TWO}], id="keys of ours"),
        pytest.param([{"A river": ONE}, {"A lake": "dry"}], id="no addresses"),
        pytest.param({"title": "A river", "tags": ["a", "b"]}, id="a record"),
    ],
)
def test_other_data_is_not_changed(tree: Plain) -> None:
    assert gather_records(tree) == tree
