"""Who published the piece: the name that the page gives its site."""

import re
from collections.abc import Mapping

from clippings.addresses import host_of
from clippings.page.facts import Fact
from clippings.page.site import SEPARATOR, Site, SiteName, folded, resembles
from clippings.page.walk import Page

LONGEST = 60  # characters; beyond it is a slogan
DOMAIN_TAIL = re.compile(r"(?i)(?<=\w)\.(?:com?|net|org|[a-z]{2})(?:\.[a-z]{2})?$")
GENERIC = re.compile(r"(?i)home|homepage|news|blog|website|site|start|index|rss?|app|web")


def known_outlet(url: str, outlet_names: Mapping[str, str]) -> str:
    """The name in `outlet_names` for the host of `url` or the nearest domain above it."""
    host = host_of(url)
    while host:
        if name := outlet_names.get(host) or outlet_names.get(f"www.{host}"):
            return name
        _, _, host = host.partition(".")
    return ""


def read_outlet(page: Page, site: Site, headline: str) -> Fact[str] | None:
    """The first name that fits the host; a name in another script is taken at its word.

    A name that fits nothing, what the title carries behind the headline, and the bare host are
    doubtful.
    """
    names = [name for found in site.names for name in _parts(found, site)]
    declared = [name for name in names if name.source != "title"]
    for name in (*declared, *names):
        if _fits(name, site):
            return Fact(_without_domain(name, names), name.source)
    behind = _behind(page.title, headline)
    unsure = (*declared, SiteName(behind, "title"), SiteName(site.host, "host"))
    return next((Fact(name.name, name.source, doubtful=True) for name in unsure if name.name), None)


def _behind(title: str, headline: str) -> str:
    """The last part of what follows the headline in the page's title."""
    if not headline or not title.startswith(headline):
        return ""
    return SEPARATOR.split(f" {title[len(headline) :]}")[-1].strip()[:LONGEST]


def _parts(found: SiteName, site: Site) -> list[SiteName]:
    """The name, or the one part of "Name - slogan" that the host knows."""
    segments = [part.strip() for part in SEPARATOR.split(found.name) if part and part.strip()]
    if len(segments) > 1:
        segments = [part for part in segments if _fits(SiteName(part, "part"), site)][:1]
    usable = (part for part in segments if len(part) <= LONGEST and not GENERIC.fullmatch(part))
    return [SiteName(part, found.source) for part in usable]


def _fits(found: SiteName, site: Site) -> bool:
    foreign = not re.search("[a-z]", folded(found.name)) and bool(folded(found.name))
    if foreign and found.source not in ("title", "part"):
        return True
    return any(resembles(found.name, label) for label in site.labels)


def _without_domain(found: SiteName, names: list[SiteName]) -> str:
    """`Le Monde` rather than `Le Monde.fr` where the page uses both."""
    shorter = folded(DOMAIN_TAIL.sub("", found.name))
    same = (other.name for other in names if folded(other.name) == shorter)
    return next(same, found.name) if DOMAIN_TAIL.search(found.name) else found.name
