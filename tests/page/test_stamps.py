"""Dates as pages write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.page.stamps import read_stamp
from clippings.page.written_days import find_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-05-04T10:00:00.000+02:00", "2021-05-04"),
        ("2021-05-04 23:59:00 -0800", "2021-05-04"),
        ("2021-5-4 22:17", "2021-05-04"),
        ("20210504T100000+0900", "2021-05-04"),
        ("20210504", "2021-05-04"),
        ("Tue, 04 May 2021 10:00:00 GMT", "2021-05-04"),
        ("1620115200", "2021-05-04"),
        ("1620115200000", "2021-05-04"),
        ("2021-05", "2021-05"),
    ],
)
def test_a_machine_stamp_gives_its_day_as_written(text: str, day: str) -> None:
    stamp = read_stamp(text)

    assert stamp is not None
    assert stamp.day == day


@pytest.mark.parametrize(
    "text",
    ["", "14:36", "soon", "2021-13-01", "2021-02-30", "0001-01-01T00:00:00", "May", "1" * 4000],
)
def test_what_is_no_day_gives_none(text: str) -> None:
    assert read_stamp(text) is None


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("10:01 pm PST, Tuesday, May 4, 2021", "en", "2021-05-04"),
        ("May 4th 2021", "en", "2021-05-04"),
        ("May 4 Tue 2021 00:28", "en", "2021-05-04"),
        ("By Jane Doe • 12.29.21", "en", "2021-12-29"),
        ("04.05.2021 um 14:46 von Jane Doe", "de", "2021-05-04"),
        ("4. Mai 2021", "de", "2021-05-04"),
        ("Publisert: 04.05.21 kl. 14:47", "no", "2021-05-04"),
        ("Publié le 4 mai 2021 à 9h", "fr", "2021-05-04"),
        ("1er août 2020", "fr", "2020-08-01"),
        ("4 de mayo de 2021", "es", "2021-05-04"),
        ("4 мая 2021, 17:46", "ru", "2021-05-04"),
        ("2021. május 4.", "hu", "2021-05-04"),
        ("2021 m. gegužės 4 d.", "lt", "2021-05-04"),
        ("04 مايو 2021", "ar", "2021-05-04"),
        ("ngày 4 tháng 5 năm 2021", "vi", "2021-05-04"),
        ("4 พ.ค. 2564", "th", "2021-05-04"),
        ("প্রকাশ: ০৪ মে ২০২১, ১০:১৫", "bn", "2021-05-04"),
        ("Tue May  4 10:15:22 UTC 2021", "en", "2021-05-04"),
        ("2021年5月4日 21時37分", "ja", "2021-05-04"),
        ("2021년 5월 4일", "ko", "2021-05-04"),
        ("令和3年5月4日", "ja", "2021-05-04"),
        ("平成元年5月4日", "ja", "1989-05-04"),
        ("4 במאי 2021", "he", "2021-05-04"),
        ("31/12/2020", "en", "2020-12-31"),
        ("05/04/2021", "en-US", "2021-05-04"),
        ("04/05/2021", "en-GB", "2021-05-04"),
        ("12/31/20", "en", "2020-12-31"),
        ("12/31/2020", "en", "2020-12-31"),
        ("05/04/2021", "fr", "2021-04-05"),
        ("05/04/2021", "en", None),
        ("8 мая, 17:46", "ru", None),
        ("vor 2 Stunden", "de", None),
        ("32.13.2021", "de", None),
    ],
)
def test_a_line_for_readers_gives_its_day(text: str, lang: str, day: str | None) -> None:
    assert find_day(text, lang) == day


@given(st.text(max_size=80))
def test_no_text_is_beyond_reading(text: str) -> None:
    stamp = read_stamp(text)

    assert stamp is None or stamp.day[:4].isdigit()
    assert (find_day(text) or "0000")[:4].isdigit()


@given(st.dates())
def test_every_day_of_the_press_is_read_back(day: object) -> None:
    text = str(day)
    stamp = read_stamp(text)

    assert stamp is None if not "1800" <= text < "2101" else stamp is not None and stamp.day == text
