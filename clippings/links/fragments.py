"""Places inside a page that an address points at."""

import re

from clippings.addresses import split_address
from clippings.links.markup import Markup

_FEW_WORDS = 200
# Lines of code, offsets, pages of a PDF, routes and settings of scripts, comments loaded later.
_NO_ELEMENT = (
    r"(?i)|top|[!/].*|.*=.*|L\d+.*|\d+(?:\.\d+)?s?|comments?|(?:issue|discussion)?comment[-_]?\d+"
    r"|respond"
    r"|disqus_thread|c\d+|r\d+"
)


def place_of(url: str) -> str:
    """The element that the fragment points at; `""` when it points at none."""
    if "#" not in url:
        return ""
    parts = split_address(url)
    # Text fragments come behind it.
    fragment = parts.fragment.partition(":~:")[0] if parts else ""
    return "" if re.fullmatch(_NO_ELEMENT, fragment) else fragment


def lacks_place(page: Markup, place: str) -> bool:
    """Whether the page is read to its end, is no bare script, and has no such element."""
    if page.end != "whole" or page.has_place(place):
        return False
    scripted = "<script" in page.text.lower() and len(page.words) < _FEW_WORDS
    return not scripted
