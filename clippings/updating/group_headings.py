"""The heading of a new group, modelled on that of another one."""

import re
from collections.abc import Sequence
from itertools import pairwise

from clippings.dates import parse_date
from clippings.exporters.markdown_page.escaping import escape_inline
from clippings.page_entries.entry import PageEntry
from clippings.updating.facts.writing import in_html
from clippings.updating.groups import EntryGroup, Grouping, month_of, year_of
from clippings.written_dates.line import find_dates
from clippings.written_dates.on_page import month_in_heading
from clippings.written_dates.spelling import spell_date
from clippings.written_words import has_words


def heading_for(
    page: str, entries: Sequence[PageEntry], grouping: Grouping, model: EntryGroup, value: str
) -> str:
    """The text before the first entry of a new group, modelled on another group.

    Empty if the model has more than a heading there, or its words cannot be changed for the new
    one.
    """
    first = entries[model.entries[0]].span.start
    after = page[model.label.end : first]
    if has_words(after):
        return ""
    before, words = page[model.start : model.label.start], page[model.label.start : model.label.end]
    if grouping.value is year_of:
        return "".join((before, words, after)).replace(model.value, value)
    if grouping.value is month_of:
        # The year may be outside of the words, for example in the id of the heading.
        has_year = str(parse_date(model.value).year) in before + after
        if has_year:
            return ""
        labels = (page[one.label.start : one.label.end] for one in grouping.groups)
        return before + _month_like(words, value, page, "\n".join(labels)) + after
    written = in_html(value) if grouping.html or "<" in before + after else escape_inline(value)
    return before + written + after


def _month_like(words: str, month: str, page: str, headings: str) -> str:
    """The words of this heading, one of the `headings`, for another month."""
    (found,) = find_dates(words)
    old = words[found.start : found.end]
    spelling = month_in_heading(found.spelling, old, page, headings)
    written = spell_date(parse_date(month), spelling)
    return words[: found.start] + written + words[found.end :]


def between_groups(
    page: str, entries: Sequence[PageEntry], grouping: Grouping, line_end: str
) -> str:
    """The text that closes one group before the next begins, without words."""
    model = grouping.groups[0]
    for group, below in pairwise(grouping.groups):
        between = page[entries[group.entries[-1]].span.end : below.start]
        if not has_words(between):
            return between
    opened = page[model.label.end : entries[model.entries[0]].span.start]
    tags = re.findall(r"<(/?)([a-zA-Z][\w-]*)", opened)
    names = [name for slash, name in tags if not slash and ("/", name) not in tags]
    closed = "".join(f"{line_end}</{name}>" for name in reversed(names))
    return f"{closed}{line_end * (1 if grouping.html else 2)}"
