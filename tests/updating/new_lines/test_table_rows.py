"""Each fact goes into its column, and every row keeps its number of cells."""

from time import process_time

import pytest

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.spans import Span
from clippings.updating import update_page
from clippings.updating.new_lines.table_rows import keeps_cells

OLD = (
    Clipping(
        id="a",
        url="https://a.example/x",
        title="First thing",
        outlet="Daily A",
        date=PartialDate(2021, 5, 4),
        lang="en",
        kind="article",
    ),
    Clipping(
        id="b",
        url="https://b.example/y",
        title="Second thing",
        outlet="Daily B",
        date=PartialDate(2021, 5, 3),
        lang="fr",
        kind="podcast",
    ),
)
NEW = Clipping(
    id="c",
    url="https://c.example/z",
    title="Third thing",
    outlet="Daily C",
    date=PartialDate(2022, 3, 3),
    lang="de",
    kind="interview",
)
WITH_LANGUAGE = (
    "| Title | Medium | Language | Date |\n|:--|:--|:--|--:|\n",
    "| [First thing](https://a.example/x) | Daily A | English | 2021-05-04 |\n",
    "| [Second thing](https://b.example/y) | Daily B | French | 2021-05-03 |\n",
)
NUMBERED = (
    "| # | Date | Outlet | Title | Link |\n|---|---|---|---|---|\n",
    "| 1 | May 4, 2021 | Daily A | First thing | [read](https://a.example/x) |\n",
    "| 2 | May 3, 2021 | Daily B | Second thing | [read](https://b.example/y) |\n",
)
COMMENTED = (
    "Outlet | Piece | Kind | Comment\n---|---|---|---\n",
    "Daily A | [First thing](https://a.example/x) | Article | very nice\n",
    "Daily B | [Second thing](https://b.example/y) | Podcast |\n",
)


@pytest.mark.parametrize(
    ("table", "row"),
    [
        (
            WITH_LANGUAGE,
            "| [Third thing](https://c.example/z) | Daily C | German | 2022-03-03 |\n",
        ),
        (
            NUMBERED,
            "|  | March 3, 2022 | Daily C | Third thing | [read](https://c.example/z) |\n",
        ),
        (COMMENTED, "Daily C | [Third thing](https://c.example/z) | Interview | \n"),
    ],
)
def test_a_new_row_has_each_fact_in_its_column(table: tuple[str, ...], row: str) -> None:
    head, *rows = table
    updated = update_page("".join(table), Collection(clippings=(NEW, *OLD)))
    assert updated.text == "".join((head, row, *rows))
    assert not updated.left


@pytest.mark.parametrize("bar", ["| ", ""])
def test_below_an_article_in_the_header_no_second_row_of_dashes_is_added(bar: str) -> None:
    table = (
        f"{bar}[First thing](https://a.example/x) | Daily A\n{bar}---|---\n",
        f"{bar}[Second thing](https://b.example/y) | Daily B\n",
    )
    last = NEW._replace(date=PartialDate(2020))
    updated = update_page("".join(table), Collection(clippings=(*OLD, last)))
    row = f"{bar}[Third thing](https://c.example/z) | Daily C\n"
    assert (updated.text, updated.left) == ("".join((*table, row)), ())


def test_a_missing_fact_leaves_its_cell_empty() -> None:
    head, *rows = WITH_LANGUAGE
    undated = NEW._replace(date=None, lang="")
    updated = update_page("".join(WITH_LANGUAGE), Collection(clippings=(*OLD, undated)))
    row = "| [Third thing](https://c.example/z) | Daily C |  |  |\n"
    assert updated.text == "".join((head, row, *rows))


def test_an_empty_cell_of_the_column_is_filled() -> None:
    page = "".join(WITH_LANGUAGE).replace("Daily B", "")
    updated = update_page(page, Collection(clippings=OLD))
    assert updated.text.replace("  ", " ") == "".join(WITH_LANGUAGE).replace("  ", " ")
    assert not updated.left


