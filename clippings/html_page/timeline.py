"""How much was published when: the bars of a chart and its text."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from clippings.dates import PartialDate
from clippings.locales import PageLocale

HEIGHT = 64  # px of the highest bar
_WIDEST = 4.2  # percent of the chart
_FILL = 0.72  # part of its place that a bar is wide
_MOST_MONTHS = 24
_MOST_BARS = 60
_MOST_NUMBERS = 16  # bars that have room for their number above them
_MOST_LABELS = 10
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100)  # years


class Bar(NamedTuple):
    """One bar: places and width in percent of the chart's width, height in px."""

    name: str
    number: str
    shown: bool
    x: float
    middle: float
    width: float
    height: float
    label: str


class Timeline(NamedTuple):
    """The chart: what it shows, the same in words, and its bars from the oldest to the newest."""

    title: str
    text: str
    bars: Sequence[Bar]


class _Period(NamedTuple):
    name: str
    label: str
    number: int


def timeline_of(dates: Sequence[PartialDate], locale: PageLocale) -> Timeline | None:
    """By months where all are known and few, else by years or more; None for fewer than two."""
    if len(dates) < 2:
        return None
    first, last = min(date.year for date in dates), max(date.year for date in dates)
    if all(date.month for date in dates) and (last - first + 1) * 12 <= _MOST_MONTHS:
        return _drawn(locale.words["by_month"], _months(dates, first, last, locale), locale)
    step = next((step for step in _STEPS if (last - first) // step < _MOST_BARS), _STEPS[-1])
    title = locale.words["by_year"] if step == 1 else locale.words["by_years"].format(step)
    return _drawn(title, _years(dates, first, last, step), locale)


def _months(
    dates: Sequence[PartialDate], first: int, last: int, locale: PageLocale
) -> list[_Period]:
    numbers = Counter((date.year, date.month) for date in dates)
    single = first == last
    periods = []
    for year in range(first, last + 1):
        for month in range(1, 13):
            label = locale.month(month) if single else str(year) if month == 1 else ""
            name = locale.date(PartialDate(year, month))
            periods.append(_Period(name, label, numbers[year, month]))
    return periods


def _years(dates: Sequence[PartialDate], first: int, last: int, step: int) -> list[_Period]:
    numbers = Counter(date.year // step for date in dates)
    periods = []
    spans = range(first // step, last // step + 1)
    every = step * next(n for n in _STEPS if len(spans) // n < _MOST_LABELS)
    for span in spans:
        year = span * step
        name = str(year) if step == 1 else f"{year}–{year + step - 1}"
        labelled = year % every == 0 or len(spans) <= _MOST_LABELS
        periods.append(_Period(name, str(year) if labelled else "", numbers[span]))
    return periods


def _drawn(title: str, periods: Sequence[_Period], locale: PageLocale) -> Timeline:
    most = max(period.number for period in periods)
    place = 100 / len(periods)
    width = min(_FILL * place, _WIDEST)
    bars = []
    for index, period in enumerate(periods):
        bars.append(
            Bar(
                name=period.name,
                number=locale.number(period.number) if period.number else "",
                shown=len(periods) <= _MOST_NUMBERS,
                x=round((index + 0.5) * place - width / 2, 3),
                middle=round((index + 0.5) * place, 3),
                width=round(width, 3),
                height=round(max(period.number / most * HEIGHT, 3), 1) if period.number else 0,
                label=period.label,
            )
        )
    text = "; ".join(f"{bar.name}: {bar.number}" for bar in bars if bar.number)
    return Timeline(title, text, bars)
