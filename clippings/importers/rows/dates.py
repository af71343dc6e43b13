"""The date of a row: under one key, as year, month and day, or from its group."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from clippings.addresses.dates import date_in_path
from clippings.dates import PartialDate
from clippings.errors import BadValue
from clippings.finding import Finding, Place
from clippings.importers.rows.looks import is_date, is_month
from clippings.values import Plain
from clippings.words.keys import folded_key
from clippings.written_dates.day_order import DAY_FIRST, Order
from clippings.written_dates.months import find_month
from clippings.written_dates.value import Written, order_of, parse_written
from clippings.written_dates.years import YEAR

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
# Year, month and day, each with its names and its first letter.
DATE_PARTS = ((*_YEARS, "y"), (*_MONTH, "m"), (*_DAY, "d"))
# "2021" or "Press 2021", but not "A study of networks [2021]", which is not the articles' year.
_YEAR_GROUP = re.compile(r"(?:\w+\s){0,2}(?P<year>(?:19|20)\d\d)(?:\s\w+)?")


class Dated(NamedTuple):
    """The date of a row."""

    facts: dict[str, Plain]  # `date` and `note`, as far as known
    used: set[str]  # the keys that they were read from


class Habit(NamedTuple):
    """How a list writes its dates."""

    order: Order  # of day and month
    no_date_words: frozenset[str]  # words for an unknown date


def habit_of(texts: Iterable[str]) -> Habit:
    """The habit of all texts in the columns for dates.

    Words without a number or a month that are in several rows stand for an unknown date.
    """
    texts = tuple(texts)
    worded = Counter(text for text in texts if not any(map(str.isdigit, text)))
    months = {text for text in worded if any(map(find_month, re.findall(r"[^\W\d_]+", text)))}
    no_date_words = frozenset(text for text in worded if worded[text] > 1) - months
    return Habit(order_of(texts), no_date_words)


def read_row_date(
    cells: Mapping[str, str],
    keys: Sequence[str],
    groups: Sequence[str],
    habit: Habit,
    url: str,
    place: Place,
) -> tuple[Dated, list[Finding]]:
    """The date of a row; if it cannot be read, a note with the text, and a finding."""
    try:
        return _date_of(cells, keys, groups, habit.order, date_in_path(url)), []
    except BadValue as error:
        wrong = Finding(
            rule="date", message=error.message, hint=error.hint, field="date", place=place
        )
        result = Dated({"note": f"date as given: {cells[keys[0]]}"}, {keys[0]})
        return result, [] if cells[keys[0]] in habit.no_date_words else [wrong]


class _Known(NamedTuple):
    """Information that completes a date."""

    years: Sequence[str]  # in other cells or in the names of groups
    order: Order  # of day and month
    in_url: PartialDate | None

    def parse(self, text: str) -> Written:
        """The date; without a year it gets that of its row or group."""
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
    """The date under the first of `keys` that has one; raises BadValue if none has.

    Text beside the date (`Sept-Oct 2016`) goes into the note.
    """
    years = [match["year"] for group in groups if (match := _YEAR_GROUP.fullmatch(group.strip()))]
    if not keys:
        day = _date_of_groups([group.strip() for group in groups], years)
        return Dated({"date": day} if day else {}, set())
    years += [cells[key] for key in keys if YEAR.fullmatch(cells[key])]
    known = _Known(years, order, hint)
    written, used = _refined(cells, keys, known, *_first_date(cells, keys, known))
    facts: dict[str, Plain] = {"date": str(written.date)}
    if written.beside:
        facts["note"] = f"date as given: {written.beside}"
    return Dated(facts, used)


def _refined(
    cells: Mapping[str, str], keys: Sequence[str], known: _Known, written: Written, used: set[str]
) -> tuple[Written, set[str]]:
    """The date as refined by the other keys, and all keys that agree with it.

    A date padded to the first of a month is replaced by the text beside it (`date_text: October
    2009`), but not by a year that the list has only for grouping.
    """
    for key in keys:
        with suppress(BadValue):
            result = known.parse(cells[key])
            if key not in used and result.date.covers(written.date):
                padded = written.date.day == 1 and folded_key(key) not in _YEARS
                written = result if padded or result.date == written.date else written
                used = used | {key}
    return written, used


def _date_of_groups(groups: Sequence[str], years: Sequence[str]) -> str:
    """The date in the names of the groups: `May 2021`, May below 2021, or the year alone."""
    for group in reversed(groups):
        if is_month(group) and years:
            result = f"{years[-1]}-{group}" if group.isdigit() else f"{group} {years[-1]}"
            return str(parse_written(result).date)
        if is_date(group):
            return str(parse_written(group, DAY_FIRST).date)
    return years[-1] if years else ""


def _first_date(
    cells: Mapping[str, str], keys: Sequence[str], known: _Known
) -> tuple[Written, set[str]]:
    """The date under the first key that has one, and the keys it was read from; raises BadValue."""
    wrong: list[BadValue] = []
    for key in keys:
        text, used = cells[key], {key}
        if YEAR.fullmatch(text):
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
    """Join day, month and year: `2021-5-4` for numbers, `4 May 2021` with the name of a month."""
    return "-".join(reversed(parts)) if all(map(str.isdigit, parts)) else " ".join(parts)
