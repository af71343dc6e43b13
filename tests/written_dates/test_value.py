"""Dates as people write them."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.dates import MONTHS, PartialDate
from clippings.errors import BadValue
from clippings.written_dates.day_order import Order
from clippings.written_dates.value import order_of, parse_written

days = st.dates(min_value=date(1970, 1, 1), max_value=date(2069, 12, 31))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2021-05-04", "2021-05-04"),
        ("2013-1-31", "2013-01-31"),
        ("2021-05", "2021-05"),
        ("2021", "2021"),
        ("2021-05-04T10:11:12Z", "2021-05-04"),
        ("2021-05-04 10:11", "2021-05-04"),
        ("2014.06.01", "2014-06-01"),
        ("20190128", "2019-01-28"),
        ("20190128154803", "2019-01-28"),
        ("201901281548", "2019-01-28"),
        ("20190128 15:48", "2019-01-28"),
        ("20190128_154803", "2019-01-28"),
        ("May 20th, 2021", "2021-05-20"),
        ("20. December 2016", "2016-12-20"),
        ("2019 Jan 11", "2019-01-11"),
        ("Jul. 2018", "2018-07"),
        ("06.04.2023", "2023-04-06"),
        ("02.12.15", "2015-12-02"),
        ("20/05/2021", "2021-05-20"),
        ("20/05/2021/", "2021-05-20"),
        ("06/24/24", "2024-06-24"),
        ("5/5/2021", "2021-05-05"),
        ("12/2022", "2022-12"),
        ("2021年5月4日", "2021-05-04"),
        ("2021년 5월", "2021-05"),
        ("Seg, 24 Set 2018", "2018-09-24"),
        ("le 1er mars 2020", "2020-03-01"),
        ("4 de mayo de 2021", "2021-05-04"),
        ("4. toukokuuta 2021", "2021-05-04"),
        ("2021. május 4.", "2021-05-04"),
        ("4 мая 2021 г.", "2021-05-04"),
        ("12 Fenruary 2019", "2019-02-12"),
        ("Wed, 02 Oct 2002 13:00:00 GMT", "2002-10-02"),
        ("Mon Oct 07 2019 00:00:00 GMT+0200 (CEST)", "2019-10-07"),
        ("2/15/2022, 3:44:12 PM", "2022-02-15"),
        ("June 15, 2021 at 3 pm", "2021-06-15"),
        ("20-May-21", "2021-05-20"),
        ("1466010266", "2016-06-15"),
    ],
)
def test_a_date_is_parsed_as_exactly_as_it_is_written(text: str, meant: str) -> None:
    assert (str(parse_written(text).date), parse_written(text).beside) == (meant, "")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Sept-Oct 2016", "2016"),
        ("Spring 2019", "2019"),
        ("n/a 2023", "2023"),
        ("3-5 May 2021", "2021-05"),
        ("May 2021, print", "2021-05"),
    ],
)
def test_hands_back_what_a_date_cannot_hold(text: str, meant: str) -> None:
    assert (str(parse_written(text).date), parse_written(text).beside) == (meant, text)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("", "has no year"),
        ("unknown", "has no year"),
        ("2月1日", "has no year"),
        ("12 March", "has no year"),
        ("5 March 123", "has no year"),
        ("2917-01-01", "not in the calendar|far off|has no year"),
        ("2021-02-30", "not in the calendar"),
        ("31 апреля 2020", "not in the calendar"),
        ("Dec 2019 - Jan 2020", "several years"),
        ("05/04/2021", "can be two dates; write 2021-04-05 or 2021-05-04"),
    ],
)
def test_refuses_to_guess(text: str, trouble: str) -> None:
    with pytest.raises(BadValue, match=trouble):
        parse_written(text)


def test_the_other_dates_of_the_file_tell_the_order() -> None:
    assert order_of(["05/04/2021", "14/1/26", "2021"]).others == "dmy"
    assert order_of(["05/04/2021", "1/14/26"]).others == "mdy"
    assert order_of(["13/1/2021", "1/13/2021"]).others is None
    assert str(parse_written("05/04/2021", Order("dmy")).date) == "2021-04-05"
    assert str(parse_written("05/04/2021", Order("mdy")).date) == "2021-05-04"


def test_in_dotted_dates_the_day_comes_first_unless_the_file_shows_otherwise() -> None:
    told = order_of(["3.08.2023", "3.23.2023"])
    assert str(parse_written("3.08.2023").date) == "2023-08-03"
    assert str(parse_written("3.08.2023", told).date) == "2023-03-08"


@pytest.mark.parametrize("slashed", ["12/25/2021", "25/12/2021", "12-25-2021"])
def test_other_marks_do_not_decide_for_dots(slashed: str) -> None:
    assert str(parse_written("03.05.2021", order_of([slashed, "3.05.2021"])).date) == "2021-05-03"


def test_the_date_in_the_address_shows_the_order() -> None:
    assert str(parse_written("05/04/2021", hint=PartialDate(2021, 5)).date) == "2021-05-04"
    with pytest.raises(BadValue, match="two dates"):
        parse_written("05/04/2021", hint=PartialDate(2021))


@given(days, st.sampled_from(["{d} {m} {y}", "{m} {d}, {y}", "{y} {m} {d}", "{y}-{n:02}-{d:02}"]))
def test_a_whole_day_is_read_back(day: date, spelling: str) -> None:
    text = spelling.format(d=day.day, m=MONTHS[day.month - 1], n=day.month, y=day.year)
    assert parse_written(text).date == PartialDate(day.year, day.month, day.day)


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    with suppress(BadValue):
        assert parse_written(text).date.year >= 1450


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("17 Novembre 2009, page 11", "2009-11-17"),
        ("Nº 464, May, 2012", "2012-05"),
        ("no 17, p 129, April 2009", "2009-04"),
    ],
)
def test_a_place_in_print_is_no_part_of_the_date(text: str, date: str) -> None:
    written = parse_written(text)
    assert (str(written.date), written.beside) == (date, text)
