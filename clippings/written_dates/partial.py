"""Days and months without a year, in a line below a heading with the year."""

from clippings.dates import PartialDate
from clippings.written_dates.forms import DAYS, LEADING_DAY, MONTH
from clippings.written_dates.line import SpelledDate, month_in, possible
from clippings.written_dates.months import is_standalone_month
from clippings.written_dates.spelling import Spelling, form_of

LEAP_YEAR = 2000  # has every day


def days_without_year(line: str, year: int) -> list[SpelledDate]:
    """The days without a year that are set off from the words of a line, as dates of `year`."""
    found: list[SpelledDate] = []
    for match in (match for form in DAYS for match in form.finditer(line)):
        named = month_in(match.groupdict())
        number = named.number if named else int(match.groupdict().get("month") or 0)
        if number and (date := possible(year, number, int(match["day"]))):
            language = (named.lang, named.short) if named else ()
            spelling = Spelling(form_of(match, "apart"), *language)
            found.append(SpelledDate(*match.span("apart"), (date,), spelling))
    return sorted(found)


def find_months(line: str, year: int) -> list[SpelledDate]:
    """The full names of months without day and year that are set off from a line's words."""
    found: list[SpelledDate] = []
    for match in MONTH.finditer(line):
        named = month_in(match.groupdict())
        if named and (match["roman"] or is_standalone_month(match["name"])):
            date = PartialDate(year, named.number)
            spelling = Spelling("{name} {year}", named.lang)
            found.append(SpelledDate(*match.span("apart"), (date,), spelling))
    return found


def leading_end(line: str, *, alone: bool) -> int:
    """The end of a day at the start of a line; else 0.

    With `alone` also of a month in Roman numerals.
    """
    match = LEADING_DAY.match(line)
    return match.end() if match and (alone or not match["alone"]) else 0
