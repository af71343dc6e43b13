"""The date of a line: beside its link, in the text of the link, or from the headings."""

import re
from collections.abc import Iterator, Sequence

from clippings.page_entries.entry import Slot
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.line_years import (
    is_part_of_phrase,
    leading_year,
    take_leading_year,
)
from clippings.page_entries.markup.prose import Anchor
from clippings.spans import Span
from clippings.words.links import cites_paper
from clippings.written_dates.day_order import Order
from clippings.written_dates.line import SpelledDate, find_dates, find_years, is_set_apart
from clippings.written_dates.months import find_month
from clippings.written_dates.partial import LEAP_YEAR, days_without_year, find_months, leading_end

_RUNNING = re.compile(r"(?:[\w&’'-]*\w\s+){6}\Z")  # running words before a year
_NEAR = 300  # characters, which hold the running words
# Separators after a year that begins the text of a link.
_AFTER_YEAR = re.compile(r"(?:[)\]](?=\s)|[)\]]?\s*(?:[:;,|·•–—-]|\.\s))\s*[\"“„«]?\w")
_FEWEST_LINES, _SHARE_OF_LINES = 3, 0.6
_MARKS = ' \u00a0*_"”“'
# Periods: "from 12 to 23 August 2020".
_TO_WORD = r" (?:to|until|till|bis(?: zum)?|au|jusqu['’]au|al?|até|tot|do|до) "
_TO = rf"(?:\s?[–—]\s?|\s-\s|{_TO_WORD})"
_NTH, _MONTH = r"\d{1,2}(?:st|nd|rd|th|er|\.)?", r"(?P<month>[^\W\d_]{3,10})\.?"
_FROM = re.compile(
    rf"(?<![\w.-])(?:{_NTH}{_TO_WORD}|\d\d?\.\d\d?\.(?:\d\d){{0,2}}{_TO}"
    rf"|(?:{_NTH} )?{_MONTH}(?: ?(?:19|20)\d\d)?{_TO})\Z"
)
_UNTIL = re.compile(rf"{_TO}(?:{_NTH} )?{_MONTH},? (?:\d{{1,2}}, )?(?:19|20)\d\d")
_NO_DATE = re.compile(r"\b(?:n/a|n\.d\.|undated|o\.\s?D\.)(?=\W|$)", re.IGNORECASE)


def take_date(state: LineState, order: Order) -> None:
    """Take the date beside the link, in its text, or a year; else that of the headings.

    The headings also give the year of a day without one.
    """
    state.rest.take_match(_NO_DATE)
    above = state.unit.section.date
    found, in_link = next((pair for pair in _dates_by_place(state, order) if pair[0]), ([], False))
    if state.shared and not in_link:
        found = [date for date in found if not _is_of_unlinked_words(state, date)]
    if state.shared and found and not in_link:
        found = [min(found, key=lambda date: _distance(state.source, date))]
    if found:
        date = found[0] if in_link else _finest(state, found)
        _keep_date(state, Span(date.start, date.end), in_link)
        take_leading_year(state, date)
        state.date = date
        state.reading.take_date(date, state.unit.prose.text[date.start : date.end])
    elif above:
        state.plain["date"] = str(above)
    else:
        _keep_day(state)


def _is_of_unlinked_words(state: LineState, date: SpelledDate) -> bool:
    """Whether a date in brackets belongs to words without a link: "Radio 4 (2020), [BBC](…)"."""
    text = state.unit.prose.text
    before, after = text[: date.start].rstrip(), text[date.end :].lstrip()
    words = before[:-1].rstrip(_MARKS)
    bracketed = before.endswith("(") and after.startswith(")")
    listed = after[1:].lstrip()[:1] in (",", ";")
    return bracketed and listed and all(one.end != len(words) for one in state.unit.prose.anchors)


def _distance(link: Anchor, date: SpelledDate) -> tuple[int, bool]:
    """The distance of a date from a link; a date after the link wins over one as near before it."""
    return max(date.start - link.end, link.start - date.end), date.end <= link.start


