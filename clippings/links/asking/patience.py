"""How often and how long to wait before asking again."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

_AGAIN_STATUSES = (408, 425, 429, *range(500, 600))
_AGAIN_CAUSES = (
    "connection-reset",
    "empty-reply",
    "cut-header",
    "connection-refused",
    "name-lookup-failed",
)


class Patience(NamedTuple):
    """Pauses before each new try, and the longest wait a server may ask for, all in seconds."""

    pauses: tuple[float, ...] = (0.8, 2.0, 4.0)
    max_wait: float = 30.0


def is_passing_status(status: int) -> bool:
    """Whether the status may be another one soon."""
    return status in _AGAIN_STATUSES


def is_passing_cause(cause: str) -> bool:
    """Whether the failure may not come again soon."""
    return cause in _AGAIN_CAUSES


def pause_before(attempt: int, patience: Patience, jitter: Callable[[], float]) -> float:
    """Seconds before try number `attempt` + 1, up to a quarter more by chance."""
    return patience.pauses[attempt - 1] * (1 + jitter() / 4)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds in Retry-After (RFC 9110 §10.2.3), counted from `now` (Unix time); None if unclear.

    A date is counted from the server's own clock when it tells it.
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
    from email.utils import parsedate_to_datetime  # some modules that few answers need

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
