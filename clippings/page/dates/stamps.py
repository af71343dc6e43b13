"""Dates that pages write for machines, as ISO 8601 days."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_tz

_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)"
    r"(?:[T ]+(\d{1,2}):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(
    r"((?:1[89]|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d\d:?\d\d)?)?(?!\d)"
)
_EPOCH = re.compile(r"(\d{9,10})(?:\d{3})?(?:\.\d+)?")
# The zero of Unix time, which programs write for a missing time: also in the zones behind it.
UNSET = ("1970-01-01", "1969-12-31")
_MONTH_ONLY = re.compile(r"(\d{4})-(\d{2})")


@dataclass(frozen=True)
class Stamp:
    """A day as written, and the moment if a time and a zone are given.

    `offset` is the zone's distance from UTC; an offset of zero often hides the outlet's own day.
    """

    day: str
    moment: datetime | None = None
    offset: timedelta | None = None

    @property
    def hides_day(self) -> bool:
        """Whether the day may be that of UTC and not of the outlet."""
        return self.offset == timedelta(0)


def read_stamp(text: str) -> Stamp | None:
    """The date in a machine's format: ISO 8601 and its relatives, RFC 5322, seconds since 1970."""
    stamp = _read(text.strip())
    return stamp if stamp and stamp.day not in UNSET else None


def _read(text: str) -> Stamp | None:
    if match := _ISO.match(text) or _COMPACT.match(text):
        return _stamp(*match.groups())
    if _EPOCH.fullmatch(text):
        moment = datetime.fromtimestamp(int(_EPOCH.fullmatch(text)[1]), UTC)  # type: ignore[index]
        return Stamp(moment.date().isoformat(), moment, timedelta(0))
    if _MONTH_ONLY.fullmatch(text):
        return Stamp(text) if iso_day(int(text[:4]), int(text[5:]), 1) else None
    if text[:3].isalpha() and (parts := parsedate_tz(text)) and parts[0] > _FIRST_YEAR:
        clock = f"{parts[3]:02}", f"{parts[4]:02}"
        zone = None if parts[9] is None else _zone_text(parts[9])
        return _stamp(str(parts[0]), str(parts[1]), str(parts[2]), *clock, zone)
    return None


def _stamp(
    year: str, month: str, number: str, hour: str | None, minute: str | None, zone: str | None
) -> Stamp | None:
    written = iso_day(int(year), int(month), int(number))
    if not written or hour is None or minute is None or zone is None:
        return Stamp(written) if written else None
    offset = _offset(zone)
    try:
        clock = datetime.fromisoformat(f"{written}T{int(hour):02}:{minute}")
        return Stamp(written, clock.replace(tzinfo=timezone(offset)), offset)
    except ValueError:
        return Stamp(written)


def _offset(zone: str) -> timedelta:
    digits = zone.replace(":", "")
    if not digits[1:].isdigit():
        return timedelta(0)
    distance = timedelta(hours=int(digits[1:3]), minutes=int(digits[3:5]))
    return -distance if zone[0] == "-" else distance


def _zone_text(seconds: int) -> str:
    minutes = abs(seconds) // 60
    return f"{'-' if seconds < 0 else '+'}{minutes // 60:02}:{minutes % 60:02}"


def iso_day(year: int, month: int, number: int) -> str | None:
    """An ISO 8601 date, or None for a day that no calendar has or a year out of range."""
    try:
        return date(year, month, number).isoformat() if _FIRST_YEAR <= year <= _LAST_YEAR else None
    except ValueError:
        return None