def take_linked_years(states: Sequence[LineState]) -> None:
    """Take years at an edge of links' texts, separated by a mark, where most have one."""
    undated = [
        one for one in states if "date" not in one.plain and one.link_span.start < one.link_span.end
    ]
    found = [(state, year) for state in undated if (year := _year_at_edge(state))]
    if len(found) >= _FEWEST_LINES and len(found) > len(undated) * _SHARE_OF_LINES:
        for state, year in found:
            state.date = year
            _keep_date(state, Span(year.start, year.end), in_link=True)
            state.reading.take_date(year, state.unit.prose.text[year.start : year.end])


def _year_at_edge(state: LineState) -> SpelledDate | None:
    """The year at an edge of the link's text, with a mark between it and the other words."""
    text, (start, end) = state.unit.prose.text, state.link_span
    for year in find_years(_only_link_text(state)):
        leads = not text[start : year.start].strip("([") and _AFTER_YEAR.match(text, year.end, end)
        ends = not text[year.end : end].strip(" )]") and is_set_apart(text, year, start)
        if leads or ends:
            return year
    return None


def _dates_by_place(state: LineState, order: Order) -> Iterator[tuple[Sequence[SpelledDate], bool]]:
    """Dates by place, the surest first, and whether they are in the text of the link."""
    outside, above = state.rest.text, state.unit.section.date
    yield find_dates(outside, order=order), False
    linked = _only_link_text(state)
    yield [one for one in find_dates(linked, order=order) if not _is_of_range(linked, one)], True
    year = above.year if above else leading_year(outside)
    yield days_without_year(_with_bars(state), year) if year else [], False
    yield find_months(_with_bars(state), year) if year else [], False
    yield [] if state.shared and cites_paper(outside) else _free_years(state), False


def _is_of_range(words: str, date: SpelledDate) -> bool:
    """Whether a date is part of a period, as in "shown from 12 to 23 August 2020"."""
    other = _FROM.search(words, 0, date.start) or _UNTIL.match(words, date.end)
    month = other["month"] if other else ""
    return other is not None and (not month or find_month(month) is not None)


def _free_years(state: LineState) -> list[SpelledDate]:
    """The years of a line, except those in titles, names or running text."""
    text = state.rest.text
    return [
        year
        for year in find_years(text)
        if not _RUNNING.search(text, max(0, year.start - _NEAR), year.start)
        and not is_part_of_phrase(state, year)
    ]


def _with_bars(state: LineState) -> str:
    """The text beside the link, with a bar where bold, italics or a leading day ends."""
    text = state.rest.text
    if end := leading_end(text, alone=bool(state.source.url)):
        text = f"{text[:end]}|{text[end + 1 :]}"
    for start, end in (*state.unit.prose.strong, *state.unit.prose.stressed):
        for place in (start - 1, end):
            if text[max(place, 0) : place + 1] == " ":
                text = f"{text[:place]}|{text[place + 1 :]}"
    return text


def _keep_day(state: LineState) -> None:
    """Keep a day without any year as a note, as it is written."""
    for day in days_without_year(state.rest.text, LEAP_YEAR):
        span = Span(day.start, day.end)
        state.reading.note(f"date as given: {state.text(span)}")
        state.rest.take(*span)


def _finest(state: LineState, found: Sequence[SpelledDate]) -> SpelledDate:
    """The first date, or a day in that month: "OU Daily · October 2022 … October 14, 2022"."""
    date = found[0]
    finer = (one for one in found if str(one.date).startswith(f"{date.date}-"))
    best = next(finer, date)
    if best is not date:
        state.rest.take(date.start, date.end)
    return best


def _only_link_text(state: LineState) -> str:
    """The text of the link at its place, everything else masked."""
    start, end = state.link_span
    text = state.unit.prose.text
    return "\x00" * start + text[start:end] + "\x00" * (len(text) - end)


def _keep_date(state: LineState, span: Span, in_link: bool) -> None:
    """Note the place of the date, and take it out of the line."""
    state.slots.append(Slot("date", state.unit.prose.span(*span)))
    if in_link:
        state.date_in_link = span
    else:
        state.rest.take(*span)
