"""Years in lines: of a day without one, or as part of a name."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.remainder import TAKEN
from clippings.spans import Span
from clippings.words.outlet_names import is_like_a_name, is_named_by_host
from clippings.words.quotation import QUOTED
from clippings.written_dates.line import SpelledDate, find_years

_TITLE_WORDS = 4


def leading_year(text: str) -> int:
    """The year at the start of a line with a day at its end: "2024 Doe, “A title”, May 4"."""
    leading = next(iter(find_years(text)), None)
    if not leading or not leading.date or text[: leading.start].strip(TAKEN + " \n\u2028"):
        return 0
    return leading.date.year


def take_leading_year(state: LineState, date: SpelledDate) -> None:
    """Take the year at the start of a line if it is that of the line's date."""
    years = find_years(state.rest.text)[:1]
    same_year = date.date is not None and date.date.year == leading_year(state.rest.text)
    for year in years if same_year else ():
        if not is_part_of_phrase(state, year):
            state.rest.take(year.start, year.end)


def is_part_of_phrase(state: LineState, year: SpelledDate) -> bool:
    """Whether a year is part of a heading, a name, a title or words in bold.

    A year that the heading above has already may be part of any words: "2007 Gold Winner".
    """
    text, above = state.rest.text, state.unit.section.date
    known = above is not None and year.date is not None and above.year == year.date.year
    prose = state.unit.prose
    heading, quoted = (_around(year, spans) for spans in (prose.headings, _quoted_in(text)))
    bold = [
        one
        for one in _around(year, prose.strong)
        if one.start == year.start or _is_title(state, one, year)
    ]
    phrases = [*heading, *bold, *quoted, *([Span(0, len(text))] if known else [])]
    return any(_is_part(text, year, one) for one in phrases)


@lru_cache(maxsize=8)  # all years of a line ask for them
def _quoted_in(text: str) -> Sequence[Span]:
    return [Span(*one.span(1)) for one in QUOTED.finditer(text)]


def _around(year: SpelledDate, spans: Sequence[Span]) -> Sequence[Span]:
    """The last span that begins before the year or with it; `spans` are in order."""
    place = bisect_right(spans, year.start, key=itemgetter(0))
    return spans[max(place - 1, 0) : place]


def _is_title(state: LineState, bold: Span, year: SpelledDate) -> bool:
    """Whether words are many, not all written like a name, and not a host's name before a year."""
    words = state.text(bold)
    named = is_named_by_host(state.text(bold._replace(end=year.start)), state.source.url)
    return len(words.split()) >= _TITLE_WORDS and not (named or is_like_a_name(words))


def _is_part(text: str, year: SpelledDate, words: Span) -> bool:
    """Whether a year is inside some words with others beside it and no mark between."""
    start, end = words
    if not start <= year.start < end:
        return False
    before, after = text[start : year.start].rstrip(" "), text[year.end : end].lstrip(" ")
    return before[-1:].isalnum() or after[:1].isalnum()
