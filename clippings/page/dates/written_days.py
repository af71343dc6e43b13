"""Dates that pages write for readers, as ISO 8601 days."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from clippings.page.dates.stamps import iso_day
from clippings.written_dates.months import find_month
from clippings.written_dates.years import full_year

_BUDDHIST_YEARS = 543  # ahead of the common era, as Thai pages count
_FIRST_BUDDHIST_YEAR = 2400
_BEFORE_ERA = {"昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
# Levantine months of two words, and a month written by both of its names.
_LEVANTINE = {"تشرين": ("أكتوبر", "نوفمبر"), "كانون": ("ديسمبر", "يناير")}
_TWO_WORDS = re.compile(r"\b(تشرين|كانون)\s(?:(ال[أا]ول)|الثاني)\b")
_BOTH_NAMES = re.compile(r"(?<=\d)(\s[\u0620-\u064a]{3,})\s?/\s?[\u0620-\u064a]{3,}(?=\s\d)")
_ERA = re.compile(r"(昭和|平成|令和|民[國国])\s?(\d{1,3}|元)(?=\s?年)")
_WORD = r"([^\W\d_][^\s\d,/()|]*)"
_TH = r"(?:st|nd|rd|th|er|ère|º|ª|-?го|-?а)?"
_OF = r"[\s,.،]*(?:d[eo]l?\s|d['’]|of\s|de\s|พ\.ศ\.)?\s*"
_DIGIT = re.compile(r"\d")
_WEEKDAY = "(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*"
_END = r"(?!\d(?!\d?:\d\d))"  # of a year; a clock may be glued to it
# A year of two digits, where they can mean nothing else.
_SHORT = r"['’]?(\d\d)(?=\s*(?:$|[|,;–—•·/)])|\s(?:à|at|um|by|par|von|de)\s)"
_IN_WORDS = (  # (pattern, the groups that hold year, month and day)
    (
        re.compile(
            rf"(?<!\d)(\d{{1,2}}){_TH}{_OF}{_WORD}{_OF}(\d{{4}}){_END}",
            re.IGNORECASE,
        ),
        (3, 2, 1),
    ),
    (
        re.compile(
            rf"{_WORD},?\s+(\d{{1,2}}){_TH}(?:\s?,\s*|\s+)(?:{_WEEKDAY}\s+)?(\d{{4}}){_END}",
            re.IGNORECASE,
        ),
        (3, 1, 2),
    ),
    (re.compile(rf"(?<![\d:])(\d{{1,2}}){_TH}\s+{_WORD}\s+{_SHORT}", re.IGNORECASE), (3, 2, 1)),
    (re.compile(rf"{_WORD}\s+(\d{{1,2}}){_TH},\s+{_SHORT}", re.IGNORECASE), (3, 1, 2)),
    # As the program `date` and archives of mailing lists write it: Tue May  4 10:15:22 UTC 2021.
    (re.compile(rf"{_WORD}\s+(\d\d?) \d\d:\d\d:\d\d (?:[A-Z]+ )?(\d{{4}}){_END}"), (3, 1, 2)),
    (re.compile(rf"(?<!\d)(\d{{4}})\.?(?:\s*m\.)?\s+{_WORD}\s+(\d{{1,2}})(?!\d)"), (1, 2, 3)),
    (re.compile(rf"(?<!\d)(\d{{4}})\. gada (\d{{1,2}})\.\s?{_WORD}"), (1, 3, 2)),
    (re.compile(r"(?<!\d)(\d{1,2})-([^\W\d_]{3,9})\.?-(\d{4})(?!\d)"), (3, 2, 1)),
    (
        re.compile(r"(\d{1,2})\s+tháng\s+(\d{1,2})[,\s]+(?:năm\s+)?(\d{4})", re.IGNORECASE),
        (3, 2, 1),
    ),
)
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)")
_AMERICAN = re.compile(r"\d ?[AP]M [ECMP][SD]?T\b")  # a time in the United States
_BEFORE_CLOCK = re.compile(r",?\s+(?:(?:at|à|um|-)\s)?\d?\d[:.h]\d\d")
_AFTER_CLOCK = re.compile(
    r"(?<!\d)\d?\d[:.h]\d\d(?:\s?[ap]m)?,?\s+(?:(?:on|le|de|am|-)\s)?$", re.IGNORECASE
)
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\s?[.]\s?(\d{1,2})\s?[.]\s?(\d{4}|\d\d)(?![\d.]\d|\d)")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})\s?([/-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?!\d)")
# Languages in which days are written with dots: slashes may be of an American program.
_WITH_DOTS = ("de", "cs", "sk", "pl", "ru", "uk", "fi", "no", "nb", "nn", "da", "hu", "et", "lv")
_REMEMBERED = 512  # lines of one page, which several sources look at
_AGO = re.compile(
    r"(?i)\W*(?:\w+ )?(?:\d+\s\w+\s(?:ago|fa|geleden|назад|sedan|siden|sitten|temu|önce)\b"
    r"|(?:vor|hace|il y a|há|před|пре|преди)\s\d+\s\w)"
)
_LONGEST_LINE = 100  # characters of a line with a day


class WrittenDay(NamedTuple):
    """A day, and its place in a line."""

    start: int
    end: int
    day: str


def find_day(text: str, lang: str = "") -> str | None:
    """The first day in a line written for readers."""
    return next(iter(find_days(text, lang)), None)


def first_dated_line(lines: Sequence[str], lang: str) -> int | None:
    """The index of the first short line with a day, or with how long ago it was."""
    short = (at for at, line in enumerate(lines) if len(line) <= _LONGEST_LINE)
    return next((at for at in short if find_day(lines[at], lang) or _AGO.match(lines[at])), None)


def find_days(text: str, lang: str = "") -> list[str]:
    """Every day in a line written for readers, in order.

    `05/04/2021` is read day first. In English, and where days have dots, it may be either, so it
    counts only if one of the numbers or the country settles the order; `17/05/21` only if one of
    the numbers does.
    """
    return [found.day for found in _written(_normalized(text), lang)]


def text_beside_days(text: str, lang: str = "") -> list[str]:
    """The text before, between and after the days of a line."""
    text = _normalized(text)
    pieces, end = [], 0
    for found in _written(text, lang):
        pieces.append(text[end : found.start])
        end = max(end, found.end)
    return [*pieces, text[end:]]


@lru_cache(_REMEMBERED)
def _written(text: str, lang: str) -> tuple[WrittenDay, ...]:
    """The days in a text, in order."""
    if not _DIGIT.search(text):
        return ()
    return tuple(sorted((*_in_words(text, lang[:2]), *_in_numbers(text, lang.lower()))))


def _normalized(text: str) -> str:
    """The text with its years in the common era and its months in one word."""
    text = _BOTH_NAMES.sub(r"\1", _TWO_WORDS.sub(_month_in_one_word, text))
    return _ERA.sub(_year_of_era, text)


def _month_in_one_word(named: "re.Match[str]") -> str:
    """The usual name of a Levantine month."""
    first, second = _LEVANTINE[named[1]]
    return first if named[2] else second


def _year_of_era(named: "re.Match[str]") -> str:
    """A year of an Asian era in the common era; the first year of an era may be a word."""
    return str(_BEFORE_ERA[named[1]] + (1 if named[2] == "元" else int(named[2])))


def _in_words(text: str, lang: str) -> Iterator[WrittenDay]:
    """Days with the month as a word."""
    for pattern, (year, month, number) in _IN_WORDS:
        for match in pattern.finditer(text):
            named = match[month]
            number_of_month = int(named) if named.isdigit() else _month(named, lang)
            written = iso_day(_common_year(match[year]), number_of_month, int(match[number]))
            yield from _placed(match, written)


def _month(name: str, lang: str) -> int:
    """The month from 1 to 12, or 0 for a word that is no month.

    In Hebrew the prefix for "in" is part of the word.
    """
    found = find_month(name.removeprefix("ב") if lang == "he" else name, lang or "en")
    return found.number if found else 0


def _in_numbers(text: str, lang: str) -> Iterator[WrittenDay]:
    """Days with the month as a number."""
    for match in _YEAR_FIRST.finditer(text):
        month, number = int(match[2]), int(match[3])
        if month > 12:  # 2015-25-09
            month, number = number, month
        yield from _placed(match, iso_day(_common_year(match[1]), month, number))
    for match in _DOTTED.finditer(text):
        number, month = int(match[1]), int(match[2])
        if month > 12 and len(match[1]) == 2:  # as in the United States; 1.16.20 is of a program
            number, month = month, number
        yield from _placed(match, iso_day(full_year(match[3]), month, number))
    for match in _SLASHED.finditer(text):
        yield from _in_slashes(match, lang)


def _in_slashes(match: "re.Match[str]", lang: str) -> Iterator[WrittenDay]:
    """The day of 05/04/2021, where the numbers or the language show which is the month."""
    first, second = int(match[1]), int(match[3])
    settled = first > 12 or second > 12 or first == second
    american = lang == "en-us" or bool(_AMERICAN.search(match.string))
    clear = len(match[4]) == 4 or (settled and match[2] == "/") or _is_by_clock(match)
    day_first = lang not in ("en", "") and lang[:2] not in _WITH_DOTS
    if clear and (settled or american or day_first):
        month_first = second > 12 or (american and first <= 12)
        month, number = (first, second) if month_first else (second, first)
        yield from _placed(match, iso_day(full_year(match[4]), month, number))


def _is_by_clock(match: "re.Match[str]") -> bool:
    """Whether a time of day stands right before or after it."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    return bool(_BEFORE_CLOCK.match(after) or _AFTER_CLOCK.search(before))


def _common_year(text: str) -> int:
    """The year in the common era, also for a Buddhist year."""
    year = full_year(text)
    return year - (_BUDDHIST_YEARS if year >= _FIRST_BUDDHIST_YEAR else 0)


def _placed(match: "re.Match[str]", written: str | None) -> Iterator[WrittenDay]:
    """A day at the place of its match; nothing where there is no such day."""
    if written:
        yield WrittenDay(*match.span(), written)