def test_an_empty_cell_is_filled_while_other_facts_change() -> None:
    page = "".join(WITH_LANGUAGE).replace("Daily B", "").replace("Second", "Old")
    updated = update_page(page, Collection(clippings=OLD))
    assert updated.text.replace("  ", " ") == "".join(WITH_LANGUAGE).replace("  ", " ")
    assert not updated.left


def test_a_fact_without_a_column_is_not_put_into_another() -> None:
    table = (
        "| Medium | Piece |\n|---|---|\n",
        "| Daily A | [First thing](https://a.example/x) |\n",
        "| Daily B | [Second thing](https://b.example/y) |\n",
    )
    head, *rows = table
    updated = update_page("".join(table), Collection(clippings=(NEW, *OLD)))
    assert updated.text == "".join(
        (head, "| Daily C | [Third thing](https://c.example/z) |\n", *rows)
    )


@pytest.mark.parametrize("table", [WITH_LANGUAGE, NUMBERED, COMMENTED])
def test_a_changed_row_keeps_its_cells(table: tuple[str, ...]) -> None:
    page = "".join(table)
    for changed in (
        OLD[1]._replace(date=None),
        OLD[1]._replace(outlet=""),
        OLD[1]._replace(title="Another name"),
        OLD[1]._replace(authors=("Ada Example",)),
    ):
        updated = update_page(page, Collection(clippings=(OLD[0], changed)))
        assert [line.count("|") for line in updated.text.split("\n")] == [
            line.count("|") for line in page.split("\n")
        ]


IN_HTML = (
    "<table>\n<tr><th>Title</th><th>Medium</th><th>Language</th><th>Date</th></tr>\n",
    '<tr id="a"><td><a href="https://a.example/x">First thing</a></td><td>Daily A</td>'
    "<td>English</td><td>2021-05-04</td></tr>\n",
    '<tr id="b"><td><a href="https://b.example/y">Second thing</a></td><td>Daily B</td>'
    "<td>French</td><td>2021-05-03</td></tr>\n",
    "</table>\n",
)


def test_an_empty_cell_of_an_html_table_is_filled() -> None:
    page = "".join(IN_HTML)
    for told in ("Daily B", "2021-05-03"):
        behind = page.replace(told, "")
        updated = update_page(behind, Collection(clippings=OLD), "html")
        assert (updated.text, updated.left) == (page, ())


def test_an_empty_html_cell_is_filled_while_other_facts_change() -> None:
    page = "".join(IN_HTML)
    behind = page.replace("Daily B", "").replace("Second", "Old")
    updated = update_page(behind, Collection(clippings=OLD), "html")
    assert (updated.text, updated.left) == (page, ())


def test_a_missing_fact_leaves_its_html_cell_empty() -> None:
    head, *rest = IN_HTML
    undated = NEW._replace(date=None, lang="")
    updated = update_page("".join(IN_HTML), Collection(clippings=(undated, *OLD)), "html")
    row = (
        '<tr><td><a href="https://c.example/z">Third thing</a></td><td>Daily C</td>'
        "<td></td><td></td></tr>\n"
    )
    assert (updated.text, updated.left) == ("".join((head, row, *rest)), ())


def test_a_changed_html_row_keeps_its_cells() -> None:
    page = "".join(IN_HTML)
    for changed in (OLD[1]._replace(date=None), OLD[1]._replace(outlet="")):
        updated = update_page(page, Collection(clippings=(OLD[0], changed)), "html")
        assert updated.text.count("<td>") == page.count("<td>")


@pytest.mark.parametrize(
    "line", [" " * 40_000 + "x", "-" * 40_000 + "x", "- " * 20_000, "| -" * 9000]
)
def test_long_lines_are_searched_quickly(line: str) -> None:
    before = process_time()
    assert keeps_cells(f"{line}\n{line}\n", Span(0, 5), line[:5])
    assert process_time() - before < 1
