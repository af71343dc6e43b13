"""Pages that show nothing: no text, no picture, and no script that could add any."""

import re

from clippings.links.judging.page.markup import TWO_LINES, Markup
from clippings.links.judging.page.patterns import compiled

_LIVELY = r"<(?:script|img|iframe|frame|object|embed|video|audio|canvas|svg|input|picture|portal)\b"
_SCRIPT = r"(?s)<(script|noscript)\b.*?(?:</\1\s*>|\Z)"
# To add a service: a string from its snippet, in lower case.
_SERVICES = (
    "google-analytics", "googletagmanager", "gtag(", "_gaq", "matomo", "piwik", "_paq", "mc.yandex",
    "hm.baidu", "statcounter", "goatcounter", "plausible.io", "cloudflareinsights",
)  # fmt: skip
# An alert, and then back to the previous page or to the front page.
_SENDS_BACK = (
    r"\balert\((?s:.*)(?:\bhistory\.(?:back|go)\(|\.close\(\)"
    r"|\blocation(?:\.href)?(?:\s*=\s*|\.replace\()[\"']/?(?:index\.\w+)?[\"'])"
)
_DESCRIBED = "og:description"  # by the application that shows the page
_A_LINE = 600  # characters; a longer script does more
# One of these is in each script that adds to a page, loads what does, or hides that it does so.
_CAN_ADD = (
    r"document|import|fetch|eval|location|write|require|append|src|http|//|\$\(|json"
    r"|\\[xu]|atob|fromcharcode|\[[\"'`]"
)
_BLANK_FRAME = r"<i?frame\b(?![^<>]*\bsrc(?:doc)?\s*=\s*[\"']?\s*(?!about:blank)[^\"'\s<>])[^<>]*>"


def is_empty(page: Markup) -> bool:
    """Whether a reader sees nothing, and no script, picture or rest of a cut body could add any."""
    if page.end != "whole" or page.letters > TWO_LINES or page.heading or page.words:
        return False
    if _DESCRIBED in page.folded:
        return False
    shown = compiled(_BLANK_FRAME).sub("", without_counters(page.folded))
    return not compiled(_LIVELY).search(shown)


def without_counters(folded: str) -> str:
    """Remove noscript, and scripts that add nothing to the page, from lower-case markup."""
    return compiled(_SCRIPT).sub(lambda it: "" if _shows_nothing(it) else it[0], folded)


def _shows_nothing(script: re.Match[str]) -> bool:
    if script[1] == "noscript" or any(map(script[0].__contains__, _SERVICES)):
        return True
    if len(script[0]) > _A_LINE:
        return False
    adds_nothing = not compiled(_CAN_ADD).search(script[0].replace("<script", "").replace("</", ""))
    return adds_nothing or bool(compiled(_SENDS_BACK).search(script[0]))
