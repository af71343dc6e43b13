"""Dates as people spell them: found in a line, read as exactly as they say."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from clippings.dates import PartialDate, make_date
from clippings.errors import BadValue
from clippings.spans import Span
from clippings.written_dates.day_order import UNKNOWN, Order, Told, order_of_all
from clippings.written_dates.forms import BARE_YEAR, FORMS, NUMBER
from clippings.written_dates.months import NUMERALS, ROMAN, MonthName, find_month
from clippings.written_dates.numbered_names import without_number
from clippings.written_dates.spelling import Spelling, form_of
from clippings.written_dates.weekdays import with_weekday
from clippings.written_dates.years import full_year

EDGES = " \t\n,;:|·•/–—-(["  # of words that stand beside a date
_MARK_BEFORE = re.compile(r"(?:[,;:|·•/(\[.]|(?<!\d{4})[–—]|\s[–—-])\s*\Z")
# The full stop of a shortened word is no mark: "vol. 2021" is a number, "ca. 2021" a whole.
_SHORTENED = re.compile(r"\b(?:pp?|nos?|nr|num|vols?|ca?|approx)\.\s*\Z", re.IGNORECASE)


class SpelledDate(NamedTuple):
    """A date in a line: where it stands, what it can mean, how it is written.

    Its order is `told` by numbers such as 20/05/2021; where they leave it open it has two readings.
    """

    start: int
    end: int
    readings: tuple[PartialDate, ...]
    spelling: Spelling
    told: Told | None = None

    @property
    def date(self) -> PartialDate | None:
        """The date, None while it can be read in two ways."""
        return self.readings[0] if len(self.readings) == 1 else None


@lru_cache(maxsize=4096)  # a line of a page is asked by one rule after another
def find_dates(line: str, *, order: Order = UNKNOWN, lang: str = "en") -> tuple[SpelledDate, ...]:
    """The dates of a line, from left to right; `order` settles dates such as 05/04/2021."""
    found: list[SpelledDate] = []
    for form in FORMS if NUMBER.search(line) else ():
        place = 0
        while several := form.search(line, place):
            match = without_number(several)
            behind = bisect_left(found, match.start(), key=_start)
            spelled = None if _touches(found, behind, match) else _read(match, order, lang)
            place = match.end() if spelled else match.start() + 1
            if spelled:
                found.insert(behind, spelled)
    return tuple(_with_weekday(line, one) for one in found)


def _with_weekday(line: str, date: SpelledDate) -> SpelledDate:
    """The date with the name of its day; one that can be read in two ways has none."""
    if not date.date or not date.date.day:
        return date
    start, end = with_weekday(line, Span(date.start, date.end), date.date)
    return date._replace(start=start, end=end)


def _start(date: SpelledDate) -> int:
    return date.start


def _touches(found: Sequence[SpelledDate], behind: int, match: re.Match[str]) -> bool:
    """Whether a match runs into the date before it or the one behind; dates stand in order."""
    before = behind > 0 and found[behind - 1].end > match.start()
    return before or (behind < len(found) and found[behind].start < match.end())


def find_years(line: str) -> list[SpelledDate]:
    """The years that stand alone in a line."""
    return [
        SpelledDate(*match.span(), (PartialDate(int(match["year"])),), Spelling("{year}"))
        for match in BARE_YEAR.finditer(line)
    ]


def dates_or_years(line: str, *, order: Order = UNKNOWN) -> Sequence[SpelledDate]:
    """The dates of a line, or the years that stand alone in one without any."""
    return find_dates(line, order=order) or find_years(line)


def first_date(line: str, order: Order = UNKNOWN) -> SpelledDate | None:
    """The first of them."""
    return next(iter(dates_or_years(line, order=order)), None)


def has_date(text: str) -> bool:
    """Whether a text tells a date, or at least a year."""
    return bool(dates_or_years(text))


def years_apart(line: str) -> list[SpelledDate]:
    """The years that a mark sets apart from the words before them."""
    return [year for year in find_years(line) if is_set_apart(line, year)]


def is_set_apart(line: str, date: SpelledDate, start: int = 0) -> bool:
    """Whether a mark stands between a date and the words from `start` on before it."""
    shortened = _SHORTENED.search(line, start, date.start)
    return not shortened and _MARK_BEFORE.search(line, start, date.start) is not None


def month_in(given: Mapping[str, str | None], lang: str) -> MonthName | None:
    """The month that a match has by its name or its Roman number."""
    if roman := given.get("roman"):
        return MonthName(NUMERALS.index(roman) + 1, ROMAN, short=False)
    name = given.get("name")
    return find_month(name, lang) if name else None


def whole_date(text: str, *, order: Order = UNKNOWN, lang: str = "en") -> SpelledDate | None:
    """The date that the whole text is, None when it says anything else."""
    stripped = text.strip()
    spelled = [*find_dates(stripped, order=order, lang=lang), *find_years(stripped)]
    whole = [one for one in spelled if (one.start, one.end) == (0, len(stripped))]
    return whole[0] if whole else None


def order_told(found: Iterable[SpelledDate]) -> Order:
    """The order that the clear dates among these tell."""
    return order_of_all(one.told for one in found if one.told)


def _read(match: re.Match[str], order: Order, lang: str) -> SpelledDate | None:
    given = match.groupdict()
    if not (given.get("name") or given.get("roman")):
        return _read_numbers(match, order)
    month = month_in(given, lang)
    several = bool(given.get("from"))
    year, day = full_year(given["year"]), int(given.get("day") or 0)
    date = possible(year, month.number, 0 if several else day) if month else None
    if not month or not date or not _is_of(month, given):
        return None
    form = "{name} {year}" if several else form_of(match)
    spelling = Spelling(form, month.lang, month.short)
    return SpelledDate(*match.span(), (date,), spelling)


def _is_of(month: MonthName, given: Mapping[str, str | None]) -> bool:
    """Whether the other month of a range is of the same language: not "Paris Mag – Juin 2015"."""
    last = re.findall(r"[^\W_]+", given.get("range") or "")[-1:]
    other = find_month(last[0], month.lang) if last else month
    if not other:  # a blank alone joins nothing but months
        return not re.match(r" [\w&]", given.get("range") or "")
    if other.lang == month.lang:
        return True
    again = find_month(given.get("name") or "", other.lang)
    return bool(again and again.lang == other.lang)


def _read_numbers(match: re.Match[str], order: Order) -> SpelledDate | None:
    given, form = match.groupdict(), form_of(match)
    year, month, day = full_year(given["year"]), int(given["month"]), int(given.get("day") or 0)
    dmy, mdy = possible(year, month, day), possible(year, day, month)
    mark, year_first = given.get("mark") or "", match.start("year") < match.start("month")
    usual = order.behind(mark)
    pointed = mark == "." and dmy and mdy and usual == "dmy"
    told: Told | None = None
    if given.get("from"):
        readings, form = [possible(year, month, 0)], "{month02}.{year}"
    elif year_first or mark == "tháng" or not day or dmy == mdy or pointed:  # Vietnamese: month
        readings = [dmy]
    elif dmy and mdy and not usual:
        readings = [dmy, mdy]
    elif dmy and (not mdy or usual == "dmy"):
        readings, told = [dmy], Told(mark, "dmy")
    else:
        readings, told = [mdy], Told(mark, "mdy")
        form = form.replace("{day", "{-").replace("{month", "{day").replace("{-", "{month")
    dates = tuple(filter(None, readings))
    return SpelledDate(*match.span(), dates, Spelling(form), told) if dates else None


def possible(year: int, month: int, day: int) -> PartialDate | None:
    """The date, where there is such a day."""
    try:
        return make_date(year, month, day)
    except BadValue:
        return None
