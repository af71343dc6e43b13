"""A new clipping is inserted in its place, in the style of its neighbours."""

import pytest

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.updating import PageFormat
from tests.exporters.markdown_page.pages import read
from tests.updating.updated import after, shown, update_page


def test_a_new_clipping_goes_below_the_heading_of_its_year() -> None:
    page = (
        "# Press\n\n## 2021\n\n- [One](https://a.example/1), 2 May 2021\n\n"
        "## 2020\n\n- [Two](https://a.example/2), 2 May 2020\n"
    )
    new = Clipping(url="https://a.example/3", title="Three", date=PartialDate(2021, 1, 5))
    updated = update_page(page, Collection(clippings=(new, *read(page))))
    assert updated == page.replace(
        "2 May 2021\n", "2 May 2021\n- [Three](https://a.example/3), 5 January 2021\n"
    )


def test_a_new_clipping_goes_below_the_heading_of_its_language() -> None:
    page = (
        "# Press\n\n## English\n\n- [One](https://a.example/1)\n- [Two](https://a.example/2)\n\n"
        "## French\n\n- [Trois](https://a.example/3)\n"
    )
    new = Clipping(url="https://a.example/4", title="Quatre", lang="fr")
    updated = update_page(page, Collection(clippings=(new, *read(page))))
    assert updated == page.replace("- [Trois]", "- [Quatre](https://a.example/4)\n- [Trois]")


def test_a_table_row_is_added_beside_the_only_one() -> None:
    head = "| Date | Outlet | Title |\n|---|---|---|\n"
    row = "| {} | {} | [{}](https://example.org/{}) |\n"
    page = head + row.format("2021-05", "Wired", "A piece about us", 1)
    known = read(page)
    new = Clipping(
        url="https://example.org/2",
        title="Notre histoire",
        outlet="Le Monde",
        date=PartialDate(2022, 7, 12),
    )
    assert update_page(page, Collection(clippings=(new, *known))) == (
        head
        + row.format("2022-07-12", "Le Monde", "Notre histoire", 2)
        + row.format("2021-05", "Wired", "A piece about us", 1)
    )


LINE = "- [Story {0}](https://a.example/{0}), Wired, {1} May 2021"
ITEM = '  <li><a href="https://a.example/{0}">Story {0}</a>, Wired, {1} May 2021</li>'


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize(
    ("page_format", "above", "line", "below"),
    [
        ("markdown", "# Press\n\n", LINE, "\n\nWrite to us.\n"),
        ("markdown", "# Press\n", LINE, "\n\nWrite to us.\n"),
        ("markdown", "# Press\n\n", LINE, ""),
        ("html", "<p>Hello</p>\n<ul>\n", ITEM, "\n</ul>\n<p>Write to us.</p>\n"),
    ],
)
def test_new_entries_replace_old_ones_that_are_all_removed(
    page_format: PageFormat, above: str, line: str, below: str, times: int
) -> None:
    page = f"{above}{line.format(1, 2)}\n{line.format(2, 1)}{below}"
    new = tuple(
        Clipping(
            id=f"c{number}",
            url=f"https://a.example/{number}",
            title=f"Story {number}",
            outlet="Wired",
            date=PartialDate(2021, 5, 20 - number),
        )
        for number in (8, 9)[:times]
    )
    lines = "\n".join(line.format(number, 20 - number) for number in (8, 9)[:times])
    assert after(page, *new, page_format=page_format) == f"{above}{lines}{below}"


def test_an_article_on_the_page_under_another_id_is_not_added() -> None:
    page = "# Press\n\n- [One](https://a.example/1), Wired, 2 May 2021\n"
    (known,) = shown(page)
    assert after(page, known, known._replace(id="again")) == page
    other = known._replace(id="part", title="Something else")
    assert after(page, known, other).count("Something else") == 1
