"""Parse a text that is one date, as people write it in many languages."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from difflib import get_close_matches
from functools import cache
from typing import NamedTuple

from clippings.dates import PartialDate, make_date
from clippings.errors import BadValue
from clippings.written_dates.day_order import UNKNOWN, ClearOrder, DayOrder, Order, combined_order
from clippings.written_dates.months import MONTH_NAMES, find_month
from clippings.written_dates.years import full_year

_MOST_DIGITS = 6
_LONG_NAME = 7  # letters; in a name as long, one may be wrong
_LATEST = 2100  # a later year is a typing error

_YEAR = r"(?P<year>(?:1[4-9]|20)\d\d)"
_TIME = r"(?:[T\s,]\s*\d{1,2}(?::|\s?h\s?)\d\d.{0,60})?\Z"
_BIG_FIRST = re.compile(
    rf"{_YEAR}(?:\s?[-/.年년]\s?(?P<month>\d{{1,2}})(?:\s?[-/.月월]\s?(?P<day>\d{{1,2}})[日일.]?)?[월月]?"
    rf"|[년年])?{_TIME}"
)
_COMPACT = re.compile(
    rf"{_YEAR}(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)"
    r"(?:T\d+Z?|[T _-]?(?:[01]\d|2[0-3]):?[0-5]\d(?::?[0-5]\d(?:\.?\d+)?)?Z?)?\Z"
)
_SMALL_FIRST = re.compile(
    r"(?P<one>\d{1,2})\s?(?P<mark>[/.-])\s?(?P<two>\d{1,2})\s?(?P=mark)\s?"
    rf"(?:{_YEAR}|(?P<short>\d\d)){_TIME}"
)
_MONTH_AND_YEAR = re.compile(rf"(?P<month>\d{{1,2}})\s?[/.-]\s?{_YEAR}\Z")
_SECONDS = re.compile(r"(?P<seconds>[1-9]\d{8,9})(?:\d{3})?\Z")
_CLOCK = re.compile(
    r"\b(?:at\s)?\d{1,2}(?:(?::\d\d){1,2}(?:[.,]\d+)?|\s?(?=[ap]m\b))\s*(?:[ap]\.?m\b\.?)?\s*"
    r"(?:GMT|UTC|[A-Z]{1,3}S?T\b|Z)?\s*(?:[+-]\d\d:?\d\d)?(?:\s*\([^)]*\)?)?",
    re.IGNORECASE,
)
# The place of a piece in print: "page 11", "p. 129", "no 17", "Nº 464", "Vol. 3".
_PLACE_IN_PRINT = re.compile(
    r"(?:\b(?:pages?|pp?|seiten?|págs?|pag|nos?|nr|num|vol|issue|heft|ausgabe)\b\.?|n[º°]|#|\bS\.)"
    r"\s*\d+(?:\s?[-–]\s?\d+)?(?!\d*\.)",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    r"(?P<number>\d+)(?P<ordinal>(?:st|nd|rd|th|er|re|º|ª)(?![^\W_]))?|(?P<word>[^\W\d_]+)"
)
_FUNCTION_WORDS = re.compile("of|the|on|de|del|di|d|den|do|le|el|il|am|г|года|р", re.IGNORECASE)


class TwoDates(BadValue):
    """The first number may be the day or the month; the hint names both dates."""


class Written(NamedTuple):
    """A date, and in `beside` the text if a date cannot express all of it (`Sept-Oct 2016`)."""

    date: PartialDate
    beside: str = ""


def order_of(texts: Iterable[str]) -> Order:
    """The order of day and month in these dates: `13/1/2021` or `1/13/2021`."""
    matches = (_SMALL_FIRST.match(_trimmed(text)) for text in texts)
    return combined_order(
        ClearOrder(match["mark"], order)
        for match in matches
        if match and (order := _clear_order(match))
    )


def parse_written(text: str, order: Order = UNKNOWN, hint: PartialDate | None = None) -> Written:
    """Parse a text that is one date; raises BadValue if it is none, or could be two.

    `order` is that of the file's other dates (order_of); `hint` is another date that this one
    should agree with, such as the one in the address.
    """
    text = _trimmed(text)
    number = _parse_numeric(text, order, hint)
    found = Written(number) if number else _parse_words(text)
    if found.date.year > _LATEST:
        raise BadValue(f"the year in {text!r} is far off", "did you mean another year?")
    return found


def _trimmed(text: str) -> str:
    return " ".join(text.split()).strip(" ,;:()[]/")


def _parse_numeric(text: str, order: Order, hint: PartialDate | None) -> PartialDate | None:
    if match := _BIG_FIRST.match(text) or _COMPACT.match(text):
        return make_date(*(int(part or 0) for part in match.group("year", "month", "day")))
    if match := _SMALL_FIRST.match(text):
        return _parse_small_first(match, order, hint)
    if match := _MONTH_AND_YEAR.match(text):
        return make_date(int(match["year"]), int(match["month"]))
    if match := _SECONDS.match(text):
        moment = datetime.fromtimestamp(int(match["seconds"]), UTC)
        return PartialDate(moment.year, moment.month, moment.day)
    return None


def _clear_order(match: re.Match[str]) -> DayOrder | None:
    one, two = int(match["one"]), int(match["two"])
    if one > 12 or two > 12:
        return "dmy" if one > 12 else "mdy"
    return None


def _parse_small_first(match: re.Match[str], order: Order, hint: PartialDate | None) -> PartialDate:
    one, two = int(match["one"]), int(match["two"])
    year = full_year(match["year"] or match["short"])
    first = _clear_order(match) or order.for_mark(match["mark"])
    if first or one == two:
        return make_date(year, one, two) if first == "mdy" else make_date(year, two, one)
    readings = (PartialDate(year, two, one), PartialDate(year, one, two))
    fitting = [reading for reading in readings if hint and hint.agrees(reading)]
    if len(fitting) != 1:
        raise TwoDates(f"{match[0]!r} can be two dates", f"write {readings[0]} or {readings[1]}")
    return fitting[0]


def _parse_words(text: str) -> Written:
    """Parse a date with the month's name, or a year among words."""
    stripped, places = _PLACE_IN_PRINT.subn(" ", _CLOCK.sub(" ", text))
    tokens = list(_TOKEN.finditer(stripped))
    numbers = [int(token["number"][:_MOST_DIGITS]) for token in tokens if token["number"]]
    words = [token["word"] for token in tokens if token["word"]]
    if not numbers:
        raise _no_date(text, "has no year")
    months = {word: month for word in words if (month := _month_named(word))}
    year, days = _year_and_days(numbers, text, bool(months))
    if len(set(months.values())) != 1:
        return Written(make_date(year), text if words or days else "")
    (month,) = set(months.values())
    if places or len(days) > 1:
        return Written(make_date(year, month, *(days if len(days) == 1 else ())), text)
    weekday = tokens[0]["word"] if days else ""
    others = [word for word in words if word != weekday]
    return Written(make_date(year, month, *days), _beside(text, others, months))


