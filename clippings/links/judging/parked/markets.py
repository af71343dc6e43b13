"""Addresses of domain markets and parking services."""

import re

from clippings.addresses import host_of
from clippings.links.judging.page.patterns import compiled

# Second labels of .com and .net.
_MARKETS = (
    "hugedomains", "sedo", "sedoparking", "dan", "afternic", "parkingcrew", "bodis", "uniregistry",
    "undeveloped", "domainmarket", "buydomains", "brandbucket", "squadhelp", "namebright", "skenzo",
    "parklogic", "domainnamesales", "voodoo", "parking-page", "expireddomains",
)  # fmt: skip
_ADDRESS = re.compile(
    r"/(?:domain[-_]?for[-_]?sale|forsale|domain_profile\.cfm|suspendedpage\.cgi"
    r"|defaultwebpage\.cgi)"
)


def is_market(url: str) -> bool:
    """Whether the address is that of a domain market or a parking service."""
    labels = host_of(url).split(".")
    if compiled(r"ww\d+").fullmatch(labels[0]):
        return True
    return len(labels) > 1 and labels[-2] in _MARKETS and labels[-1] in ("com", "net")


def is_market_page(url: str) -> bool:
    """Whether the address is that of a sales page, on any host."""
    return bool(_ADDRESS.search(url))
