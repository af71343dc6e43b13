"""The date of one row: from one key, from year, month and day apart, or from its group."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from clippings.dates import PartialDate, make_date
from clippings.errors import BadValue
from clippings.finding import Finding, Place
from clippings.importers.rows.looks import is_date, is_month
from clippings.values import Plain
from clippings.words.keys import folded_key
from clippings.written_dates.day_order import DAY_FIRST, Order
from clippings.written_dates.months import find_month
from clippings.written_dates.value import Written, order_of, parse_written

_IN_URL = re.compile(r"/((?:19|20)\d\d)[/-]?(\d\d?)(?:[/-]?(\d\d?))?(?=[/-])")
_MONTH = (
    *("month", "mois", "monat", "mes", "mese", "maand", "manad", "maned", "kuukausi", "miesiac"),
    *("mesic", "mesiac", "mesec", "mjesec", "luna", "honap", "ay", "kuu", "menuo", "menesis"),
    *("месяц", "місяць", "μηνασ", "月", "월"),
)
_DAY = (
    *("day", "jour", "tag", "dia", "giorno", "dag", "paiva", "dzien", "den", "dan", "zi", "nap"),
    *("gun", "paev", "diena", "день", "μερα", "日", "일"),
)
_YEARS = (
    *("year", "jahr", "annee", "ano", "anno", "jaar", "ar", "aar", "vuosi", "rok", "leto"),
    *("godina", "an", "ev", "yil", "aasta", "metai", "gads", "any", "urte"),
    *("год", "рік", "ετοσ", "年", "년"),
)
# Year, month and day, each by any of its names or its first letter.
DATE_PARTS = ((*_YEARS, "y"), (*_MONTH, "m"), (*_DAY, "d"))
_YEAR = re.compile(r"(?:19|20)\d\d")
# "2021", "Press 2021": in "A study of networks [2021]" the year is not that of the articles.
_YEAR_GROUP = re.compile(r"(?:\w+\s){0,2}(?P<year>(?:19|20)\d\d)(?:\s\w+)?")


class Dated(NamedTuple):
    """What is known of the date, as fields, and the keys that told it."""

    facts: dict[str, Plain]
    used: set[str]


class Habit(NamedTuple):
    """How a list writes its dates, and in which words it says that there is none."""

    order: Order
    unknown: frozenset[str]


def habit_of(texts: Iterable[str]) -> Habit:
    """The habit of all texts that stand for dates.

    Words without a number, and that name no month, say in several rows that nobody knows.
    """
    texts = tuple(texts)
    worded = Counter(text for text in texts if not any(map(str.isdigit, text)))
    months = {text for text in worded if any(map(find_month, re.findall(r"[^\W\d_]+", text)))}
    unknown = frozenset(text for text in worded if worded[text] > 1) - months
    return Habit(order_of(texts), unknown)


def read_row_date(
    cells: Mapping[str, str],
    keys: Sequence[str],
    groups: Sequence[str],
    habit: Habit,
    url: str,
    place: Place,
) -> tuple[Dated, list[Finding]]:
    """The date of a row, or where none can be told a note of what stands there, and a finding."""
    try:
        return _date_of(cells, keys, groups, habit.order, _date_in_url(url)), []
    except BadValue as error:
        wrong = Finding(
            rule="date", message=error.message, hint=error.hint, field="date", place=place
        )
        told = Dated({"note": f"date as given: {cells[keys[0]]}"}, {keys[0]})
        return told, [] if cells[keys[0]] in habit.unknown else [wrong]


class _Known(NamedTuple):
    """What completes a date: the years told beside it, the order of its numbers, its address."""

    years: Sequence[str]
    order: Order
    in_url: PartialDate | None

    def parse(self, text: str) -> Written:
        """The date; one without a year has that of its group, or of its row."""
        try:
            return parse_written(text, self.order, self.in_url)
        except BadValue:
            if not self.years:
                raise
            return parse_written(f"{text} {self.years[-1]}", self.order, self.in_url)


def _date_of(
    cells: Mapping[str, str],
    keys: Sequence[str],
    groups: Sequence[str],
    order: Order,
    hint: PartialDate | None,
) -> Dated:
    """The date that a row states under the first of `keys`; raises BadValue where none is told.

    What stands beside the date (`Sept-Oct 2016`) goes into the note.
    """
    years = [match["year"] for group in groups if (match := _YEAR_GROUP.fullmatch(group.strip()))]
    if not keys:
        day = _told_by_groups([group.strip() for group in groups], years)
        return Dated({"date": day} if day else {}, set())
    years += [cells[key] for key in keys if _YEAR.fullmatch(cells[key])]
    known = _Known(years, order, hint)
    written, used = _told_again(cells, keys, known, *_first_told(cells, keys, known))
    facts: dict[str, Plain] = {"date": str(written.date)}
    if written.beside:
        facts["note"] = f"date as given: {written.beside}"
    return Dated(facts, used)


def _told_again(
    cells: Mapping[str, str], keys: Sequence[str], known: _Known, written: Written, used: set[str]
) -> tuple[Written, set[str]]:
    """The date as the other keys tell it, and the keys of all that do.

    A date padded to a day is told by the text beside it (`date_text: October 2009`), but not by
    the year that a list has beside whole dates to group by.
    """
    for key in keys:
        with suppress(BadValue):
            told = known.parse(cells[key])
            if key not in used and told.date.covers(written.date):
                padded = written.date.day == 1 and folded_key(key) not in _YEARS
                written = told if padded or told.date == written.date else written
                used = used | {key}
    return written, used


def _told_by_groups(groups: Sequence[str], years: Sequence[str]) -> str:
    """The date that the groups tell: `May 2021`, May below 2021, or the year alone."""
    for group in reversed(groups):
        if is_month(group) and years:
            told = f"{years[-1]}-{group}" if group.isdigit() else f"{group} {years[-1]}"
            return str(parse_written(told).date)
        if is_date(group):
            return str(parse_written(group, DAY_FIRST).date)
    return years[-1] if years else ""


def _first_told(
    cells: Mapping[str, str], keys: Sequence[str], known: _Known
) -> tuple[Written, set[str]]:
    """The date under the first key that tells one, and the keys that told it; raises BadValue."""
    wrong: list[BadValue] = []
    for key in keys:
        text, used = cells[key], {key}
        if _YEAR.fullmatch(text):
            months = [part for part in cells if folded_key(part) in _MONTH]
            days = [part for part in cells if folded_key(part) in _DAY and months]
            parts = [*days, *months]
            text = date_of_parts([*(cells[part] for part in parts), text])
            used |= set(parts)
        try:
            return known.parse(text), used
        except BadValue as error:
            wrong.append(error)
    raise wrong[0]


def date_of_parts(parts: Sequence[str]) -> str:
    """`2021-5-4` of day, month and year in numbers, `4 May 2021` where the month has its name."""
    return "-".join(reversed(parts)) if all(map(str.isdigit, parts)) else " ".join(parts)


def _date_in_url(url: str) -> PartialDate | None:
    """The date in the path of an address."""
    match = _IN_URL.search(url)
    try:
        return make_date(*(int(part or 0) for part in match.groups())) if match else None
    except BadValue:
        return None
