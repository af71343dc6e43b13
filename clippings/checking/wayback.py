"""The Wayback Machine: addresses for requests, and reading of its answers; makes no requests.

https://archive.org/help/wayback_api.php: the availability API finds the capture nearest to a time.
"""

import re
from typing import NamedTuple
from urllib.parse import quote

from clippings.addresses import host_of, is_web_address
from clippings.clipping import Archive
from clippings.dates import PartialDate, make_date
from clippings.errors import BadValue, ClipError

_CAPTURE = r"/web/(\d{4,14})(?:[a-z]{2}_)?/"


class Wayback(NamedTuple):
    """Addresses for looking up captures and for making new ones, without a trailing slash."""

    lookup: str = "https://archive.org"
    saving: str = "https://web.archive.org"


def wayback_at(base: str) -> Wayback:
    """The service at an address, or the public one without an address; raises ClipError."""
    if not base:
        return Wayback()
    if not is_web_address(base):
        raise ClipError(
            f"--archive-service {base!r} is not a web address; write https://archive.example.org"
        )
    return Wayback(base.rstrip("/"), base.rstrip("/"))


def lookup_address(wayback: Wayback, url: str, date: PartialDate | None) -> str:
    """The address to look up the capture nearest to a date, or the newest one."""
    moment = f"&timestamp={str(date).replace('-', '')}" if date else ""
    return f"{wayback.lookup}/wayback/available?url={quote(url, safe='')}{moment}"


def save_address(wayback: Wayback, url: str) -> str:
    """The address that makes a new capture when requested."""
    return f"{wayback.saving}/save/{url.partition('#')[0]}"


def nearest_in(answer: bytes) -> Archive | None:
    """The capture in an answer of the availability API; None if there is none.

    Raises ValueError for any other content.
    """
    import json  # needed only when the service answers

    try:
        snapshots = json.loads(answer)["archived_snapshots"]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise ValueError(answer) from None
    try:
        closest = snapshots["closest"]
        url, moment, status = closest["url"], closest["timestamp"], closest.get("status", "200")
    except (LookupError, TypeError, AttributeError):
        return None
    if not (isinstance(url, str) and is_web_address(url)) or str(status) != "200":
        return None
    secure = host_of(url) == "web.archive.org"
    return Archive(re.sub("^http:", "https:", url) if secure else url, _day(str(moment)))


def capture_at(url: str) -> Archive | None:
    """The capture at an address of the archive; None for other addresses."""
    match = re.search(_CAPTURE, url)
    return Archive(url, _day(match[1])) if match else None


def _day(moment: str) -> PartialDate | None:
    """The day of a timestamp such as 20210504120000 (UTC), which may be as short as a year."""
    match = re.match(r"(\d{4})(\d{2})?(\d{2})?", moment)
    try:
        return make_date(*map(int, filter(None, match.groups()))) if match else None
    except BadValue:
        return None
