"""Dates as exact as they are known: a year, a month or a day."""

import re
from datetime import date
from typing import NamedTuple

from clippings.errors import BadValue, quoted

EARLIEST = 1450  # before print there was no press
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_NEARLY = r"(?a)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]\d{1,2}:\d\d.*)?"


class PartialDate(NamedTuple):
    """A calendar date; `month` and `day` are 0 if they are not known."""

    year: int
    month: int = 0
    day: int = 0

    def __str__(self) -> str:
        """ISO 8601, never padded: `2021`, `2021-05` or `2021-05-04`."""
        if not self.month:
            return f"{self.year:04}"
        if not self.day:
            return f"{self.year:04}-{self.month:02}"
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    def covers(self, other: "PartialDate") -> bool:
        """Whether `other` may be a more exact form of this date (2021-05 covers 2021-05-04)."""
        known = tuple(part for part in self if part)
        return tuple(other)[: len(known)] == known

    def agrees(self, other: "PartialDate") -> bool:
        """Whether both may be the same day."""
        return self.covers(other) or other.covers(self)

    def days_from(self, other: "PartialDate") -> int:
        """Days between the two dates; 0 if both may be the same day."""
        (first, last), (other_first, other_last) = self._span, other._span
        return max(0, (first - other_last).days, (other_first - last).days)

    @property
    def _span(self) -> tuple[date, date]:
        """The first and the last day that it may be."""
        from calendar import monthrange  # needed by few commands

        last_month = self.month or 12
        last_day = self.day or monthrange(self.year, last_month)[1]
        first = date(self.year, self.month or 1, self.day or 1)
        return first, date(self.year, last_month, last_day)


def make_date(year: int, month: int = 0, day: int = 0) -> PartialDate:
    """Make a date; raises BadValue if it is not in the calendar."""
    if year < EARLIEST:
        raise BadValue(f"the year {year} is before {EARLIEST}", "did you mean another year?")
    if day and not month:
        raise BadValue(f"day {day} of {year} has no month", "write the month, or only the year")
    try:
        date(year, month or 1, day or 1)
    except ValueError as error:
        written = PartialDate(year, month, day)
        raise BadValue(f"{written} is not in the calendar ({error})", "correct the date") from None
    return PartialDate(year, month, day)


def parse_date(text: str) -> PartialDate:
    """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601); raises BadValue."""
    if match := _WRITTEN.fullmatch(text):
        year, month, day = (None if part is None else int(part) for part in match.groups())
        if year == 0 or month == 0 or day == 0:
            raise BadValue(
                f"{text} is not in the calendar", "leave out the parts that are not known"
            )
        return make_date(year or 0, month or 0, day or 0)
    if match := re.fullmatch(_NEARLY, text):
        parts = [int(part) for part in match.groups() if part]
        message = f"{quoted(text)} is not a date in the form 2021-05-04"
        raise BadValue(message, f"write {make_date(*parts)}")
    raise BadValue(
        f"{quoted(text)} is not a date",
        "write 2021-05-04, or 2021-05 or 2021 if no more is known",
    )


def today() -> PartialDate:
    """The current date of this machine."""
    return PartialDate(*date.today().timetuple()[:3])
