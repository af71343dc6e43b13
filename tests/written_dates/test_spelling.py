"""A date is spelled as others are, without the parts that are not known."""

import pytest

from clippings.dates import PartialDate
from clippings.written_dates.line import dates_or_years
from clippings.written_dates.spelling import ENGLISH, Spelling, spell_date

DAY, FIRST, MONTH, YEAR = (
    PartialDate(2021, 5, 4),
    PartialDate(2021, 5, 1),
    PartialDate(2021, 5),
    PartialDate(2021),
)


@pytest.mark.parametrize(
    ("spelling", "day", "month"),
    [
        (ENGLISH, "May 4, 2021", "May 2021"),
        (Spelling("{day02}.{month02}.{year}"), "04.05.2021", "05.2021"),
        (Spelling("{month}/{day}/{year}"), "5/4/2021", "05/2021"),
        (Spelling("{year}-{month02}-{day02}"), "2021-05-04", "2021-05"),
        (Spelling("{day}. {name} {year}", "de"), "4. Mai 2021", "Mai 2021"),
        (Spelling("{year}. {name} {day}.", "hu"), "2021. május 4.", "2021. május"),
        (Spelling("{day} {name} {year}", "he"), "4 במאי 2021", "מאי 2021"),
        (Spelling("{day} de {name} de {year}", "es"), "4 de mayo de 2021", "mayo de 2021"),
        (Spelling("{name} {year}"), "May 4, 2021", "May 2021"),
        (Spelling("{name} {year}", "de"), "4. Mai 2021", "Mai 2021"),
        (Spelling("{year}/{month02}"), "2021/05/04", "2021/05"),
        (Spelling("{month02}.{year}"), "04.05.2021", "05.2021"),
        (Spelling("{name} {day}{th}, {year}"), "May 4th, 2021", "May 2021"),
        (Spelling("{year}"), "May 4, 2021", "2021-05"),
    ],
)
def test_a_form_of_days_serves_for_months_and_the_other_way(
    spelling: Spelling, day: str, month: str
) -> None:
    assert (spell_date(DAY, spelling), spell_date(MONTH, spelling)) == (day, month)
    assert spell_date(YEAR, spelling) == "2021"


@pytest.mark.parametrize(
    ("written", "day", "month", "year"),
    [
        ("2024年12月26日", "2021年5月4日", "2021年5月", "2021年"),
        ("2024年05月26日", "2021年05月04日", "2021年05月", "2021年"),
        ("2024 年 5 月 4 日", "2021 年 5 月 4 日", "2021 年 5 月", "2021 年"),
        ("2024年12月", "2021年5月4日", "2021年5月", "2021年"),
        ("2024년 12월 26일", "2021년 5월 4일", "2021년 5월", "2021년"),
        ("2024年", "2021年5月4日", "2021年5月", "2021年"),
        ("2024년 12월", "2021년 5월 4일", "2021년 5월", "2021년"),
    ],
)
def test_a_date_with_characters_for_year_month_and_day_keeps_them(
    written: str, day: str, month: str, year: str
) -> None:
    spelling = dates_or_years(written)[0].spelling
    dates = (DAY, MONTH, YEAR)
    assert tuple(spell_date(date, spelling) for date in dates) == (day, month, year)


def test_a_month_alone_has_its_standalone_name() -> None:
    polish = Spelling("{day} {name} {year}", "pl")
    assert [spell_date(date, polish) for date in (DAY, MONTH)] == ["4 maja 2021", "maj 2021"]


def test_a_short_name_has_a_full_stop_where_it_is_short() -> None:
    form = Spelling("{name}. {day}, {year}", short=True)
    assert spell_date(PartialDate(2021, 9, 4), form) == "Sep. 4, 2021"
    assert spell_date(DAY, form) == "May 4, 2021"


def test_ordinals_are_those_of_english_and_of_french() -> None:
    written = [
        spell_date(PartialDate(2021, 5, day), Spelling("{day}{th}"))
        for day in (1, 2, 3, 11, 13, 21)
    ]
    assert written == ["1st", "2nd", "3rd", "11th", "13th", "21st"]
    assert spell_date(FIRST, Spelling("{day}{er} {name} {year}", "fr")) == "1er mai 2021"
