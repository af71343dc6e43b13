"""Days and months in a line that is written below its year."""

from clippings.dates import PartialDate
from clippings.written_dates.forms import DAYS, LEADING_DAY, MONTH
from clippings.written_dates.line import SpelledDate, month_in, possible
from clippings.written_dates.months import stands_alone
from clippings.written_dates.spelling import Spelling, form_of

LEAP_YEAR = 2000  # which has all days


def days_without_year(line: str, year: int, *, lang: str = "en") -> list[SpelledDate]:
    """The days that stand apart in a line without their year, which is this one."""
    found: list[SpelledDate] = []
    for match in (match for form in DAYS for match in form.finditer(line)):
        named = month_in(match.groupdict(), lang)
        number = named.number if named else int(match.groupdict().get("month") or 0)
        if number and (date := possible(year, number, int(match["day"]))):
            spoken = (named.lang, named.short) if named else ()
            spelling = Spelling(form_of(match, "told"), *spoken)
            found.append(SpelledDate(*match.span("told"), (date,), spelling))
    return sorted(found)


def find_months(line: str, year: int) -> list[SpelledDate]:
    """The months that stand apart in a line by their whole names, without day and year."""
    found: list[SpelledDate] = []
    for match in MONTH.finditer(line):
        named = month_in(match.groupdict(), "en")
        if named and (match["roman"] or stands_alone(match["name"])):
            date = PartialDate(year, named.number)
            spelling = Spelling("{name} {year}", named.lang)
            found.append(SpelledDate(*match.span("told"), (date,), spelling))
    return found


def leading_end(line: str, *, alone: bool) -> int:
    """Where a day or, if `alone`, a month in Roman numerals ends that begins a line; else 0."""
    match = LEADING_DAY.match(line)
    return match.end() if match and (alone or not match["alone"]) else 0
