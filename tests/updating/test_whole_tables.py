"""Tables keep their shape: rows with a shared cell stay together, headers above their dashes."""

import pytest

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.updating import PageFormat, Updated, update_page

FIRST, SECOND, THIRD = (
    Clipping(
        id=name,
        url=f"https://{name}.example/x",
        title=f"{name.title()} thing",
        outlet=outlet,
        date=date,
    )
    for name, outlet, date in (
        ("first", "Le Monde", PartialDate(2021, 5, 4)),
        ("second", "taz", PartialDate(2021, 5, 2)),
        ("third", "Wired", PartialDate(2020, 5, 1)),
    )
)
NEW = Clipping(
    id="new",
    url="https://new.example/x",
    title="New thing",
    outlet="NYT",
    date=PartialDate(2021, 5, 3),
)


def row(clipping: Clipping, before: str = "") -> str:
    """A row in HTML, optionally with a cell before the others."""
    link = f'<a href="{clipping.url}">{clipping.title}</a>'
    cells = "".join(f"<td>{told}</td>" for told in (clipping.outlet, link, clipping.date))
    return f"<tr>{before}{cells}</tr>\n"


def shared_by(rows: str) -> str:
    """A table whose first rows share the cell of their year."""
    above = row(FIRST, f'<td rowspan="{rows}">2021</td>') + row(SECOND)
    return f"<table>\n{above}{row(THIRD, '<td>2020</td>')}</table>\n"


def update(page: str, *clippings: Clipping, page_format: PageFormat = "html") -> Updated:
    """The page with these clippings."""
    return update_page(page, Collection(clippings=clippings), page_format)


def left_of(updated: Updated) -> list[tuple[str, int]]:
    """The changes that were left undone."""
    return [(told.what, told.line) for told in updated.left]


@pytest.mark.parametrize(("stay", "line"), [((SECOND, THIRD), 2), ((FIRST, THIRD), 3)])
def test_a_row_that_shares_a_cell_is_not_removed(stay: tuple[Clipping, ...], line: int) -> None:
    updated = update(shared_by("2"), *stay)
    assert (updated.text, left_of(updated)) == (shared_by("2"), [("gone", line)])


@pytest.mark.parametrize("day", [5, 3, 1])
def test_no_row_is_inserted_beside_rows_that_share_a_cell(day: int) -> None:
    new = NEW._replace(date=PartialDate(2021, 5, day))
    clippings = sorted((FIRST, SECOND, THIRD, new), key=lambda one: str(one.date), reverse=True)
    updated = update(shared_by("2"), *clippings)
    assert (updated.text, left_of(updated)) == (shared_by("2"), [("new", 0)])


def test_a_rowspan_of_zero_covers_all_following_rows() -> None:
    updated = update(shared_by("0"), FIRST, SECOND)
    assert (updated.text, left_of(updated)) == (shared_by("0"), [("gone", 4)])


def test_rows_that_share_a_cell_are_removed_together() -> None:
    updated = update(shared_by("2"), THIRD)
    assert updated.text == f"<table>\n{row(THIRD, '<td>2020</td>')}</table>\n"


def test_a_row_below_those_that_share_a_cell_can_be_removed() -> None:
    updated = update(shared_by("2"), FIRST, SECOND)
    assert updated.text == shared_by("2").replace(row(THIRD, "<td>2020</td>"), "")


def test_a_row_that_shares_a_cell_is_not_moved() -> None:
    page = shared_by("2")
    older = FIRST._replace(date=PartialDate(2020, 1, 1))
    assert update(page, SECOND, THIRD, older).text == page.replace("2021-05-04", "2020-01-01")


def test_a_table_nested_in_a_shared_cell_is_updated() -> None:
    above = '<table><tr><td rowspan="2">Menu</td><td>\n<table>\n'
    page = f"{above}{row(FIRST)}{row(SECOND)}</table></td></tr><tr><td>x</td></tr></table>\n"
    assert update(page, FIRST).text == page.replace(row(SECOND), "")


def line(clipping: Clipping) -> str:
    """A row in Markdown."""
    return f"| {clipping.outlet} | [{clipping.title}]({clipping.url}) | {clipping.date} |\n"


DASHES = "|---|---|---|\n"
HEADED = f"# Press\n\n{line(FIRST)}{DASHES}{line(SECOND)}{line(THIRD)}"


@pytest.mark.parametrize("day", [5, 3])
def test_an_entry_below_one_in_the_header_goes_below_the_dashes(day: int) -> None:
    new = NEW._replace(date=PartialDate(2021, 5, day))
    updated = update(HEADED, FIRST, new, SECOND, THIRD, page_format="markdown")
    assert updated.text == HEADED.replace(DASHES, DASHES + line(new))
    assert not updated.left


def test_an_entry_in_the_header_is_not_removed() -> None:
    updated = update(HEADED, SECOND, THIRD, page_format="markdown")
    assert (updated.text, left_of(updated)) == (HEADED, [("gone", 3)])


def test_an_entry_in_the_header_is_not_replaced() -> None:
    page = f"{line(FIRST)}{DASHES}"
    updated = update(page, NEW, page_format="markdown")
    assert updated.text == page
    assert left_of(updated) == [("gone", 1), ("new", 0)]


def test_an_entry_in_the_header_is_not_moved() -> None:
    older = FIRST._replace(date=PartialDate(2020, 1, 1))
    updated = update(HEADED, SECOND, THIRD, older, page_format="markdown")
    assert updated.text == HEADED.replace("2021-05-04", "2020-01-01")


@pytest.mark.parametrize("above", ["", "---\ntitle: Press | us\n---\n"])
def test_a_line_without_a_bar_is_not_a_header(above: str) -> None:
    first, second = (f"- [{one.title}]({one.url}), {one.outlet}\n" for one in (FIRST, THIRD))
    page = f"{above}{first}\n---\n\n{second}- a | b\n"
    assert update(page, THIRD, page_format="markdown").text == f"{above}{second}- a | b\n"
