"""The part of a page that is marked as the place for clippings.

It is between `<!-- clip:begin -->` and `<!-- clip:end -->`; without them it is the whole page.
Markers that a page only shows, as code in Markdown, do not count.
"""

import re
from collections.abc import Iterator

from clippings.errors import ClipError
from clippings.spans import Span

_LINE_CODE = r"(?<![`\\])(?P<ticks>`+)(?!`)[^\r\n]*?(?<!`)(?P=ticks)(?!`)"
_MARKER = re.compile(rf"{_LINE_CODE}|<!--\s*clip:(?P<which>begin|end)\s*-->")
_FENCED = (
    r"^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*(?P<fence>`{3,}(?=[^`\n]*$)|~{3,})(?:.|\n)*?"
    r"(?:^[ \t>]*(?P=fence)[`~]*[ \t\r]*$|(?P<unclosed>\Z))"
)
_FENCED_OR_MARKER = re.compile(f"{_FENCED}|{_MARKER.pattern}", re.MULTILINE)


def marked_part(page: str) -> Span | None:
    """The span between the two markers; None if there are none.

    Raises ClipError unless there is exactly one of each, in this order.
    """
    markers = list(_markers(page)) if "clip:" in page else []
    begins, ends = ([one for one in markers if one["which"] == w] for w in ("begin", "end"))
    if not begins and not ends:
        return None
    if len(begins) != 1 or len(ends) != 1 or ends[0].start() < begins[0].end():
        raise ClipError(
            "clippings go between one <!-- clip:begin --> and one <!-- clip:end --> after it;"
            f" this page has {len(begins)} and {len(ends)}"
        )
    return Span(begins[0].end(), ends[0].start())


def _markers(page: str) -> Iterator[re.Match[str]]:
    """The markers of a page, and code in its lines.

    A fence that is never closed, as in a block quotation or an HTML page, hides none.
    """
    for found in _FENCED_OR_MARKER.finditer(page):
        if found["unclosed"] is None:
            yield found
        else:
            yield from _MARKER.finditer(page, found.end("fence"))


def only_marked(page: str) -> str:
    """Replace everything outside the marked part by spaces, keeping all offsets."""
    part = marked_part(page)
    if not part:
        return page
    return _spaces(page[: part.start]) + page[part.start : part.end] + _spaces(page[part.end :])


def _spaces(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)