@cache
def _month_named(word: str) -> int | None:
    """5 for `May` or `mayo`; long names may have a typing error (`Fenruary`)."""
    found = find_month(word)
    if found or len(word) < _LONG_NAME:
        return found.number if found else None
    candidates = _long_names().get(word[0].casefold(), {})
    near = {candidates[name] for name in get_close_matches(word, candidates, cutoff=0.85)}
    return near.pop() if len(near) == 1 else None


@cache
def _long_names() -> dict[str, dict[str, int]]:
    """The names of months, by first letter, that are long enough to recognise with an error."""
    found: dict[str, dict[str, int]] = {}
    for names in MONTH_NAMES.values():
        for number, name in enumerate(names, start=1):
            if len(name) >= _LONG_NAME - 1:
                found.setdefault(name[0].casefold(), {})[name] = number
    return found


def _year_and_days(numbers: list[int], text: str, named_month: bool) -> tuple[int, list[int]]:
    years = {number for number in numbers if number >= 1000}
    days = [number for number in numbers if number < 1000]
    if any(number > 9999 for number in numbers):
        raise _no_date(text, "is not a date")
    if not years and named_month and len(days) == 2 and days[-1] < 100:
        years = {full_year(f"{days.pop():02}")}
    if len(years) != 1:
        raise _no_date(text, "has several years" if years else "has no year")
    return years.pop(), days


def _no_date(text: str, reason: str) -> BadValue:
    return BadValue(f"{text[:80]!r} {reason}", "write 2021-05-04, or 2021-05 or 2021")


def _beside(text: str, words: list[str], months: dict[str, int]) -> str:
    """The whole text if it has a word that is neither a month nor a function word; else empty."""
    return text if any(w not in months and not _FUNCTION_WORDS.fullmatch(w) for w in words) else ""
