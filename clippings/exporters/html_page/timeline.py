"""The chart of clippings over time: its bars, and the same as text."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from clippings.dates import PartialDate
from clippings.locales import PageLocale

HEIGHT = 72  # px of the highest bar
_WIDEST = 5.0  # percent of the chart
_FILL = 0.76  # width of a bar, as a share of its place
_YEAR = 12  # months
_MOST_MONTHS = 24
_MOST_BARS = 60
_MOST_PIECES = 8  # clippings shown as separate pieces of a bar
_MOST_NUMBERS = 16  # bars with a number above each; with more, only the highest has one
_MOST_LABELS = 10
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100)  # years


class Bar(NamedTuple):
    """One bar: positions and width in percent of the chart's width, height in px.

    `minor` is true if the label is hidden on narrow screens; `year` is empty for several years.
    """

    name: str
    year: str
    number: str
    shown: bool
    x: float
    middle: float
    width: float
    height: float
    label: str
    minor: bool
    below: str


class Timeline(NamedTuple):
    """The chart: its title, its content as text, and its bars, oldest first.

    `cuts` are heights in px at which the bars are divided into pieces, one for each clipping.
    """

    title: str
    text: str
    bars: Sequence[Bar]
    cuts: Sequence[float]
    height: int = HEIGHT


class _Period(NamedTuple):
    """A period on the axis; `below` is a second line under its label."""

    name: str
    year: str
    number: int
    label: str
    below: str = ""


def timeline_of(dates: Sequence[PartialDate], locale: PageLocale) -> Timeline | None:
    """The chart by months (if all are known and few), else by years; None for under two dates."""
    if len(dates) < 2:
        return None
    first, last = min(date.year for date in dates), max(date.year for date in dates)
    if all(date.month for date in dates) and len(months := _months_of(dates)) <= _MOST_MONTHS:
        return _drawn(locale.words["by_month"], list(_months(dates, months, locale)), locale)
    step = next((step for step in _STEPS if (last - first) // step < _MOST_BARS), _STEPS[-1])
    title = locale.words["by_year"] if step == 1 else locale.words["by_years"].format(step)
    return _drawn(title, _years(dates, first, last, step), locale)


def _months_of(dates: Iterable[PartialDate]) -> range:
    """Months of the chart, counted from year 0: a whole year, or at least twelve months."""
    numbers = [date.year * _YEAR + date.month - 1 for date in dates]
    first, last = min(numbers), max(numbers)
    if first // _YEAR == last // _YEAR:
        first -= first % _YEAR
        last = first + _YEAR - 1
    return range(min(first, last - _YEAR + 1), last + 1)


def _months(dates: Iterable[PartialDate], months: range, locale: PageLocale) -> Iterable[_Period]:
    """Periods of one month; each month or quarter has a label, with the year at its start."""
    numbers = Counter((date.year, date.month) for date in dates)
    every = 1 if len(months) <= _YEAR else 3
    for place, (year, before) in enumerate(divmod(month, _YEAR) for month in months):
        month = before + 1
        label = locale.month(month) if before % every == 0 else ""
        begins = before == 0 or (place == 0 and before < _YEAR - every)
        yield _Period(
            locale.date(PartialDate(year, month)),
            str(year),
            numbers[year, month],
            label,
            str(year) if begins else "",
        )


def _years(dates: Sequence[PartialDate], first: int, last: int, step: int) -> list[_Period]:
    numbers = Counter(date.year // step for date in dates)
    periods = []
    spans = range(first // step, last // step + 1)
    every = step * next(n for n in _STEPS if len(spans) // n < _MOST_LABELS)
    for span in spans:
        year = span * step
        name = str(year) if step == 1 else f"{year}–{year + step - 1}"
        labelled = year % every == 0 or len(spans) <= _MOST_LABELS
        label = str(year) if labelled else ""
        periods.append(_Period(name, name if step == 1 else "", numbers[span], label))
    return periods


def _drawn(title: str, periods: Sequence[_Period], locale: PageLocale) -> Timeline:
    most = max(period.number for period in periods)
    place = 100 / len(periods)
    width = min(_FILL * place, _WIDEST)
    highest = [period.number for period in periods].index(most)
    labels = [index for index, period in enumerate(periods) if period.label]
    bars = [
        Bar(
            name=period.name,
            year=period.year,
            number=locale.number(period.number) if period.number else "",
            shown=len(periods) <= _MOST_NUMBERS or index == highest,
            x=round((index + 0.5) * place - width / 2, 3),
            middle=round((index + 0.5) * place, 3),
            width=round(width, 3),
            height=round(max(period.number / most * HEIGHT, 3), 1) if period.number else 0,
            label=period.label,
            minor=len(labels) > _MOST_LABELS / 2 and index in labels[1::2],
            below=period.below,
        )
        for index, period in enumerate(periods)
    ]
    text = "; ".join(f"{bar.name}: {bar.number}" for bar in bars if bar.number)
    cuts = [HEIGHT * piece / most for piece in range(1, most)] if most <= _MOST_PIECES else []
    return Timeline(title, text, bars, cuts)
