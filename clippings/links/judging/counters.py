"""Scripts that count the readers of a page and show them nothing."""

import re

_SCRIPT = re.compile(r"<(script|noscript)\b.*?(?:</\1\s*>|\Z)", re.DOTALL)
# To add a service: what its snippet holds, in lower case.
_SERVICES = (
    "google-analytics", "googletagmanager", "gtag(", "_gaq", "matomo", "piwik", "_paq", "mc.yandex",
    "hm.baidu", "statcounter", "goatcounter", "plausible.io", "cloudflareinsights",
)  # fmt: skip


def without_counters(folded: str) -> str:
    """Markup in lower case without them, and without what stands where no script runs."""
    return _SCRIPT.sub(lambda script: "" if _shows_nothing(script) else script[0], folded)


def _shows_nothing(script: re.Match[str]) -> bool:
    return script[1] == "noscript" or any(map(script[0].__contains__, _SERVICES))
