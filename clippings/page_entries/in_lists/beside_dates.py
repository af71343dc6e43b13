"""What stands beside a date and belongs to it: "Published on", the year that begins its line."""

import re

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.remainder import TAKEN
from clippings.written_dates.labels import SAYS_PUBLISHED
from clippings.written_dates.line import SpelledDate, find_years

_BREAKS = "\n\u2028\u2029\t|·•(\x00\x01"
_LONGEST_LABEL = 30  # characters
_LEADS_TO_DATE = re.compile(r"\w*\s*(?:on|at|in|am|im|le|el|il|em|op|den|på|dne)?\s*[:：]?\s*")


def start_of_label(text: str, start: int) -> int:
    """Where "Published on" begins that stands right before a date; else where the date does."""
    line = max(text.rfind(mark, 0, start) for mark in _BREAKS) + 1
    label = text[line:start].lstrip()
    said = SAYS_PUBLISHED.match(label) if len(label) <= _LONGEST_LABEL else None
    whole = said and _LEADS_TO_DATE.fullmatch(label, said.end())
    return start - len(label) if whole else start


def leading_year(text: str) -> int:
    """The year that begins a line and ends in a day without one: "2024 Doe, “A title”, May 4"."""
    leading = next(iter(find_years(text)), None)
    leads = leading and leading.date and not text[: leading.start].strip(TAKEN + " \n\u2028")
    return leading.date.year if leads and leading and leading.date else 0


def take_leading_year(state: LineState, date: SpelledDate) -> None:
    """Take the year at the beginning of a line whose date is one of its days."""
    years = find_years(state.rest.text)[:1]
    told = date.date is not None and date.date.year == leading_year(state.rest.text)
    for year in years if told else ():
        state.rest.take(year.start, year.end)
