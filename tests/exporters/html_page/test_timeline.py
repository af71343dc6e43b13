"""The chart of coverage."""

import pytest

from clippings.clipping import Clipping
from clippings.dates import PartialDate, parse_date
from clippings.exporters.html_page.timeline import HEIGHT, Timeline, timeline_of
from clippings.locales import find_locale
from tests.exporters.html_page.pages import page_of


def _timeline(*dates: str) -> Timeline:
    timeline = timeline_of([parse_date(date) for date in dates], find_locale("en"))
    assert timeline
    return timeline


def test_one_year_is_shown_by_months() -> None:
    timeline = _timeline("2021-05-04", "2021-05-20", "2021-07")
    assert timeline.title == "Coverage by month"
    assert timeline.text == "May 2021: 2; July 2021: 1"
    assert [bar.label for bar in timeline.bars][:3] == ["Jan", "Feb", "Mar"]


def test_a_date_without_a_month_makes_it_years() -> None:
    timeline = _timeline("2021-05-04", "2021")
    assert timeline.title == "Coverage by year"
    assert timeline.text == "2021: 2"


def test_years_without_coverage_keep_their_place() -> None:
    timeline = _timeline("2015", "2018", "2018")
    assert [(bar.name, bar.number) for bar in timeline.bars] == [
        ("2015", "1"),
        ("2016", ""),
        ("2017", ""),
        ("2018", "2"),
    ]
    assert [bar.height for bar in timeline.bars] == [HEIGHT / 2, 0, 0, HEIGHT]


def test_centuries_are_shown_by_periods_of_years() -> None:
    timeline = _timeline("1923", "2021", "1450")
    assert timeline.title == "Coverage by periods of 10 years"
    assert timeline.text == "1450–1459: 1; 1920–1929: 1; 2020–2029: 1"
    assert len(timeline.bars) == 58


@pytest.mark.parametrize("years", [(2021, 2021), (1990, 2021), (1900, 2021), (1450, 2100)])
def test_bars_and_labels_stay_within_the_chart(years: tuple[int, int]) -> None:
    dates = [PartialDate(year) for year in years]
    timeline = timeline_of(dates, find_locale("en"))
    assert timeline
    assert all(bar.x >= 0 and bar.x + bar.width <= 100.01 for bar in timeline.bars)
    assert len([bar for bar in timeline.bars if bar.label]) <= 10
    assert len(timeline.bars) <= 60


@pytest.mark.parametrize("dates", [[], [PartialDate(2021)]])
def test_fewer_than_two_dates_are_no_chart(dates: list[PartialDate]) -> None:
    assert timeline_of(dates, find_locale("en")) is None


def test_months_of_two_years_are_shown_with_their_years() -> None:
    timeline = _timeline("2020-11", "2021-02-03")
    assert [bar.label for bar in timeline.bars] == [
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
        "Jan",
        "Feb",
    ]
    assert [bar.below for bar in timeline.bars if bar.below] == ["2020", "2021"]
    assert [bar.year for bar in timeline.bars if bar.number] == ["2020", "2021"]
    assert len([bar for bar in timeline.bars if bar.label and not bar.minor]) == 6


def test_of_many_months_every_quarter_is_named() -> None:
    timeline = _timeline("2020-02", "2021-12")
    assert [bar.label for bar in timeline.bars if bar.label] == [
        "Apr",
        "Jul",
        "Oct",
        "Jan",
        "Apr",
        "Jul",
        "Oct",
    ]


def test_of_many_bars_only_the_highest_has_its_number() -> None:
    timeline = _timeline("1990", "2000", "2000", "2021")
    assert [bar.name for bar in timeline.bars if bar.shown] == ["2000"]


def test_a_few_clippings_can_be_counted_in_the_bar() -> None:
    assert _timeline("2020", "2021", "2021", "2021").cuts == [HEIGHT / 3, HEIGHT * 2 / 3]
    assert _timeline(*["2020"] * 9).cuts == []


def test_no_dividing_line_is_drawn_over_a_number() -> None:
    tree = page_of(*(Clipping(date=parse_date(year)) for year in ("2020", "2021", "2021")))
    drawn = tree.html or ""
    assert drawn.rindex('class="cut"') < drawn.index("<text")
