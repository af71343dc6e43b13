"""The part of a page that its owner has set aside for clippings.

It stands between `<!-- clip:begin -->` and `<!-- clip:end -->`; without them it is the whole page.
"""

import re

from clippings.errors import ClipError
from clippings.spans import Span

_BEGIN = re.compile(r"<!--\s*clip:begin\s*-->")
_END = re.compile(r"<!--\s*clip:end\s*-->")


def marked_part(page: str) -> Span | None:
    """From behind the first marker to the second; None where there are none.

    Raises ClipError for markers that do not stand one behind the other.
    """
    begins, ends = list(_BEGIN.finditer(page)), list(_END.finditer(page))
    if not begins and not ends:
        return None
    if len(begins) != 1 or len(ends) != 1 or ends[0].start() < begins[0].end():
        raise ClipError(
            "clippings go between one <!-- clip:begin --> and one <!-- clip:end --> behind it;"
            f" this page has {len(begins)} and {len(ends)}"
        )
    return Span(begins[0].end(), ends[0].start())


def only_marked(page: str) -> str:
    """The page with everything outside the part blank, place for place."""
    part = marked_part(page)
    if not part:
        return page
    return _blank(page[: part.start]) + page[part.start : part.end] + _blank(page[part.end :])


def _blank(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)
