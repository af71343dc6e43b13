"""A date is spelled as its page spells dates, where it alone does not tell."""

import pytest

from clippings.dates import parse_date
from clippings.written_dates.line import dates_or_years
from clippings.written_dates.on_page import spelling_on_page, usual_on_page
from clippings.written_dates.spelling import spell_date


def _like(written: str, page: str, date: str) -> str:
    """Another date, spelled like one that is written on a page."""
    (found,) = dates_or_years(written)
    return spell_date(parse_date(date), spelling_on_page(found.spelling, written, page))


@pytest.mark.parametrize(
    ("page", "written", "date", "spelled"),
    [
        ("3 novembre 2021\n4 dicembre 2021", "3 novembre 2021", "2022-08-05", "5 agosto 2022"),
        ("3 novembre 2021\n4 décembre 2021", "3 novembre 2021", "2022-08-05", "5 août 2022"),
        ("3. November 2021\n4. Dezember 2021", "3. November 2021", "2022-05-05", "5. Mai 2022"),
        ("4. Februar 2021\n5. März 2021", "4. Februar 2021", "2022-10-05", "5. Oktober 2022"),
        ("4 Mai 2021", "4 Mai 2021", "2022-10-05", "5 Oktober 2022"),
        ("4 avril 2021\nMay 3, 2021\nJune 4, 2021", "4 avril 2021", "2022-08-05", "5 août 2022"),
    ],
)
def test_other_dates_tell_the_language(page: str, written: str, date: str, spelled: str) -> None:
    assert _like(written, page, date) == spelled


def test_of_several_languages_it_is_the_likely_one() -> None:
    found = dates_or_years("3 novembre 2021")[0].spelling
    for lang, spelled in (("it", "1 agosto 2022"), ("fr", "1er août 2022")):
        spelling = spelling_on_page(found, "3 novembre 2021", "3 novembre 2021", lang)
        assert spell_date(parse_date("2022-08-01"), spelling) == spelled


@pytest.mark.parametrize(
    ("page", "spelled"),
    [
        ("May 3, 2021\nSep 4, 2021\nJan 5, 2020", "Oct 5, 2022"),
        ("May 3, 2021\nSeptember 4, 2021\nJanuary 5, 2020", "October 5, 2022"),
        ("May 3, 2021", "October 5, 2022"),
    ],
)
def test_other_dates_tell_whether_may_is_a_short_name(page: str, spelled: str) -> None:
    assert _like("May 3, 2021", page, "2022-10-05") == spelled


@pytest.mark.parametrize(
    ("page", "written", "date", "spelled"),
    [
        ("3 février 2021\n2020", "2020", "2022-10-05", "5 octobre 2022"),
        ("03.02.2021\n2020", "2020", "2022-10-05", "05.10.2022"),
        ("03.02.2021\n2020", "2020", "2022-10", "10.2022"),
        ("3 February 2021\nMay 2020", "May 2020", "2022-10-05", "5 October 2022"),
        ("[May 2020](https://a.example/2021-05-04)", "May 2020", "2022-10-05", "October 5, 2022"),
        ("2020", "2020", "2022-10-05", "October 5, 2022"),
    ],
)
def test_other_dates_tell_how_a_day_is_written(
    page: str, written: str, date: str, spelled: str
) -> None:
    assert _like(written, page, date) == spelled


def test_the_first_of_a_month_is_premier_in_french() -> None:
    assert _like("3 février 2021", "3 février 2021", "2022-10-01") == "1er octobre 2022"
    assert _like("1er février 2021", "1er février 2021", "2022-10-02") == "2 octobre 2022"


@pytest.mark.parametrize(
    ("page", "spelled"),
    [
        ("November 2023\nMärz 2023", "1. Dezember 2022"),
        ("03.02.2021", "01.12.2022"),
        ("mai 2021\navril 2021", "1er décembre 2022"),
        ("No date", "December 1, 2022"),
    ],
)
def test_a_line_without_a_date_gets_one_like_others_of_its_page(page: str, spelled: str) -> None:
    assert spell_date(parse_date("2022-12-01"), usual_on_page(page)) == spelled
