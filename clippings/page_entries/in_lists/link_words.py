"""The title and the outlet in the words of a link: "Outlet - Title", "Title @ Outlet"."""

import re
from collections.abc import Iterator

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.outlet_beside import is_outlet, without_preposition
from clippings.page_entries.markup.prose import HARD_BREAK, Anchor, Prose
from clippings.spans import Span, holds, stripped
from clippings.words.links import is_generic
from clippings.words.outlet_names import is_like_a_name
from clippings.words.quotation import QUOTED
from clippings.written_dates.line import find_dates

_INSIDE = re.compile(
    r"\s[-–—|@]\s|(?<=\S)[ \u00a0\u202f]?:\s|,\s(?=[«“„\"])|\s?[-–—]{2}\s?|\s[–—]|[–—]\s"
)
_SENTENCE = re.compile(r"(?:(?<=\w{3})\.|(?<=\w[?!…]))\s+(?=\w)")  # "A long title. Outlet"
_BRACKET = re.compile(r"(?<=\S)\s*\((?P<name>[^()]+)\)$")  # "A title (Outlet)"
_LEADING_BRACKET = re.compile(r"\[(?P<name>[^\[\]]+)\]\s*(?=\w)")  # "[Outlet] A title"
_DASHES = " \t\u00a0-–—:|,;·•"
# Ends of names of papers and stations, in scripts without spaces.
_NAME_ENDS = re.compile(
    r"(?:新聞|新报|新報|日報|日报|民報|時報|タイム[スズ]|放送|テレビ|ラジオ|通信|ニュース)\Z"
)
_SHORT_NAME = 5
_FEWEST = 2  # words of a sentence
_MARKS_BEFORE = " \t\n\u00a0\u2028\u2029"
_MARKS_AFTER = f"{_MARKS_BEFORE}:"  # a colon belongs to the text after the link
_MARK = re.compile(r"\s*(?:[\u2028\u2029,;:|·•(]|\.\s|[-–—]\s)|\s+[-–—]")
_MARK_BEFORE = re.compile(r"(?:[\u2028\u2029,;:|·•)]|\s[-–—]|[.!?])\s*$")


def undated_words(state: LineState) -> str:
    """The text of the link without a date at its start or end."""
    start, end = state.link_span
    if date := state.date_in_link:
        start, end = (date.end, end) if date.start == start else (start, date.start)
        start, end = without_separators(state, Span(start, end))
    return state.unit.prose.text[start:end]


def split_words(state: LineState, words: Span) -> tuple[Span, Span] | None:
    """Outlet and title, as the address shows; of several possible outlets the shortest."""
    text = state.unit.prose.text[words.start : words.end]
    if bracket := _BRACKET.search(text):
        outlet = Span(words.start + bracket.start("name"), words.start + bracket.end("name"))
        if is_outlet(state, outlet):
            return outlet, Span(words.start, words.start + bracket.start())
    if bracket := _LEADING_BRACKET.match(text):
        outlet = Span(words.start + bracket.start("name"), words.start + bracket.end("name"))
        if is_outlet(state, outlet):
            return outlet, Span(words.start + bracket.end(), words.end)
    found: list[tuple[Span, Span]] = []
    for match in _INSIDE.finditer(text):
        left = without_separators(state, Span(words.start, words.start + match.start()))
        right = without_separators(state, Span(words.start + match.end(), words.end))
        for outlet, title in ((left, right), (right, left)):
            empty = title.start == title.end or outlet.start == outlet.end
            if not empty and is_outlet(state, outlet):
                found.append((outlet, title))
    found = found or list(_before_quoted(state, words)) or list(_after_sentence(state, words))
    return min(found, key=lambda pair: pair[0].end - pair[0].start, default=None)


def _before_quoted(state: LineState, words: Span) -> Iterator[tuple[Span, Span]]:
    """The outlet before a title in quotation marks, at the end of a link's text."""
    for quoted in QUOTED.finditer(state.unit.prose.text, *words):
        outlet = without_separators(state, Span(words.start, quoted.start()))
        named = is_outlet(state, outlet) or _NAME_ENDS.search(state.text(outlet))
        if quoted.end() == words.end and named:
            yield outlet, Span(*quoted.span(1))


def _after_sentence(state: LineState, words: Span) -> Iterator[tuple[Span, Span]]:
    """The outlet after a title that ends like a sentence."""
    for end in _SENTENCE.finditer(state.unit.prose.text, *words):
        title = Span(words.start, end.start())
        outlet = without_separators(state, Span(end.end(), words.end))
        if len(state.text(title).split()) >= _FEWEST and is_outlet(state, outlet):
            yield outlet, title


def without_separators(state: LineState, span: Span) -> Span:
    """A stretch of a line without the dashes and commas around it."""
    start, end = span
    text = state.unit.prose.text
    while start < end and (text[start] in _DASHES + ")]" or text[start : start + 2] == ". "):
        start += 1
    while start < end and text[end - 1] in _DASHES + "([":
        end -= 1
    return without_preposition(state, Span(start, end))


def is_short_name(state: LineState, words: Span) -> bool:
    """Whether words are few and written like a name."""
    text = state.text(words)
    return len(text.split()) <= _SHORT_NAME and ": " not in text and is_like_a_name(text)


def main_part(prose: Prose, anchor: Anchor) -> Span:
    """The part of a link's text that is title or name: `[*A title*, Jo Doe, Le Monde 2020](…)`.

    A heading in it, or bold or italics separated from the rest; else of several lines the longest
    one without a date that is not generic; else all of it.
    """
    whole = _bare(prose.text, Span(anchor.start, anchor.end))
    headings = [_bare(prose.text, span) for span in prose.headings]
    inside = [one for one in headings if holds(whole, one)]
    for spans in (inside, list(_stressed(prose, whole))):
        if len(spans) == 1:
            return spans[0]
    lines = list(_lines(prose.text, whole))
    undated = [line for line in lines if not find_dates(prose.text_of(line))]
    usable = [line for line in undated if not is_generic(prose.text_of(line))]
    return (
        max(usable or undated or lines, key=lambda line: len(prose.text_of(line).split()))
        if len(lines) > 1
        else whole
    )


def _stressed(prose: Prose, whole: Span) -> Iterator[Span]:
    """Bold and italics at an edge of the text that are separated from the rest."""
    for stressed in (*prose.strong, *prose.stressed):
        span = _bare(prose.text, stressed)
        if not holds(whole, span) or span == whole:
            continue
        text = prose.text[span.start : span.end].rstrip(",;:")
        span = span._replace(end=span.start + len(text))  # a mark at its end separates it as well
        leads = span.start == whole.start and _MARK.match(prose.text, span.end, whole.end)
        ends = span.end == whole.end and _MARK_BEFORE.search(prose.text, whole.start, span.start)
        if leads or ends:
            yield span


def _lines(text: str, whole: Span) -> Iterator[Span]:
    """The lines of a link's text that have letters or digits."""
    start = whole.start
    for line in text[whole.start : whole.end].split(HARD_BREAK):
        span = _bare(text, Span(start, start + len(line)))
        if any(map(str.isalnum, text[span.start : span.end])):
            yield span
        start += len(line) + 1


def _bare(text: str, words: Span) -> Span:
    """The stretch without spaces around it."""
    return stripped(text, words, _MARKS_BEFORE, _MARKS_AFTER)
