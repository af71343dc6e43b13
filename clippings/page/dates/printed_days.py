"""Days as a page prints them for its readers."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from clippings.page.dates.date_lines import (
    day_of,
    is_piece_line,
    is_stamp,
    labelled_lines,
    tells_change,
)
from clippings.page.dates.date_words import DATED, is_of_change
from clippings.page.dates.stamps import read_stamp
from clippings.page.dates.written_days import beside_days
from clippings.page.elements import Element
from clippings.page.frames import is_of_others
from clippings.page.headline import Heading
from clippings.page.walk import Page
from clippings.written_dates.labels import SAYS_CHANGED, SAYS_PUBLISHED
from clippings.written_dates.months import find_month

_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"\d?\d[:.h]\d\d(?::\d\d)?|\d?\d (?:Uhr|h)\b")
_MONTH_LINE = re.compile(
    r"(?:[^\W\d_]{1,3} )?([^\W\d_]{3,}),?(?: de| d['’])? ?(199[1-9]|20\d\d)\.?", re.IGNORECASE
)
_LONGEST_CLOCK = 12  # characters
_MOST_LETTERS = 3  # of a word beside the numbers of a day that names no month: 5 de marzo, 10 Uhr
_MOST_NEAR = 8  # lines under the headline that are nearer than what stands over it
_LONGEST_LINE = 160  # characters
_DASH = re.compile(r"\s?[–—]\s?|\s--?\s|[:：]\s")
_MANY = 3  # elements that look alike
_MOST_TIMES = 100
_MOST_OPENING = 3  # lines among which the piece begins
_LONGEST_DATELINE = 80  # characters


def printed_days(page: Page, heading: Heading, lang: str) -> Iterator[str]:
    """Every day printed in a line about the piece, but for those of a change.

    Lines that say nothing else are first.
    """
    marked = [element.text for element in _date_lines(page)]
    lines = (*_near(heading), *marked, *heading.under)
    yield from _days_by_line(lines, lang)


def printed_month(heading: Heading, lang: str) -> str:
    """The month that a line by the headline is, where no day is known: "im Mai 2021"."""
    lines = (_MONTH_LINE.fullmatch(line) for line in _near(heading))
    for line in filter(None, lines):
        month = find_month(line[1], lang[:2] or "en")
        if month and not month.short:
            return f"{line[2]}-{month.number:02}"
    return ""


def days_beside(heading: Heading, lang: str) -> tuple[str, ...]:
    """The days printed right under and over the headline, but for those of a change."""
    return tuple(_days_by_line((*_near(heading), *heading.under), lang))


def _near(heading: Heading) -> tuple[str, ...]:
    return (*heading.under[:_MOST_NEAR], *heading.over)


def _days_by_line(lines: Iterable[str], lang: str) -> Iterator[str]:
    """The days of lines that say no more than when, and by whom, before those of other lines."""
    days = [*_days(lines, lang)]
    stamps = [is_stamp(line, lang) for line, _ in days]
    for wanted in (True, False):
        yield from (day for (_, day), stamp in zip(days, stamps, strict=True) if stamp is wanted)


def _days(about: Iterable[str], lang: str) -> Iterator[tuple[str, str]]:
    """Each line, and the day in it."""
    lines = [line for line in labelled_lines(about) if 4 <= len(line) <= _LONGEST_LINE]
    lines = [line for line in lines if not is_piece_line(line, lang)]
    for line in lines:
        day = day_of(line, lang)
        if day and not tells_change(line, lang):
            yield line, day


def only_day(page: Page, lang: str) -> str:
    """The one day on the page that is a line by itself.

    It may be the only one that a line says it was published on, or the only one with a time.
    """
    lines = [*labelled_lines(line for line in page.lines() if len(line) <= _LONGEST_LINE)]
    said = [line for line in lines if SAYS_PUBLISHED.match(line)]
    alone = [line for line in lines if line in said or _may_be_day(line, lang)]
    timed = [
        line for line, after in pairwise((*lines, "")) if line in alone and _is_timed(line, after)
    ]
    for those in (said, timed, alone):
        days = {day for _, day in _days(those, lang)}
        if len(days) == 1:
            return days.pop()
    return ""


def _is_timed(line: str, after: str) -> bool:
    return bool(_CLOCK.search(line) or (len(after) <= _LONGEST_CLOCK and _CLOCK.match(after)))


def _may_be_day(line: str, lang: str) -> bool:
    """Whether a line can be a day, with the time of it, and nothing else."""
    rest = _CLOCK.sub(" ", SAYS_CHANGED.sub(" ", " ".join(beside_days(line, lang))))
    words = (word for word in _WORD.findall(rest) if len(word) > _MOST_LETTERS)
    return not any(map(str.isdigit, rest)) and all(find_month(w, lang[:2] or "en") for w in words)


def dateline(page: Page, lang: str) -> str:
    """The day before the dash with which a press release begins: "BERLIN, 4 May 2021 – …"."""
    for line in page.running_text.splitlines()[:_MOST_OPENING]:
        head, *rest = _DASH.split(line, 1)
        if rest and len(head) <= _LONGEST_DATELINE and (day := day_of(head, lang)):
            return day
    return ""


def only_stamp(page: Page) -> str:
    """The one day that elements for machines give, wherever they stand but with other pieces."""
    times = page.shown("time[datetime]")[:_MOST_TIMES]
    own = [time for time in times if not is_of_others(time)]
    stamps = (read_stamp(time.attributes.get("datetime") or "") for time in own)
    days = {stamp.day for stamp in stamps if stamp}
    return days.pop() if len(days) == 1 else ""


def _date_lines(page: Page) -> Iterator[Element]:
    """Elements for readers that may give the day, those nearest to the headline first.

    Many that look alike are of teasers.
    """
    dated = [element for element in page.nearest if _is_date_line(element)]
    alike = Counter(element.hints for element in dated)
    yield from (element for element in dated if alike[element.hints] < _MANY)


def _is_date_line(element: Element) -> bool:
    return (
        not element.aside and bool(DATED.search(element.hints)) and not is_of_change(element.hints)
    )
