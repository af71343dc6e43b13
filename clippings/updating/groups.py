"""Groups of entries under headings that name a year, a month or an outlet."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple, TypeAlias

from clippings.clipping import Clipping
from clippings.html_tokens import read_tokens
from clippings.page_entries.entry import PageEntry
from clippings.spans import Span
from clippings.written_dates.line import find_dates
from clippings.written_words import has_words, seen_text

GroupOf: TypeAlias = Callable[[Clipping], str]
_TAG = r"<[a-zA-Z][\w-]*(?:\s[^<>]*)?>"
_TAGS = rf"(?:(?:{_TAG}|<!--[^<>]*-->)\s*)*"
_OPENING = re.compile(rf"{_TAGS}(?:#{{1,6}}[ \t]+)?(?:[*_]{{1,3}})?{_TAGS}[ \t]*\Z")
# The opening of a heading, up to its words.
_HEADING = re.compile(
    rf"(?:^|\n)[ \t]*#{{1,6}}[ \t]*[*_]*\Z|<h[1-6]\b[^<>]*>\s*{_TAGS}\Z", re.IGNORECASE
)
_WRAPPER = re.compile(r"(?:<!--[^<>]*-->\s*)?<([a-zA-Z][\w-]*)[^<>]*>\s*")
_LABEL = re.compile(r"[^\n\x00#*_=~<>|\\]*[^\W_][^\n\x00#*_=~<>|\\]*")
_MOST_WORDS = 5  # of a heading
_HEADING_RANGE = 300  # characters before the first entry that are searched for its heading


class EntryGroup(NamedTuple):
    """Entries (by index) under one heading, which begins at `start`; `label` spans its words."""

    value: str
    start: int
    label: Span
    entries: tuple[int, ...]


class Grouping(NamedTuple):
    """All groups of a page in order, and the function for the fact that their headings name."""

    value: GroupOf
    groups: tuple[EntryGroup, ...]
    html: bool

    @property
    def by_date(self) -> bool:
        """Whether the headings name years or months; an outlet may also be named like a year."""
        return self.value is not _outlet

    def facts_in_heading(self, clipping: Clipping) -> frozenset[str]:
        """The facts of a clipping that its heading states in full."""
        if not self.by_date:
            return frozenset(("outlet",) if clipping.outlet else ())
        in_full = self.value is month_of and str(clipping.date) == month_of(clipping)
        return frozenset(("date",) if in_full else ())


def year_of(clipping: Clipping) -> str:
    """The year of the date; empty if there is none."""
    return str(clipping.date.year) if clipping.date else ""


def month_of(clipping: Clipping) -> str:
    """The month of the date, such as `2021-05`; empty if that is not known."""
    date = clipping.date
    return f"{date.year}-{date.month:02}" if date and date.month else ""


def _outlet(clipping: Clipping) -> str:
    return clipping.outlet


def grouping_of(
    page: str, entries: Sequence[PageEntry], known: Sequence[Clipping]
) -> Grouping | None:
    """How the page groups its entries; None if no headings divide them by year, month or outlet."""
    for headed in (False, True):
        labels = _labels(page, entries, headed=headed)
        for value, names in (
            (year_of, _names_year),
            (month_of, _names_month),
            (_outlet, _names_outlet),
        ):
            wanted = {n: value(known[n]) for n in labels}
            named = {n: v for n, v in wanted.items() if v and names(_words(page, labels[n]), v)}
            if named and 0 in named and len(named) == len(labels):
                html = entries[0].parts[0].html
                return Grouping(value, tuple(_groups(page, entries, named, labels)), html)
    return None


def _labels(page: str, entries: Sequence[PageEntry], *, headed: bool) -> dict[int, Span]:
    """What stands above each entry: its last line of words, or the last heading."""
    labels = ((n, _label(page, entries, n, headed=headed)) for n in range(len(entries)))
    return {n: label for n, label in labels if label}


def _label(page: str, entries: Sequence[PageEntry], number: int, *, headed: bool) -> Span | None:
    below = entries[number].span.start
    above = entries[number - 1].span.end if number else max(below - _HEADING_RANGE, 0)
    lines = [m for m in _LABEL.finditer(seen_text(page[above:below])) if m[0].strip()]
    if headed:
        lines = [m for m in lines if _HEADING.search(page, above, above + m.start())]
    if not lines or len(lines[-1][0].split()) > _MOST_WORDS:
        return None
    text = lines[-1][0]
    start = above + lines[-1].start() + len(text) - len(text.lstrip())
    return Span(start, start + len(text.strip()))


def _words(page: str, label: Span) -> str:
    return " ".join(page[label.start : label.end].split()).strip(" :")


def _names_year(words: str, year: str) -> bool:
    years = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", words)
    return years == [year] and not find_dates(words)


def _names_month(words: str, month: str) -> bool:
    return [str(found.date) for found in find_dates(words)] == [month]


def _names_outlet(words: str, outlet: str) -> bool:
    return words.casefold() == outlet.casefold()


def _groups(
    page: str,
    entries: Sequence[PageEntry],
    named: Mapping[int, str],
    labels: Mapping[int, Span],
) -> list[EntryGroup]:
    bounds = [*sorted(named), len(entries)]
    return [
        EntryGroup(
            named[first],
            _group_start(page, entries, labels, first, after),
            labels[first],
            tuple(range(first, after)),
        )
        for first, after in pairwise(bounds)
    ]


def _group_start(
    page: str, entries: Sequence[PageEntry], labels: Mapping[int, Span], first: int, after: int
) -> int:
    """Where the markup that opens a heading begins, in its line or above it."""
    label = labels[first].start
    above = entries[first - 1].span.end if first else max(label - _HEADING_RANGE, 0)
    opening = _OPENING.search(page, above, label)
    start = opening.start() if opening else label
    if first:
        return start
    end = labels[after].start if after in labels else entries[after - 1].span.end
    while (wrapper := _WRAPPER.match(page, start, label)) and not _is_closed_in(
        wrapper[1], page[start:end]
    ):
        start = wrapper.end()  # the element also contains other groups
    return start


def _is_closed_in(name: str, markup: str) -> bool:
    """Whether the element that begins a piece of markup ends in it."""
    tags = (token.kind for token in read_tokens(markup) if token.name == name.lower())
    depths = accumulate({"start": 1, "end": -1}.get(kind, 0) for kind in tags)
    return not all(depths)


def span_of_group(
    page: str, entries: Sequence[PageEntry], grouping: Grouping, run: Sequence[int]
) -> Span | None:
    """Where a group stands, with its heading, that has exactly these entries.

    None if it is the only group, or if there is text between its heading and its first entry or
    after it. The last group includes what separates it from the one before.
    """
    groups = grouping.groups
    place = next((n for n, group in enumerate(groups) if group.entries == tuple(run)), None)
    if place is None or len(groups) == 1:
        return None
    start, end = groups[place].start, entries[run[-1]].span.end
    if has_words(page[groups[place].label.end : entries[run[0]].span.start]):
        return None
    if place + 1 < len(groups):
        after = groups[place + 1].start
        return None if has_words(page[end:after]) else Span(start, after)
    above = entries[groups[place - 1].entries[-1]].span.end
    if has_words(page[above:start]):
        above = len(page[:start].rstrip())
    return Span(above, end)
