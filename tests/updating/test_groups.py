"""Entries under headings that name a year, a month or an outlet."""

import pytest

from clippings.clipping import Collection
from clippings.dates import PartialDate
from clippings.page_entries import read_entries
from clippings.updating import update_page
from clippings.updating.mentions import mentions_of
from clippings.updating.readers import reader_of
from tests.updating.grouped import ENTRY, MONTHS, NEW, OUTLETS, YEARS, with_new


def test_a_new_heading_is_added_even_if_the_entry_above_is_removed() -> None:
    entries = reader_of("markdown")(YEARS)
    one, two, three = (one.together for one in mentions_of(entries, (), Collection()))
    data = (one, NEW._replace(date=PartialDate(2020, 6, 5)), three)
    updated = update_page(YEARS, Collection(clippings=data))
    gone = f"- [Two]({two.url}), Wired, 1 May 2021\n"
    made = f"## 2020\n\n{ENTRY.format(2020)}\n"
    assert not updated.left
    assert updated.text == YEARS.replace(gone, "").replace("## 2019", f"{made}## 2019")


@pytest.mark.parametrize(("year", "place"), [(2021, "- [One]"), (2019, "- [Three]")])
def test_a_year_with_a_heading_keeps_it(year: int, place: str) -> None:
    made = with_new(YEARS, NEW._replace(date=PartialDate(year, 6, 5)))
    assert made == YEARS.replace(place, ENTRY.format(year) + place)


@pytest.mark.parametrize(("year", "name"), [(2022, "2021"), (2020, "2019"), (2018, "")])
@pytest.mark.parametrize("page", [YEARS, YEARS.replace("## 20", "### In 20")])
def test_a_group_is_removed_with_its_last_entry(page: str, year: int, name: str) -> None:
    new = with_new(page, NEW._replace(date=PartialDate(year, 6, 5)))
    assert new != page
    shown = [one.together for one in mentions_of(read_entries(new), (), Collection())]
    left = tuple(one for one in shown if one.title != NEW.title)
    assert update_page(new, Collection(clippings=left)).text == page


def test_the_only_group_keeps_its_heading() -> None:
    page = "# Press\n\n## 2021\n\n- [One piece](https://a.example/1), Wired, 2 May 2021\n"
    assert update_page(page, Collection()).text == "# Press\n\n## 2021\n"


def test_an_outlet_with_a_heading_keeps_it() -> None:
    new = NEW._replace(url="https://www.wired.com/new")
    assert with_new(OUTLETS, new) == OUTLETS.replace(
        "[Two]", "[A new one](https://www.wired.com/new)\n\n[Two]"
    )
    assert len(read_entries(OUTLETS)) == 4


def test_a_month_with_a_heading_keeps_it() -> None:
    made = with_new(MONTHS, NEW._replace(date=PartialDate(2022, 12)))
    assert made == MONTHS + "- [A new one](https://new.example/x), Wired\n"


WORDS = YEARS.replace("## 2019\n", "## 2019\n\nA quiet year.\n")


@pytest.mark.parametrize(("year", "place"), [(2021, "- [One]"), (2019, "- [Three]")])
def test_words_below_a_heading_do_not_separate_it_from_its_entries(year: int, place: str) -> None:
    made = with_new(WORDS, NEW._replace(date=PartialDate(year, 6, 5)))
    assert made == WORDS.replace(place, ENTRY.format(year) + place)


def test_no_entry_is_inserted_under_the_heading_of_another_year() -> None:
    entries = reader_of("markdown")(WORDS)
    shown = tuple(one.together for one in mentions_of(entries, (), Collection()))
    new = NEW._replace(date=PartialDate(2020, 6, 5))
    page = WORDS.replace("## 2021\n", "## 2021\n\nA good year.\n")
    updated = update_page(page, Collection(clippings=(*shown, new)))
    assert (updated.text, [one.name for one in updated.left]) == (page, [new.id])


def test_words_below_a_heading_stay_when_its_last_entry_is_removed() -> None:
    entries = reader_of("markdown")(WORDS)
    one, two, _ = (one.together for one in mentions_of(entries, (), Collection()))
    assert "A quiet year." in update_page(WORDS, Collection(clippings=(one, two))).text
