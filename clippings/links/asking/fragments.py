"""Places inside a page that an address points at."""

import re
from urllib.parse import unquote

from clippings.addresses import split_address
from clippings.links.judging.page.hidden import COMMENT
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import unescaped

_FEW_WORDS = 200
_NO_MARKUP = rf"{COMMENT}|((?i:<textarea)\b[^<>]*>).*?(?:(?i:</textarea)|\Z)"
_PLACE = r"""(?i)(?:\sid|<a\s(?:[^<>]*?\s)?name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
# Lines of code, offsets, pages of a PDF, routes and settings of scripts; and what is left behind by
# those who count shares, copies and clicks (AddThis, Tynt, advertisements, feeds).
_NO_ELEMENT = (
    r"(?i)|top|[!/].*|.*=.*|L\d+.*|\d+(?:\.\d+)?s?"
    r"|\.[\w-]{6,20}|ixzz\w+|google_vignette|rssowlmlink"
)
# Comments, which scripts load later.
_LOADED_LATER = (
    r"(?i)comments?|(?:issue|discussion)?comment[-_]?\d+|respond|disqus_thread|c\d+|r\d+"
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
    """Whether the page is read to its end and has no such element, nor a script to make it."""
    if page.end != "whole" or _has_place(page, place):
        return False
    made_later = len(page.words) < _FEW_WORDS or re.fullmatch(_LOADED_LATER, place)
    return not (made_later and "<script" in page.text.lower())


def _has_place(page: Markup, fragment: str) -> bool:
    """Whether an element has this `id` or `name` (HTML, "indicated part of the document")."""
    wanted = {fragment, unquote(fragment)}
    wanted |= {f"user-content-{each}" for each in wanted}  # GitHub adds it, its script finds it
    return any(
        unescaped("".join(found)) in wanted
        for found in re.findall(_PLACE, re.sub(_NO_MARKUP, r"\1", page.text))
    )
