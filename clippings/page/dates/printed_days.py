"""Days that a page prints for its readers."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from clippings.page.asides import has_aside_class
from clippings.page.dates.date_lines import (
    day_in_line,
    is_change_date,
    is_date_and_author,
    is_piece_line,
    labelled_lines,
)
from clippings.page.dates.date_words import DATED, is_of_change
from clippings.page.dates.stamps import read_stamp
from clippings.page.dates.written_days import text_beside_days
from clippings.page.elements import Element
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
_SHORT_WORD = 3  # of a word beside a day that is no month: 5 de marzo, 10 Uhr
_MOST_NEAR = 8  # lines under the headline that are nearer than those over it
_LONGEST_LINE = 160  # characters
_DASH = re.compile(r"\s?[–—]\s?|\s--?\s|[:：]\s")
_MANY = 3  # elements with the same hints
_MOST_TIMES = 100
_OPENING_LINES = 3  # lines among which the piece begins
_LONGEST_DATELINE = 80  # characters


def printed_days(page: Page, heading: Heading, lang: str) -> Iterator[str]:
    """Every day printed in a line about the piece, except days of a later change.

    Lines that contain nothing else come first.
    """
    marked = [element.text for element in _date_lines(page)]
    lines = (*_near(heading), *marked, *heading.under)
    yield from _days_by_line(lines, lang)


def printed_month(heading: Heading, lang: str) -> str:
    """The month that a line by the headline consists of, where no day is known: "im Mai 2021"."""
    lines = (_MONTH_LINE.fullmatch(line) for line in _near(heading))
    for line in filter(None, lines):
        month = find_month(line[1], lang[:2] or "en")
        if month and not month.short:
            return f"{line[2]}-{month.number:02}"
    return ""


def days_beside(heading: Heading, lang: str) -> tuple[str, ...]:
    """The days printed right below and above the headline, except days of a later change."""
    return tuple(_days_by_line((*_near(heading), *heading.under), lang))


def _near(heading: Heading) -> tuple[str, ...]:
    """The lines nearest to the headline."""
    return (*heading.under[:_MOST_NEAR], *heading.over)


def _days_by_line(lines: Iterable[str], lang: str) -> Iterator[str]:
    """The days of lines with only a date and a name, then those of other lines."""
    days = [*_days(lines, lang)]
    stamps = [is_date_and_author(line, lang) for line, _ in days]
    for wanted in (True, False):
        yield from (day for (_, day), stamp in zip(days, stamps, strict=True) if stamp is wanted)


def _days(about: Iterable[str], lang: str) -> Iterator[tuple[str, str]]:
    """Each line with a day, and the day."""
    lines = [line for line in labelled_lines(about) if 4 <= len(line) <= _LONGEST_LINE]
    lines = [line for line in lines if not is_piece_line(line, lang)]
    for line in lines:
        day = day_in_line(line, lang)
        if day and not is_change_date(line, lang):
            yield line, day


def only_day(page: Page, lang: str) -> str:
    """The only day on the page that is a line by itself.

    It may be the only one labelled as published, or the only one with a time.
    """
    lines = [*labelled_lines(line for line in page.lines() if len(line) <= _LONGEST_LINE)]
    labelled = [line for line in lines if SAYS_PUBLISHED.match(line)]
    alone = [line for line in lines if line in labelled or _may_be_day(line, lang)]
    timed = [
        line for line, after in pairwise((*lines, "")) if line in alone and _is_timed(line, after)
    ]
    for candidates in (labelled, timed, alone):
        days = {day for _, day in _days(candidates, lang)}
        if len(days) == 1:
            return days.pop()
    return ""


def _is_timed(line: str, after: str) -> bool:
    """Whether a line, or the one after it, has a time of day."""
    return bool(_CLOCK.search(line) or (len(after) <= _LONGEST_CLOCK and _CLOCK.match(after)))


def _may_be_day(line: str, lang: str) -> bool:
    """Whether a line consists of a day and perhaps a time."""
    rest = _CLOCK.sub(" ", SAYS_CHANGED.sub(" ", " ".join(text_beside_days(line, lang))))
    words = (word for word in _WORD.findall(rest) if len(word) > _SHORT_WORD)
    return not any(map(str.isdigit, rest)) and all(find_month(w, lang[:2] or "en") for w in words)


def dateline(page: Page, lang: str) -> str:
    """The day before the dash with which a press release begins: "BERLIN, 4 May 2021 – …"."""
    for line in page.running_text.splitlines()[:_OPENING_LINES]:
        head, *rest = _DASH.split(line, 1)
        if rest and len(head) <= _LONGEST_DATELINE and (day := day_in_line(head, lang)):
            return day
    return ""


def only_stamp(page: Page) -> str:
    """The only day in `time` elements, wherever they stand outside of other pieces."""
    times = page.shown("time[datetime]")[:_MOST_TIMES]
    own = [time for time in times if not has_aside_class(time)]
    stamps = (read_stamp(time.attributes.get("datetime") or "") for time in own)
    days = {stamp.day for stamp in stamps if stamp}
    return days.pop() if len(days) == 1 else ""


def _date_lines(page: Page) -> Iterator[Element]:
    """Elements that may show the day, those nearest to the headline first.

    Many with the same hints belong to teasers.
    """
    dated = [element for element in page.nearest if _is_date_line(element)]
    times = Counter(element.hints for element in dated)
    yield from (element for element in dated if times[element.hints] < _MANY)


def _is_date_line(element: Element) -> bool:
    """Whether an element's hints say that it holds the day of publication."""
    return (
        not element.aside and bool(DATED.search(element.hints)) and not is_of_change(element.hints)
    )
