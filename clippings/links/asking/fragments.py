"""Anchors in a page to which the fragment of an address points."""

import re
from urllib.parse import unquote

from clippings.addresses import split_address
from clippings.links.judging.page.hidden import COMMENT
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import unescaped

_FEW_WORDS = 200
_NOT_MARKUP = rf"{COMMENT}|((?i:<textarea)\b[^<>]*>).*?(?:(?i:</textarea)|\Z)"
_ANCHOR = r"""(?i)(?:\sid|<a\s(?:[^<>]*?\s)?name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
# Lines of code, offsets, pages of a PDF, routes and settings of scripts; and marks of services that
# count shares, copies and clicks (AddThis, Tynt, advertisements, feeds).
_NOT_AN_ANCHOR = (
    r"(?i)|top|[!/].*|.*=.*|L\d+.*|\d+(?:\.\d+)?s?"
    r"|\.[\w-]{6,20}|ixzz\w+|google_vignette|rssowlmlink"
)
# Anchors of comments, which scripts load later.
_LOADED_LATER = (
    r"(?i)comments?|(?:issue|discussion)?comment[-_]?\d+|respond|disqus_thread|c\d+|r\d+"
)


def anchor_in(url: str) -> str:
    """The anchor in the fragment of an address; `""` if there is none."""
    if "#" not in url:
        return ""
    parts = split_address(url)
    # A text fragment comes after the anchor.
    fragment = parts.fragment.partition(":~:")[0] if parts else ""
    return "" if re.fullmatch(_NOT_AN_ANCHOR, fragment) else fragment


def lacks_anchor(page: Markup, anchor: str) -> bool:
    """Whether the page was read to its end and has no such anchor, nor a script to add it."""
    if page.end != "whole" or _has_anchor(page, anchor):
        return False
    loaded_later = len(page.words) < _FEW_WORDS or re.fullmatch(_LOADED_LATER, anchor)
    return not (loaded_later and "<script" in page.text.lower())


def _has_anchor(page: Markup, fragment: str) -> bool:
    """Whether an element has this `id` or `name` (HTML, "indicated part of the document")."""
    wanted = {fragment, unquote(fragment)}
    wanted |= {f"user-content-{each}" for each in wanted}  # GitHub adds the prefix
    return any(
        unescaped("".join(found)) in wanted
        for found in re.findall(_ANCHOR, re.sub(_NOT_MARKUP, r"\1", page.text))
    )
