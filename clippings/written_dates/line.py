"""Find dates in a line, as people spell them."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from clippings.dates import PartialDate, make_date
from clippings.errors import BadValue
from clippings.spans import Span
from clippings.written_dates.day_order import UNKNOWN, ClearOrder, Order, combined_order
from clippings.written_dates.forms import BARE_YEAR, FORMS, NUMBER
from clippings.written_dates.months import NUMERALS, ROMAN, MonthName, find_month
from clippings.written_dates.numbered_names import without_number
from clippings.written_dates.spelling import Spelling, form_of
from clippings.written_dates.weekdays import with_weekday
from clippings.written_dates.years import full_year

EDGES = " \t\n,;:|·•/–—-(["  # characters to strip from words beside a date
_MARK_BEFORE = re.compile(r"(?:[,;:|·•/(\[.]|(?<!\d{4})[–—]|\s[–—-])\s*\Z")
# The full stop of an abbreviation does not separate: "vol. 2021" is not a year, "ca. 2021" is one.
_SHORTENED = re.compile(r"\b(?:pp?|nos?|nr|num|vols?|ca?|approx)\.\s*\Z", re.IGNORECASE)

_LONGEST_MARK = 8  # characters of both


class SpelledDate(NamedTuple):
    """A date in a line: its position, its possible readings, and how it is spelled.

    `clear` is the order of day and month if the numbers show it, as in 20/05/2021; a date that can
    be read in both orders has two readings.
    """

    start: int
    end: int
    readings: tuple[PartialDate, ...]
    spelling: Spelling
    clear: ClearOrder | None = None

    @property
    def date(self) -> PartialDate | None:
        """The date; None if there are two readings."""
        return self.readings[0] if len(self.readings) == 1 else None


@lru_cache(maxsize=4096)  # several rules look at the same line
def find_dates(line: str, *, order: Order = UNKNOWN, lang: str = "en") -> tuple[SpelledDate, ...]:
    """The dates of a line, from left to right; `order` settles dates such as 05/04/2021."""
    found: list[SpelledDate] = []
    for form in FORMS if NUMBER.search(line) else ():
        place = 0
        while wide := form.search(line, place):
            match = without_number(wide)
            after = bisect_left(found, match.start(), key=_start)
            spelled = None if _overlaps(found, after, match) else _read(match, order, lang)
            place = match.end() if spelled else match.start() + 1
            if spelled:
                found.insert(after, spelled)
    return tuple(_with_weekday(line, one) for one in found)


def _with_weekday(line: str, date: SpelledDate) -> SpelledDate:
    """The date, extended by a weekday beside it; only if it has a single reading."""
    if not date.date or not date.date.day:
        return date
    start, end = with_weekday(line, Span(date.start, date.end), date.date)
    return date._replace(start=start, end=end)


def _start(date: SpelledDate) -> int:
    return date.start


def _overlaps(found: Sequence[SpelledDate], after: int, match: re.Match[str]) -> bool:
    """Whether a match overlaps the date before or after it; `found` is in order of position."""
    before = after > 0 and found[after - 1].end > match.start()
    return before or (after < len(found) and found[after].start < match.end())


def find_years(line: str) -> list[SpelledDate]:
    """The years in a line that are not part of a date."""
    return [
        SpelledDate(*match.span(), (PartialDate(int(match["year"])),), Spelling(form_of(match)))
        for match in BARE_YEAR.finditer(line)
    ]


def dates_or_years(line: str, *, order: Order = UNKNOWN) -> Sequence[SpelledDate]:
    """The dates of a line, or its years if it has no dates."""
    return find_dates(line, order=order) or find_years(line)


def first_date(line: str, order: Order = UNKNOWN) -> SpelledDate | None:
    """The first date or year of a line; None if there is none."""
    return next(iter(dates_or_years(line, order=order)), None)


def has_date(text: str) -> bool:
    """Whether a text has a date, or at least a year."""
    return bool(dates_or_years(text))


def separated_years(line: str) -> list[SpelledDate]:
    """The years of a line that a mark separates from the words before them."""
    return [year for year in find_years(line) if is_set_apart(line, year)]


def is_set_apart(line: str, date: SpelledDate, start: int = 0) -> bool:
    """Whether a mark separates a date from the words before it, from `start` on."""
    end = date.start
    while end > start and line[end - 1].isspace():
        end -= 1
    near = max(start, end - _LONGEST_MARK)
    shortened = _SHORTENED.search(line, near, date.start)
    return not shortened and _MARK_BEFORE.search(line, near, date.start) is not None


def month_in(given: Mapping[str, str | None], lang: str = "en") -> MonthName | None:
    """The month of a match, by its name or Roman numeral."""
    if roman := given.get("roman"):
        return MonthName(NUMERALS.index(roman) + 1, ROMAN, short=False)
    name = given.get("name")
    return find_month(name, lang) if name else None


def whole_date(text: str, *, lang: str = "en") -> SpelledDate | None:
    """The date, if the whole text is one; else None."""
    stripped = text.strip()
    spelled = [*find_dates(stripped, lang=lang), *find_years(stripped)]
    whole = [one for one in spelled if (one.start, one.end) == (0, len(stripped))]
    return whole[0] if whole else None


def order_of_dates(found: Iterable[SpelledDate]) -> Order:
    """The order of day and month, and the language, that the unambiguous dates among these show."""
    dates = list(found)
    spellings = (one.spelling for one in dates if "{name}" in one.spelling.form)
    named = Counter(spelling.lang for spelling in spellings if spelling.lang != ROMAN)
    order = combined_order(one.clear for one in dates if one.clear)
    return order._replace(lang=named.most_common(1)[0][0]) if named else order


def _read(match: re.Match[str], order: Order, lang: str) -> SpelledDate | None:
    given = match.groupdict()
    if not (given.get("name") or given.get("roman")):
        return _read_numbers(match, order)
    month = month_in(given, lang) or month_in(given, order.lang)
    wide = bool(given.get("from"))
    year, day = full_year(given["year"]), int(given.get("day") or 0)
    date = possible(year, month.number, 0 if wide else day) if month else None
    if not month or not date or not _is_range_in_one_language(month, given):
        return None
    form = "{name} {year}" if wide else form_of(match)
    spelling = Spelling(form, month.lang, month.short)
    return SpelledDate(*match.span(), (date,), spelling)


def _is_range_in_one_language(month: MonthName, given: Mapping[str, str | None]) -> bool:
    """Whether both months of a range are in one language, unlike "Paris Mag – Juin 2015"."""
    last = re.findall(r"[^\W_]+", given.get("range") or "")[-1:]
    other = find_month(last[0], month.lang) if last else month
    if not other:  # a space alone can join only two months
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
    usual = order.for_mark(mark)
    pointed = mark == "." and dmy and mdy and usual == "dmy"
    clear: ClearOrder | None = None
    if given.get("from"):
        readings, form = [possible(year, month, 0)], "{month02}.{year}"
    elif year_first or mark == "tháng" or not day or dmy == mdy or pointed:  # Vietnamese: month
        readings = [dmy]
    elif dmy and mdy and not usual:
        readings = [dmy, mdy]
    elif dmy and (not mdy or usual == "dmy"):
        readings, clear = [dmy], ClearOrder(mark, "dmy")
    else:
        readings, clear = [mdy], ClearOrder(mark, "mdy")
        form = form.replace("{day", "{-").replace("{month", "{day").replace("{-", "{month")
    dates = tuple(filter(None, readings))
    return SpelledDate(*match.span(), dates, Spelling(form), clear) if dates else None


def possible(year: int, month: int, day: int) -> PartialDate | None:
    """The date; None if there is no such day."""
    try:
        return make_date(year, month, day)
    except BadValue:
        return None
