"""Pages that redirect by a refresh or by a script."""

import re

from clippings.addresses import is_web_address
from clippings.addresses.asked import LONGEST_ASKED, resolve_reference
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import unescaped
from clippings.reply import Reply

_LONGEST_WAIT = 10  # seconds; a page with a longer wait is meant to be read
_HEAD = 16384  # characters of a page that are searched
_QUICK_CHECK = re.compile(r"""-(?i:equiv)\s*=\s*["']?(?i:refresh)""")  # found quickly
_META = (
    r"""(?i)<meta\b(?=[^<>]*http-equiv\s*=\s*["']?refresh)[^<>]*?content\s*=\s*"""
    r"""("[^"]*"|'[^']*'|[^\s<>]+)"""
)
_NOT_FOLLOWED = r"(?si)<!--.*?(?:-->|\Z)|<(script|style|template|noscript)\b.*?(?:</\1\s*>|\Z)"
_MOST_TEXT = 120  # characters: "You are being redirected. Click here if you are not."
_SCRIPT = r"(?si)<script\b([^<>]*)>(.*?)(?:</script\s*>|\Z)"
_LOCATION_STATEMENT = (
    r"""(?i)[\s;]*(?:<!--)?\s*(?:(?:window|document|self|top|parent)\.){0,3}location"""
    r"""(?:(?:\.href)?\s*=\s*|\.(?:replace|assign)\(\s*)(["'`])([^"'`<>]{1,2000})\1"""
    r"""\s*\)?[\s;]*(?:(?://\s*)?-->)?\s*"""
)
_SECONDS_AND_ADDRESS = (
    r"""(?i)\s*["']?\s*(\d{1,6})[\d.]*\s*[;,\s]\s*(?>(?:url\s*=\s*)?)["']?([^"']+)"""
)


def refresh_target(reply: Reply, page: Markup | None) -> str:
    """The address to which a page soon redirects; `""` if it does not.

    By `<meta http-equiv="refresh">`, by the header of this name (HTML, "shared declarative refresh
    steps"), or by a script that does nothing else on a page without text.
    """
    refresh = (page and _meta_refresh(page)) or reply.headers.get("refresh", "")
    match = re.match(_SECONDS_AND_ADDRESS, refresh) if refresh else None
    soon = match[2].strip() if match and int(match[1]) <= _LONGEST_WAIT else ""
    reference = soon or (_script_redirect(page) if page and not match else "")
    if not 0 < len(reference) <= LONGEST_ASKED:
        return ""
    target = resolve_reference(reply.url, reference)
    return target if target and is_web_address(target) else ""


def _meta_refresh(page: Markup) -> str:
    if not _QUICK_CHECK.search(page.text, 0, _HEAD):
        return ""
    match = re.search(_META, re.sub(_NOT_FOLLOWED, "", page.text[:_HEAD]))
    return unescaped(match[1]) if match else ""


def _script_redirect(page: Markup) -> str:
    """The target of the only script of a page with hardly any text, if that only redirects."""
    if page.end != "whole" or page.letters > _MOST_TEXT or "location" not in page.folded:
        return ""
    scripts = re.findall(_SCRIPT, page.text)
    match = re.fullmatch(_LOCATION_STATEMENT, scripts[0][1]) if len(scripts) == 1 else None
    return match[2].replace("\\/", "/") if match else ""
