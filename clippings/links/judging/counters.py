"""Scripts that count the readers of a page and show them nothing."""

import re

_SCRIPT = r"(?s)<(script|noscript)\b.*?(?:</\1\s*>|\Z)"
# To add a service: what its snippet holds, in lower case.
_SERVICES = (
    "google-analytics", "googletagmanager", "gtag(", "_gaq", "matomo", "piwik", "_paq", "mc.yandex",
    "hm.baidu", "statcounter", "goatcounter", "plausible.io", "cloudflareinsights",
)  # fmt: skip


def without_counters(folded: str) -> str:
    """Markup in lower case without them, and without what stands where no script runs."""
    return re.sub(_SCRIPT, lambda it: "" if _shows_nothing(it) else it[0], folded)


def _shows_nothing(script: re.Match[str]) -> bool:
    return script[1] == "noscript" or any(map(script[0].__contains__, _SERVICES))
