"""How often to retry, and how long to wait before that."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

_TEMPORARY_STATUSES = (408, 425, 429, *range(500, 600))
_TEMPORARY_CAUSES = (
    "connection-reset",
    "empty-reply",
    "cut-header",
    "connection-refused",
    "name-lookup-failed",
)


class Patience(NamedTuple):
    """The pause before each retry, and the longest wait a server may ask for, in seconds."""

    pauses: tuple[float, ...] = (0.8, 2.0, 4.0)
    max_wait: float = 30.0


def is_temporary_status(status: int) -> bool:
    """Whether a retry may get another status soon."""
    return status in _TEMPORARY_STATUSES


def is_temporary_cause(cause: str) -> bool:
    """Whether a retry may succeed soon."""
    return cause in _TEMPORARY_CAUSES


def pause_before(attempt: int, patience: Patience, jitter: Callable[[], float]) -> float:
    """Seconds to wait after try number `attempt`, plus up to a quarter at random."""
    return patience.pauses[attempt - 1] * (1 + jitter() / 4)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds in Retry-After (RFC 9110 §10.2.3), from `now` (Unix time) on; None if unclear.

    A date is compared with the server's own clock, if the answer has its Date.
    """
    text = headers.get("retry-after", "").strip()
    if text.replace(".", "", 1).isdigit() and text.isascii() and len(text) < 12:
        return float(text)
    moment = _unix_time(text)
    if moment is None:
        return None
    return max(0.0, moment - (_unix_time(headers.get("date", "")) or now))


def _unix_time(text: str) -> float | None:
    if not text:
        return None
    # These import several modules; few answers need them.
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()  # asctime() has no zone
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
