"""Dates as people spell them, in the middle of a line."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.dates import PartialDate
from clippings.written_dates.day_order import Order
from clippings.written_dates.line import (
    find_dates,
    find_years,
    first_date,
    order_of_dates,
    separated_years,
    whole_date,
)
from clippings.written_dates.months import MONTH_NAMES, ROMAN
from clippings.written_dates.partial import days_without_year, find_months
from clippings.written_dates.spelling import ENGLISH, Spelling, spell_date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Outlet – May 20th, 2021 (paywall)", "2021-05-20"),
        ("Outlet-May 20, 2021: a title", "2021-05-20"),
        ("20. December 2016", "2016-12-20"),
        ("07 Aug 2025", "2025-08-07"),
        ("2019 Jan 11", "2019-01-11"),
        ("Jul. 2018", "2018-07"),
        ("Sept-Oct 2016", "2016-09"),
        ("Planet Magazine April May 2008", "2008-04"),
        ("Planet, juillet et août 2008", "2008-07"),
        ("Planet and May 2008", "2008-05"),
        ("Paris Mag – Décembre 2015", "2015-12"),
        ("die tageszeitung, 17./18.04.2026, Seite 2", "2026-04"),
        ("4 de mayo de 2021", "2021-05-04"),
        ("समाचार, 20 दिसंबर 2025", "2025-12-20"),
        ("10 मई 2026", "2026-05-10"),
        ("5 डिसेंबर 2021", "2021-12-05"),
        ("5 ডিসেম্বর 2021", "2021-12-05"),
        ("5 டிசம்பர் 2021", "2021-12-05"),
        ("5 ธันวาคม 2021", "2021-12-05"),
        ("ngày 5 tháng 12 năm 2021", "2021-12-05"),
        ("5 دسمبر 2021", "2021-12-05"),
        ("5 בדצמבר 2021", "2021-12-05"),
        ("5 დეკემბერი 2021", "2021-12-05"),
        ("5 դեկտեմբերի 2021", "2021-12-05"),
        ("중앙일보 2021. 12. 5.", "2021-12-05"),
        ("Página/12 - 4 de mayo de 2021", "2021-05-04"),
        ("Página/12 – mayo 2021", "2021-05"),
        ("le 1er mai 2021", "2021-05-01"),
        ("Seg, 24 Set 2018", "2018-09-24"),
        ("24. mars 2020", "2020-03-24"),
        ("4 мая 2021", "2021-05-04"),
        ("2021年5月4日", "2021-05-04"),
        ("2021년 5월", "2021-05"),
        ("06.04.2023 – Blog", "2023-04-06"),
        ("11.05.15", "2015-05-11"),
        ("2014.06.01", "2014-06-01"),
        ("2019/01/28", "2019-01-28"),
        ("2013-1-31", "2013-01-31"),
        ("2021-05-04T10:00:00Z", "2021-05-04"),
        ("20/05/2021", "2021-05-20"),
        ("06/24/24", "2024-06-24"),
        ("12/2022", "2022-12"),
        ("03-2013", "2013-03"),
        ("04/04/2021", "2021-04-04"),
    ],
)
def test_a_date_is_found_and_never_padded(line: str, date: str) -> None:
    (found,) = find_dates(line)
    assert str(found.date) == date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Feb 3: a title", "2023-02-03"),
        ("Herald (Feb. 3)", "2023-02-03"),
        ("3. Mai – Herald", "2023-05-03"),
        ("3 de mayo", "2023-05-03"),
        ("March 12th, Herald", "2023-03-12"),
        ("03.05.: a title", "2023-05-03"),
        ("2月3日 朝日新聞", "2023-02-03"),
    ],
)
def test_a_day_set_off_from_the_words_is_of_the_known_year(line: str, date: str) -> None:
    (found,) = days_without_year(line, 2023)
    assert str(found.date) == date
    told = line[found.start : found.end]
    assert spell_date(found.readings[0], found.spelling) == told


@pytest.mark.parametrize("line", ["The May 3 riots", "Feb 30: a title", "version 3.5.", "May", "3"])
def test_other_words_are_no_day(line: str) -> None:
    assert days_without_year(line, 2023) == []


@pytest.mark.parametrize(
    "line",
    [
        "version 1.2.3",
        "JT 12/13",
        "30/02/2021 or so",
        "Foo 12, 1234567",
        "10.1000/182",
        "may be",
        "",
    ],
)
def test_what_is_no_date_is_none(line: str) -> None:
    assert find_dates(line) == ()


@pytest.mark.parametrize(
    ("order", "date"), [(Order("dmy"), "2021-04-05"), (Order("mdy"), "2021-05-04")]
)
def test_the_order_settles_what_numbers_leave_open(order: Order, date: str) -> None:
    assert find_dates("05/04/2021")[0].date is None
    assert str(find_dates("05/04/2021", order=order)[0].date) == date


def test_other_dates_tell_the_order() -> None:
    assert order_of_dates(find_dates("05/04/2021, 20/04/2021")).others == "dmy"
    assert order_of_dates(find_dates("05/04/2021, 04/20/2021")).others == "mdy"
    assert order_of_dates(find_dates("20/04/2021, 04/20/2021")).others is None
    assert order_of_dates(find_dates("05/04/2021, 04.05.2021")).others is None


def test_in_dotted_dates_the_day_comes_first_unless_other_dates_show_otherwise() -> None:
    assert str(find_dates("3.08.2023")[0].date) == "2023-08-03"
    clear = find_dates("3.23.2023")
    assert (str(clear[0].date), order_of_dates(clear).dotted) == ("2023-03-23", "mdy")
    assert str(find_dates("3.08.2023", order=order_of_dates(clear))[0].date) == "2023-03-08"
    assert order_of_dates(find_dates("3.23.2023, 23.3.2023")) == Order()
    slashed = order_of_dates(find_dates("12/25/2021"))
    assert str(find_dates("3.08.2023", order=slashed)[0].date) == "2023-08-03"


def test_years_stand_alone() -> None:
    assert [str(found.date) for found in find_years("n/a 2019, https://a.example/2018/")] == [
        "2019"
    ]


def test_a_whole_text_is_a_date_or_none() -> None:
    whole = whole_date(" May 2021 ")
    assert whole
    assert str(whole.date) == "2021-05"
    assert whole_date("in May 2021") is None


@pytest.mark.parametrize(
    "written",
    [
        "May 4, 2021", "May 4th, 2021", "4 May 2021", "04 May 2021", "4. Mai 2021", "4 mai 2021",
        "04.05.2021", "4.5.2021", "2021-05-04", "2021/05/04", "4 de mayo de 2021", "2021年5月4日",
        "Oct 4, 2021", "2021-05", "October 2021", "10/2021",
    ],
)  # fmt: skip
def test_a_date_is_spelled_again_as_it_was(written: str) -> None:
    (found,) = find_dates(written)
    assert spell_date(found.readings[0], found.spelling) == written


DATES = st.builds(
    lambda known, *parts: PartialDate(*parts[:known]),
    st.integers(1, 3),
    st.integers(1500, 2090),
    st.integers(1, 12),
    st.integers(1, 28),
)


@given(DATES, st.sampled_from(sorted(MONTH_NAMES)))
def test_what_is_spelled_is_read_again(date: PartialDate, lang: str) -> None:
    spelled = spell_date(date, Spelling("{day} {name} {year}", lang))
    found = whole_date(spelled)
    assert found is None or found.date == date or lang != "en"


@given(DATES)
def test_english_is_read_again(date: PartialDate) -> None:
    found = whole_date(spell_date(date, ENGLISH))
    assert found
    assert found.date == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("n°1, octobre 2019", "2019-10"),
        ("n° 12 mai 2020", "2020-05"),
        ("21-27 juillet 2017", "2017-07"),
        ("12.–14. Mai 2020", "2020-05"),
        ("4th, May 2021", "2021-05-04"),
        ("(2011, 2 April)", "2011-04-02"),
        ("March, 8, 2021", "2021-03-08"),
    ],
)
def test_a_number_that_is_no_day_makes_a_month_no_more_exact(text: str, date: str) -> None:
    (found,) = find_dates(text)
    assert str(found.date) == date


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("2021-05", "2022-07-12"),
        ("2021/05", "2022/07/12"),
        ("05.2021", "12.07.2022"),
        ("05/2021", "July 12, 2022"),
        ("May 2021", "July 12, 2022"),
        ("2021", "July 12, 2022"),
    ],
)
def test_a_day_is_spelled_as_the_months_of_others_where_they_tell_how(
    written: str, spelled: str
) -> None:
    found = next(iter((*find_dates(written), *find_years(written))))
    assert spell_date(PartialDate(2022, 7, 12), found.spelling) == spelled


def test_a_short_month_may_stand_between_full_stops() -> None:
    (found,) = find_dates("28.nov.2018")
    assert str(found.date) == "2018-11-28"


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("12 XII 2019 Kurier", "2019-12-12"),
        ("Kurier, 2.III.2023, s. 4", "2023-03-02"),
        ("30/IV/2021", "2021-04-30"),
        ("25-XI-2022: A title", "2022-11-25"),
        ("4. V. 2021", "2021-05-04"),
    ],
)
def test_a_month_may_have_a_roman_number(line: str, date: str) -> None:
    (found,) = find_dates(line)
    assert (str(found.date), found.spelling.lang) == (date, ROMAN)
    assert spell_date(PartialDate(2020, 6, 30), found.spelling).count("VI") == 1


@pytest.mark.parametrize("line", ["World War II 1945", "Chapter X 2021", "i 2021", "4 mix 2021"])
def test_other_roman_numbers_are_no_months(line: str) -> None:
    assert not find_dates(line)


def test_months_stand_apart_below_their_year() -> None:
    for line in ("The Hindu, March. Print", "Mars | Un titre", "VI, Architektura", "Wired, May: A"):
        assert len(find_months(line, 2021)) == 1, line
    for line in ("Marca, un título", "Le Mars rouge", "Le Monde, maja, x", "March on, a title"):
        assert not find_months(line, 2021), line


def test_days_may_have_a_roman_month() -> None:
    assert [str(one.date) for one in days_without_year("Kurier (2 III)", 2021)] == ["2021-03-02"]


@pytest.mark.parametrize(
    ("line", "apart"),
    [
        ("Le Monde, 2021", True),
        ("Le Monde – 2021", True),
        ("Le Monde. 2021", True),
        ("Le Monde (2021)", True),
        ("Le Monde—2021", True),
        ("Le Monde, May 4—2021", True),
        ("Mondial 2021", False),
        ("Le Monde vol. 2021", False),
        ("taz, Nr. 2021", False),
        ("ca. 2021", False),
        ("What became of the sea. 2021", True),
        ("A century, from 1920–2021", False),
    ],
)
def test_a_mark_sets_a_year_apart(line: str, apart: bool) -> None:
    assert bool(separated_years(line)) == apart


def test_the_first_date_is_a_year_only_if_there_is_no_exact_date() -> None:
    lines = ("2020, on 4 May 2021", "2020 and 2021", "a title")
    assert [str(one.date) if (one := first_date(line)) else "" for line in lines] == [
        "2021-05-04",
        "2020",
        "",
    ]


def test_many_years_in_a_line_are_looked_at_in_time() -> None:
    begun = process_time()
    assert len(separated_years("taz, 2021; " * 5_000)) == 5_000
    assert process_time() - begun < 2


def test_a_month_of_nought_makes_no_date() -> None:
    assert find_dates("A title, 2021-0-04") == ()


def test_months_in_roman_numerals_tell_no_language() -> None:
    order = order_of_dates(find_dates("12 VI 2024, 13 VII 2024, 3 grudnia 2024"))
    (found,) = find_dates("1 listopada 2024", order=order)
    assert found.date == PartialDate(2024, 11, 1)


def test_other_dates_tell_what_month_listopad_is() -> None:
    for page, month in (("3 grudnia 2024", 11), ("3. prosinca 2024.", 10), ("May 3, 2024", 0)):
        order = order_of_dates(find_dates(page))
        found = [one.date for one in find_dates("1 listopada 2024", order=order)]
        assert found == ([PartialDate(2024, month, 1)] if month else [])
