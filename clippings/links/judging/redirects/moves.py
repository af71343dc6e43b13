"""Permanent redirects, and redirects to a front page."""

from collections.abc import Sequence
from urllib.parse import parse_qsl

from clippings.addresses import host_of, split_address
from clippings.addresses.trackers import is_tracker
from clippings.links.judging.page.patterns import compiled
from clippings.links.link import Hop

_PERMANENT = (301, 308)
# Languages and countries that have front pages; `/ok` and `/go` are ordinary pages.
_PARTS = (
    "ar|at|au|be|bg|br|ca|ch|cn|cs|cz|da|de|dk|el|en|es|et|eu|fa|fi|fr|gb|gl|gr|he|hi|hr|hu|id|ie"
    "|il|in|it|ja|jp|ko|kr|lt|lv|mx|nb|nl|nn|no|nz|pl|pt|ro|rs|ru|se|sg|sk|sl|sr|sv|th|tr|tw|ua|uk"
    "|us|vi|za|zh"
)
_NAME = (
    r"(?:index|default|home|start|main|startseite|accueil|inicio|início|etusivu|forside|hem|úvod"
    r"|strona-glowna)(?:\.\w{2,5})?"
)
_FRONT = (
    rf"(?i)/?(?:{_NAME}/?)?|/?(?:{_PARTS})(?:[-_][a-z]{{2}})?(?:/(?:{_NAME})?)?/?"
    r"|/web/guest(?:/home)?/?"  # Liferay
)
_LOCALE_WORDS = (
    "lang",
    "language",
    "locale",
    "hl",
    "l",
    "ref",
    "from",
    "src",
    "redirected",
    "notfound",
    "error",
    "404",
)
_PLAIN_WORD = r"(?i)/[a-z]{2,20}/?"
_SHORTENERS = (
    "bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "buff.ly", "is.gd", "v.gd", "lnkd.in",
    "amzn.to", "fb.me", "wp.me", "trib.al", "dlvr.it", "ift.tt", "g.co", "w.wiki", "rb.gy",
    "cutt.ly", "j.mp", "shorturl.at", "git.io", "aka.ms", "s.id", "t.ly", "tiny.cc", "doi.org",
    "hdl.handle.net", "purl.org", "spoti.fi", "apple.co", "nyti.ms", "wapo.st", "econ.st",
    "on.ft.com", "reut.rs",
)  # fmt: skip


def moved_to(hops: Sequence[Hop], final_url: str) -> str:
    """Where the leading run of permanent redirects ends; `""` when the first is not permanent."""
    run = 0
    while run < len(hops) and hops[run].status in _PERMANENT:
        run += 1
    return [*(hop.url for hop in hops), final_url][run] if run else ""


def leads_to_front(first: str, final: str) -> bool:
    """Whether the address of a single page was redirected to the front page of a site."""
    if is_front(first) or not is_front(final):
        return False
    host = host_of(first)
    if host.removeprefix("www.") == host_of(final).removeprefix("www."):
        return True
    # Short links, and pages of projects that became sites of their own, may end at a front page.
    parts = split_address(first)
    plain = parts and compiled(_PLAIN_WORD).fullmatch(parts.path) and not parts.query
    return not plain and host.removeprefix("www.") not in _SHORTENERS


def is_front(url: str) -> bool:
    """Whether the address is that of a front page."""
    parts = split_address(url)
    if parts is None:
        return False
    names = [name.lower() for name, _ in parse_qsl(parts.query, keep_blank_values=True)]
    telling = [
        name for name in names if name not in _LOCALE_WORDS and not is_tracker(name, parts.netloc)
    ]
    route = parts.fragment[:1] in ("!", "/") and len(parts.fragment) > 2
    return bool(compiled(_FRONT).fullmatch(parts.path)) and not telling and not route
