"""The headers that identify this program, and say what it can read."""

from functools import cache

from clippings.reply import Wanted
from clippings.version import VERSION
from clippings.web.message import lines_of

HOME = "https://pypi.org/project/press-clippings/"
_ACCEPT: dict[Wanted, str] = {
    "page": "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
    "image": "image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5",
    "json": "application/json,*/*;q=0.5",
}


@cache
def identity_lines(wanted: Wanted) -> bytes:
    """The last lines of a request: an honest User-Agent in a form that servers accept."""
    return lines_of(
        f"User-Agent: Mozilla/5.0 (compatible; clip/{VERSION}; +{HOME})",
        f"Accept: {_ACCEPT[wanted]}",
        "Accept-Language: en,*;q=0.5",
        "Accept-Encoding: gzip, deflate",
        "",
    )
