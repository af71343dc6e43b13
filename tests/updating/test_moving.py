"""An entry whose date changes is moved to its place with all its text."""

import pytest

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.updating import PageFormat, update_page
from clippings.updating.mentions import mentions_of
from clippings.updating.readers import reader_of


def dated(page: str, title: str, *date: int, page_format: PageFormat = "markdown") -> str:
    """The page after the date of the clipping with this title has changed."""
    entries = reader_of(page_format)(page)
    shown = [one.together for one in mentions_of(entries, (), Collection())]
    known = [one._replace(id=f"c{n}") for n, one in enumerate(shown)]
    meant = next(one for one in known if one.title == title)
    known.remove(meant)
    known.insert(0, meant._replace(date=PartialDate(*date)))
    known.sort(key=lambda one: one.date or PartialDate(0), reverse=True)
    updated = update_page(page, Collection(clippings=tuple(known)), page_format)
    assert not updated.left
    return updated.text


ONE = "- [One](https://a.example/1), Wired, 2 May 2021 (worth reading)\n"
TWO = "- [Two](https://a.example/2), Wired, 1 May 2021\n"
THREE = "- [Three](https://a.example/3), Wired, 3 May 2019\n"
YEARS = f"# Press\n\n## 2021\n\n{ONE}{TWO}\n## 2019\n\n{THREE}\nWrite to us.\n"


@pytest.mark.parametrize(
    ("date", "wanted"),
    [
        ((2021, 5, 9), "## 2021\n\n{ONE9}{TWO}\n## 2019\n\n{THREE}"),
        ((2021, 4, 2), "## 2021\n\n{TWO}{ONE4}\n## 2019\n\n{THREE}"),
    ],
)
def test_an_entry_moves_within_a_year(date: tuple[int, ...], wanted: str) -> None:
    ones = {"ONE9": ONE.replace("2 May", "9 May"), "ONE4": ONE.replace("2 May", "2 April")}
    wanted = wanted.format(TWO=TWO, THREE=THREE, **ones)
    assert dated(YEARS, "One", *date) == f"# Press\n\n{wanted}\nWrite to us.\n"


def test_an_entry_moves_to_the_heading_of_another_year() -> None:
    one = ONE.replace("2021", "2019")
    wanted = f"# Press\n\n## 2021\n\n{TWO}\n## 2019\n\n{THREE}{one}\nWrite to us.\n"
    assert dated(YEARS, "One", 2019, 5, 2) == wanted


def test_an_entry_moves_under_a_new_heading() -> None:
    one = ONE.replace("2021", "2020")
    wanted = f"## 2021\n\n{TWO}\n## 2020\n\n{one}\n## 2019\n\n{THREE}"
    assert dated(YEARS, "One", 2020, 5, 2) == f"# Press\n\n{wanted}\nWrite to us.\n"


def test_the_heading_of_a_year_is_removed_with_its_last_entry() -> None:
    three = THREE.replace("2019", "2021")
    wanted = f"# Press\n\n## 2021\n\n{three}{ONE}{TWO}\nWrite to us.\n"
    assert dated(YEARS, "Three", 2021, 5, 3) == wanted


LIST = f"# Press\n\n{ONE}{TWO}{THREE}\nWrite to us.\n"


def test_an_entry_moves_in_a_list_without_headings() -> None:
    three = THREE.replace("2019", "2022")
    assert dated(LIST, "Three", 2022, 5, 3) == f"# Press\n\n{three}{ONE}{TWO}\nWrite to us.\n"


def test_an_entry_moves_in_a_list_that_begins_with_the_oldest() -> None:
    one = ONE.replace("2021", "2018")
    page = f"{THREE}{TWO}{ONE}"
    assert dated(page, "One", 2018, 5, 2) == f"{one}{THREE}{TWO}"


def test_no_entry_moves_in_an_unordered_list() -> None:
    four = THREE.replace("Three", "Four").replace("/3", "/4").replace("2019", "2024")
    five = TWO.replace("Two", "Five").replace("/2", "/5").replace("2021", "2023")
    page = f"{ONE}{four}{TWO}{five}{THREE}"
    assert dated(page, "Three", 2023, 5, 3) == page.replace("2019", "2023")


