"""Cards under their years, and what can be chosen."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.exporters.html_page import AS_WRITTEN, render_html_page
from clippings.locales import find_locale
from tests.exporters.html_page.pages import attributes, page_of, texts


def _dated(*years: int) -> list[Clipping]:
    return [
        Clipping(id=f"c{number}", title=str(number), date=PartialDate(year) if year else None)
        for number, year in enumerate(years)
    ]


@pytest.mark.parametrize(
    ("years", "headings"),
    [
        ([2021, 2021, 2019], ["2021", "2019"]),
        ([2019, 2021, 2021], ["2019", "2021"]),
        ([2021, 0, 2021, 2019], ["2021", "2019", "Undated"]),
        ([2021, 2019, 2021], []),
        ([0, 0], []),
    ],
)
def test_years_in_order_are_headings(years: list[int], headings: list[str]) -> None:
    page = page_of(*_dated(*years))
    assert texts(page, ".heading h2") == headings
    assert len(page.css("article")) == len(years)


def test_headings_leave_no_level_out() -> None:
    assert [node.tag for node in page_of(*_dated(2021, 2019, 2021)).css("h1, h2, h3")] == [
        "h1",
        "h2",
        "h2",
        "h2",
    ]


def test_years_and_languages_can_be_chosen_with_their_numbers() -> None:
    page = page_of(
        Clipping(id="a", date=PartialDate(2021), lang="en"),
        Clipping(id="b", date=PartialDate(2020), lang="pt-BR"),
        Clipping(id="c", date=PartialDate(2020), lang="pt"),
    )
    assert texts(page, "fieldset") == [
        "Year All 2021 1 2020 2",
        "Language All Portuguese 2 English 1",
    ]
    assert attributes(page, "article", "data-language") == ["en", "pt", "pt"]
    assert attributes(page, "input[checked]", "value") == ["", ""]


def test_nothing_can_be_chosen_where_nothing_is() -> None:
    page = page_of()
    assert page.css("search, section, .timeline, .summary li") == []
    assert texts(page, "main") == ["Nothing has been clipped yet."]


def test_featured_clippings_come_first_and_only_once() -> None:
    some = _dated(2021, 2021, 2019)
    page = page_of(*some[:2], some[2]._replace(featured=True))
    assert texts(page, ".headline") == ["2", "0", "1"]
    assert texts(page, ".heading") == ["2021 2 clippings"]


def test_a_choice_that_would_leave_out_nothing_is_none() -> None:
    page = page_of(
        Clipping(id="a", date=PartialDate(2021)), Clipping(id="b", date=PartialDate(2021))
    )
    assert page.css("search, .shown") == []
    page = page_of(Clipping(id="a", date=PartialDate(2021)), Clipping(id="b"))
    assert texts(page, "fieldset") == ["Year All 2021 1"]


def test_cards_can_stand_under_other_headings() -> None:
    some = (
        Clipping(title="a", kind="video"),
        Clipping(title="b", kind="interview"),
        Clipping(title="c", kind="video"),
        Clipping(title="d"),
        Clipping(title="e", kind="video", featured=True),
    )
    text = render_html_page(Collection(clippings=some), find_locale("fr"), AS_WRITTEN, "kind")
    page = LexborHTMLParser(text)
    assert texts(page, ".headline") == ["e", "b", "a", "c", "d"]
    assert texts(page, ".heading") == [
        "Entretien 1 coupure",
        "Vidéo 2 coupures",
        "Autres 1 coupure",
    ]


def test_what_is_laid_out_late_is_not_counted() -> None:
    assert texts(page_of(*_dated(*[2021] * 250, *[2020] * 250)), ".shown") == ["Shown / 500"]
    page = page_of(*_dated(*[2021] * 250, *[2020] * 251))
    assert page.css(".shown") == []
    assert len(page.css("main.many")) == 1
