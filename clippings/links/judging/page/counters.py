"""Scripts that show the readers of a page nothing: that count them, or send them back."""

import re

from clippings.links.judging.page.patterns import compiled

_SCRIPT = r"(?s)<(script|noscript)\b.*?(?:</\1\s*>|\Z)"
# To add a service: what its snippet holds, in lower case.
_SERVICES = (
    "google-analytics", "googletagmanager", "gtag(", "_gaq", "matomo", "piwik", "_paq", "mc.yandex",
    "hm.baidu", "statcounter", "goatcounter", "plausible.io", "cloudflareinsights",
)  # fmt: skip
# A box with a message, and back to where one came from or to the front page.
_SENDS_BACK = (
    r"\balert\((?s:.*)(?:\bhistory\.(?:back|go)\(|\.close\(\)"
    r"|\blocation(?:\.href)?(?:\s*=\s*|\.replace\()[\"']/?(?:index\.\w+)?[\"'])"
)
_A_LINE = 600  # characters; what is longer does more


def without_counters(folded: str) -> str:
    """Markup in lower case without them, and without what stands where no script runs."""
    return compiled(_SCRIPT).sub(lambda it: "" if _shows_nothing(it) else it[0], folded)


def _shows_nothing(script: re.Match[str]) -> bool:
    if script[1] == "noscript" or any(map(script[0].__contains__, _SERVICES)):
        return True
    return len(script[0]) <= _A_LINE and bool(compiled(_SENDS_BACK).search(script[0]))
