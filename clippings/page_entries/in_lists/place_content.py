"""The content of one place of a line: a fact, or several with marks between them."""

import re
from typing import NamedTuple

from clippings.page_entries.in_lists.places import trimmed
from clippings.spans import Span
from clippings.words.leads import TO_OUTLET, leading
from clippings.words.names import BY
from clippings.words.phrases import DIVIDERS

# The marks of phrases, and a bracket around the first fact.
PLACE_MARKS = {**DIVIDERS, "opening": re.compile(r"\s?[(\[](?=[^()\[\]]+[)\]]\W*\w)")}
_CLOSING = "”») "
# Words before the name of an author or an outlet.
_LEADS = {
    "author": re.compile(rf"(?:{BY})\s+", re.IGNORECASE),
    "outlet": re.compile(leading(TO_OUTLET)),
}


class PlaceContent(NamedTuple):
    """The facts at one place from left to right, and the names of the marks between them."""

    fields: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


def cut(text: str, content: PlaceContent) -> dict[str, Span] | None:
    """The spans of the facts in a text; marks inside the title are left in it.

    Only the author may be missing.
    """
    fields, start, end = content.fields, 0, len(text)
    whole = next((fields.index(one) for one in ("title", "outlet") if one in fields), 0)
    found: dict[str, Span] = {}
    for place in range(whole):
        mark = PLACE_MARKS[content.marks[place]].search(text, start, end)
        if mark:
            found[fields[place]] = _of_field(text, Span(start, mark.start()), fields[place])
            start = mark.end()
        elif fields[place] != "author":
            return None
    for place in range(len(fields) - 1, whole, -1):
        mark = _last(content.marks[place - 1], text[start:end])
        if mark:
            found[fields[place]] = _of_field(text, Span(start + mark.end(), end), fields[place])
            end = start + mark.start()
        elif fields[place] != "author":
            return None
    found[fields[whole]] = _of_field(text, Span(start, end), fields[whole])
    return found if all(span.start < span.end for span in found.values()) else None


def _of_field(text: str, span: Span, field: str) -> Span:
    """The stretch without marks around it; of a name also without a full stop and "by"."""
    start, end = trimmed(text, span)
    if field == "title":
        return Span(start, end)
    if text[start:end].endswith(".") and text.count(".", start, end) == 1:
        end -= 1
    start, end = _unenclosed(text, start, end)
    led = _LEADS[field].match(text, start, end)
    return Span(led.end() if led else start, end)


def _unenclosed(text: str, start: int, end: int) -> Span:
    """A name without brackets around it, and without closing marks before it."""
    while start < end and text[start] in _CLOSING:
        start += 1
    bracketed = text[start : start + 1] == "(" and text[end - 1 : end] == ")"
    return Span(start + bracketed, end - bracketed)


def _last(name: str, text: str) -> re.Match[str] | None:
    """The last match of a mark in a text."""
    return next(iter([*PLACE_MARKS[name].finditer(text)][-1:]), None)
