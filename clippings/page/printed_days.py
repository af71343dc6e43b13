"""Days as a page prints them for its readers."""

import re
from collections.abc import Iterable, Iterator

from clippings.page.date_words import DATED, SAYS_CHANGED, SAYS_PUBLISHED, is_of_change
from clippings.page.elements import Element
from clippings.page.frames import is_of_others
from clippings.page.headline import Heading
from clippings.page.stamps import read_stamp
from clippings.page.walk import Page
from clippings.page.written_days import find_day, find_days
from clippings.written_dates.months import find_month

_SENTENCE = re.compile(r"(?:\S+\s+){7}\S.*[.!?…]$")  # a piece's first words, not a line about it
_WORD = re.compile(r"[^\W\d_]+")
_MOST_LETTERS = 3  # of a word beside the numbers of a day that names no month: 5 de marzo, 10 Uhr
_MOST_DAYS = 2  # of a line: those of publication and of a change
_NEARBY = 3  # lines, among which the day of publication may follow that of a change
_MOST_NEAR = 8  # lines under the headline that are nearer than what stands over it
_LONGEST = 120  # characters
_DASH = re.compile(r"\s?[–—]\s?|\s--?\s|[:：]\s")
_MOST_TIMES = 100
_MOST_OPENING = 3  # lines among which the piece begins
_LONGEST_DATELINE = 80  # characters
_FIRST_YEAR = "1991"  # of the web; an older year is what the piece is about


def printed_days(page: Page, heading: Heading, lang: str, *, changed: bool = True) -> Iterator[str]:
    """Every day printed in a line about the piece, that of publication before a later change.

    Without `changed`, what is said to be the day of a change is left out.
    """
    marked = [element.text for element in _date_lines(page)]
    yield from _days((*_near(heading), *marked, *heading.under), lang, changed=changed)


def days_beside(heading: Heading, lang: str) -> tuple[str, ...]:
    """The days printed right under and over the headline, but for those of a change."""
    return tuple(_days((*_near(heading), *heading.under), lang, changed=False))


def _near(heading: Heading) -> tuple[str, ...]:
    return (*heading.under[:_MOST_NEAR], *heading.over)


def _days(about: Iterable[str], lang: str, *, changed: bool) -> Iterator[str]:
    lines = [line for line in about if 4 <= len(line) <= _LONGEST and not _is_sentence(line, lang)]
    for at, line in enumerate(lines):
        day = _day(line, lang)
        if day and _tells_change(line, lang):
            near = (_day(near, lang) for near in lines[at + 1 : at + _NEARBY])
            day = min([day, *filter(None, near)]) if changed else None
        if day:
            yield day


def _is_sentence(line: str, lang: str) -> bool:
    if not _SENTENCE.match(line):
        return False
    days = find_days(line, lang)
    return not (line[0].isdigit() and days) and len(days) < _MOST_DAYS


def _tells_change(line: str, lang: str) -> bool:
    """Whether its day is that of a change; one before the word is not."""
    change = SAYS_CHANGED.search(line)
    before = line[: change.start()] if change else ""
    if not change or SAYS_PUBLISHED.search(line) or find_day(before, lang):
        return False
    return len({*find_days(line, lang)}) < _MOST_DAYS


def _day(line: str, lang: str) -> str | None:
    """The first day of a line; where it tells of a change as well, the earliest: the other one."""
    days = find_days(line, lang)
    day = min(days, default="") if SAYS_CHANGED.search(line) else "".join(days[:1])
    return day if day >= _FIRST_YEAR else None


def only_day(page: Page, lang: str) -> str:
    """The one day on the page that is a line by itself, or that a line says it was published on."""
    lines = [line for line in page.lines() if len(line) <= _LONGEST]
    said = [line for line in lines if SAYS_PUBLISHED.match(line)]
    for those in (said, [line for line in lines if line in said or _may_be_day(line, lang)]):
        days = set(_days(those, lang, changed=False))
        if len(days) == 1:
            return days.pop()
    return ""


def _may_be_day(line: str, lang: str) -> bool:
    """Whether a line can be a day and nothing else."""
    words = (word for word in _WORD.findall(line) if len(word) > _MOST_LETTERS)
    return all(find_month(word, lang[:2] or "en") for word in words)


def dateline(page: Page, lang: str) -> str:
    """The day before the dash with which a press release begins: "BERLIN, 4 May 2021 – …"."""
    for line in page.running_text.splitlines()[:_MOST_OPENING]:
        head, *rest = _DASH.split(line, 1)
        if rest and len(head) <= _LONGEST_DATELINE and (day := _day(head, lang)):
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
    """Elements for readers that may give the day, those nearest to the headline first."""
    yield from (element for element in page.nearest if _is_date_line(element))


def _is_date_line(element: Element) -> bool:
    return (
        not element.aside and bool(DATED.search(element.hints)) and not is_of_change(element.hints)
    )
