"""How a date is spelled on its page, where it alone does not tell: "2021", "3 novembre 2021"."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from clippings.locales.months import short_month
from clippings.written_dates.line import SpelledDate, find_dates
from clippings.written_dates.months import MONTH_NAMES, ROMAN, find_month
from clippings.written_dates.spelling import ENGLISH, Spelling, usual_form
from clippings.written_words import seen_text

_CACHED = 4  # pages
_WORD = re.compile(r"[^\W\d_]{3,}\.?")


class _PageDates(NamedTuple):
    """The language of the names of months, whether these are short, and the usual spelling."""

    lang: str
    short: bool
    usual: Spelling


def spelling_on_page(spelling: Spelling, written: str, page: str, lang: str = "") -> Spelling:
    """The spelling of a date `written` on a page, with what the page's other dates show.

    They decide about names of months that several languages have, about "May", which may be a short
    name, and about parts that the date lacks. If they leave several languages, it is `lang`.
    """
    form = spelling.form
    if spelling.lang == ROMAN or not re.search(r"\{(?:name\}|year\}$)", form):
        return spelling
    known = _dates_of(page, lang)
    if _extends(known.usual.form, form):
        return known.usual
    return _settled(spelling, written, known.lang, short=known.short)


def month_in_heading(spelling: Spelling, written: str, page: str, headings: str) -> Spelling:
    """The spelling of a month `written` in one of the headings of a page; it has no day to add.

    The page decides about the language of the name, the headings whether "May" is a short name.
    """
    short = _dates_of(headings, "").short
    return _settled(spelling, written, _dates_of(page, "").lang, short=short)


def usual_on_page(page: str) -> Spelling:
    """How a page spells most of its dates; like English dates if it has none."""
    return spelling_on_page(Spelling("{year}"), "", page)


def _extends(usual: str, form: str) -> bool:
    """Whether the usual form has the day that this form lacks, and the same kind of month."""
    same = form == "{year}" or ("{name}" in usual) == ("{name}" in form)
    return same and "{day" in usual and "{day" not in form


@lru_cache(_CACHED)
def _dates_of(page: str, likely: str) -> _PageDates:
    lines = [line for line in seen_text(page).splitlines() if any(map(str.isdigit, line))]
    found = [(line, date) for line in lines for date in find_dates(line)]
    names = Counter(name for line, date in found for name in _months_in(line, date))
    read_as = Counter(date.spelling.lang for _line, date in found)
    lang = _language_of(names, [likely, *(one for one, _ in read_as.most_common())])
    shown = [one for name in names if (one := find_month(name, lang)) and one.lang == lang]
    telling = [one for one in shown if not _is_short_anyway(one.number, lang)]
    short = bool(telling) and sum(one.short for one in telling) * 2 > len(telling)
    spellings = Counter(
        _settled(date.spelling, line[date.start : date.end], lang, short=short)
        for line, date in found
        if "{day" in date.spelling.form
    )
    usual = Spelling(usual_form(lang), lang, short) if names else ENGLISH
    return _PageDates(lang, short, next((one for one, _ in spellings.most_common(1)), usual))


def _months_in(line: str, date: SpelledDate) -> Iterable[str]:
    if "{name}" not in date.spelling.form:
        return ()
    return (word for word in _WORD.findall(line[date.start : date.end]) if find_month(word))


def _language_of(names: Counter[str], likely: Sequence[str]) -> str:
    """The language in which most names are those of months; of several, the most likely one."""

    def fitting(lang: str) -> int:
        fit = (name for name in names if (one := find_month(name, lang)) and one.lang == lang)
        return sum(names[name] for name in fit)

    known = (lang for lang in likely if lang in MONTH_NAMES)
    return max(dict.fromkeys([*known, *MONTH_NAMES]), key=fitting)


def _settled(spelling: Spelling, written: str, lang: str, *, short: bool) -> Spelling:
    named: Sequence[str] = [word for word in _WORD.findall(written) if find_month(word, lang)]
    month = find_month(named[0], lang) if named else None
    if spelling.lang == ROMAN or not month or month.lang != lang:
        return spelling
    unclear = _is_short_anyway(month.number, lang)
    return spelling._replace(lang=lang, short=short if unclear else month.short)


def _is_short_anyway(month: int, lang: str) -> bool:
    """Whether the full name of a month is its short name as well."""
    return short_month(month, lang) in ("", MONTH_NAMES[lang][month - 1])