def test_no_entry_moves_across_text_between_entries() -> None:
    page = f"{ONE}{TWO}\nBefore we had a name:\n\n{THREE}"
    assert dated(page, "Three", 2023, 5, 3) == page.replace("2019", "2023")


def test_a_row_moves_in_a_table() -> None:
    head = "| Date | Outlet | Title |\n|---|---|---|\n"
    rows = [f"| {n} May 2021 | Wired | [T{n}](https://a.example/{n}) |\n" for n in (3, 2, 1)]
    moved = rows[2].replace("1 May", "4 May")
    assert dated(head + "".join(rows), "T1", 2021, 5, 4) == head + moved + rows[0] + rows[1]


def test_entries_under_their_own_headings_move() -> None:
    entries = [
        f"## Paper {n} (English)\n\n- Source: [Paper {n}](https://a.example/{n}) – May {n}, 2021"
        f"\n\n**T{n}**"
        for n in (3, 2, 1)
    ]
    moved = entries[2].replace("May 1,", "May 4,")
    page = "# Media\n\n" + "\n\n".join(entries) + "\n"
    wanted = "# Media\n\n" + "\n\n".join([moved, *entries[:2]]) + "\n"
    assert dated(page, "T1", 2021, 5, 4) == wanted


def test_an_entry_moves_on_an_html_page() -> None:
    items = [
        f'<li><a href="https://a.example/{n}">T{n}</a>, <em>Wired</em>, {n} May 2021</li>\n'
        for n in (3, 2, 1)
    ]
    page = f"<h1>Press</h1>\n<ul>\n{''.join(items)}</ul>\n"
    moved = items[2].replace("1 May", "4 May")
    wanted = f"<h1>Press</h1>\n<ul>\n{moved}{items[0]}{items[1]}</ul>\n"
    assert dated(page, "T1", 2021, 5, 4, page_format="html") == wanted


def test_cards_under_comments_move_with_their_indentation() -> None:
    cards = {
        n: f'<article><a href="https://a.example/{n}">T{n}</a> <i>Wired</i> {n} May 2021</article>'
        for n in (3, 2, 1)
    }
    shown = "".join(f"  <!-- Piece -->\n  {card}\n" for card in cards.values())
    moved = cards[1].replace("1 May", "4 May")
    page = dated(f"<div>\n{shown}</div>\n", "T1", 2021, 5, 4, page_format="html")
    assert f"\n  {moved}\n  {cards[3]}\n" in page


def test_an_entry_moves_while_another_is_added_and_one_removed() -> None:
    entries = reader_of("markdown")(YEARS)
    one, _two, three = (one.together for one in mentions_of(entries, (), Collection()))
    new = Clipping(id="n", url="https://n.example/", title="New", outlet="Wired")
    data = (
        one._replace(id="1"),
        new._replace(date=PartialDate(2020, 1, 1)),
        three._replace(id="3", date=PartialDate(2018, 5, 3)),
    )
    updated = update_page(YEARS, Collection(clippings=data))
    added = "- [New](https://n.example/), Wired, 1 January 2020\n"
    moved = THREE.replace("2019", "2018")
    assert updated.text == (
        f"# Press\n\n## 2021\n\n{ONE}\n## 2020\n\n{added}\n## 2018\n\n{moved}\nWrite to us.\n"
    )


def test_no_entry_moves_if_the_data_has_the_same_order() -> None:
    entries = reader_of("markdown")(LIST)
    shown = [one.together for one in mentions_of(entries, (), Collection())]
    known = [one._replace(id=f"c{n}") for n, one in enumerate(shown)]
    known[1] = known[1]._replace(date=PartialDate(2022, 5, 1))
    page = update_page(LIST, Collection(clippings=tuple(known))).text
    assert page == LIST.replace("1 May 2021", "1 May 2022")
