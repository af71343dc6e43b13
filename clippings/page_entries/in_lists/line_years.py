"""Years in lines: of a day without one, or of a name that bears them."""

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.remainder import TAKEN
from clippings.spans import Span
from clippings.words.outlet_names import is_like_a_name, is_named_by_host
from clippings.words.quotation import QUOTED
from clippings.written_dates.line import SpelledDate, find_years

_TITLE_WORDS = 4


def leading_year(text: str) -> int:
    """The year that begins a line and ends in a day without one: "2024 Doe, “A title”, May 4"."""
    leading = next(iter(find_years(text)), None)
    if not leading or not leading.date or text[: leading.start].strip(TAKEN + " \n\u2028"):
        return 0
    return leading.date.year


def take_leading_year(state: LineState, date: SpelledDate) -> None:
    """Take the year at the beginning of a line whose date is one of its days."""
    years = find_years(state.rest.text)[:1]
    told = date.date is not None and date.date.year == leading_year(state.rest.text)
    for year in years if told else ():
        if not is_borne(state, year):
            state.rest.take(year.start, year.end)


def is_borne(state: LineState, year: SpelledDate) -> bool:
    """Whether a heading bears a year, as names do, words in bold that it begins, or a title.

    One that stands above the line already may be borne by any words: "2007 Gold Winner".
    """
    text, above = state.rest.text, state.unit.section.date
    told = above is not None and year.date is not None and above.year == year.date.year
    prose = state.unit.prose
    bold = (one for one in prose.strong if one.start == year.start or _is_title(state, one, year))
    quoted = (Span(*one.span(1)) for one in QUOTED.finditer(text))
    bearing = [*prose.headings, *bold, *quoted, *([Span(0, len(text))] if told else [])]
    return any(_is_part(text, year, one) for one in bearing)


def _is_title(state: LineState, bold: Span, year: SpelledDate) -> bool:
    """Whether words are many, not all written as those of names are, and none before a year is."""
    words = state.text(bold)
    named = is_named_by_host(state.text(bold._replace(end=year.start)), state.source.url)
    return len(words.split()) >= _TITLE_WORDS and not (named or is_like_a_name(words))


def _is_part(text: str, year: SpelledDate, words: Span) -> bool:
    """Whether a year stands among some words with others beside it and no mark between."""
    start, end = words
    if not start <= year.start < end:
        return False
    before, after = text[start : year.start].rstrip(" "), text[year.end : end].lstrip(" ")
    return before[-1:].isalnum() or after[:1].isalnum()
