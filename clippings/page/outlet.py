"""Who published the piece: the name that the page gives its site."""

import re
from collections.abc import Mapping
from itertools import chain

from clippings.addresses import host_of
from clippings.page.facts import Fact
from clippings.page.site import SEPARATOR, Site, SiteName, folded, resembles

LONGEST = 60  # characters; beyond it is a slogan
DOMAIN_TAIL = re.compile(r"(?i)(?<=\w)\.(?:com?|net|org|[a-z]{2})(?:\.[a-z]{2})?$")
GENERIC = re.compile(r"(?i)home|homepage|news|blog|website|site|start|index|rss?|app|web")


def read_outlet(url: str, site: Site, outlet_names: Mapping[str, str]) -> Fact[str] | None:
    """The name for the host of `url` in `outlet_names`, else the first name that fits the host.

    A name in another script than the host's cannot be compared and is taken at its word. What fits
    nothing, and the bare host, are doubtful.
    """
    if known := _known(host_of(url), outlet_names):
        return Fact(known, "your outlets")
    names = [name for found in site.names for name in _parts(found, site)]
    declared = [name for name in names if name.source != "title"]
    for name in chain(declared, (name for name in names if name.source == "title")):
        if _fits(name, site):
            return Fact(_without_domain(name, names), name.source)
    if declared:
        return Fact(declared[0].name, declared[0].source, doubtful=True)
    host = host_of(url).removeprefix("www.")
    return Fact(host, "host", doubtful=True) if host else None


def _known(host: str, outlet_names: Mapping[str, str]) -> str | None:
    """The name for the host or the nearest domain above it."""
    while host:
        if name := outlet_names.get(host) or outlet_names.get(f"www.{host}"):
            return name
        _, _, host = host.partition(".")
    return None


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
