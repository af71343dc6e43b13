"""The address that the page declares as its own."""

import re
from collections.abc import Iterator

from clippings.addresses import host_of, is_web_address
from clippings.addresses.normal import split_address
from clippings.addresses.trackers import without_trackers
from clippings.addresses.whole import whole_address
from clippings.page import json_ld
from clippings.page.facts import UNDECLARED, Fact
from clippings.page.walk import Page

# Browsers that save a page replace its addresses by those of the files saved beside it.
_SAVED = re.compile(r"^(?:\./)?[^/:]+_files/")


def read_canonical(page: Page) -> Fact[str] | None:
    """The declared address; never the front page for a piece below it, nor a saved file.

    An address on another host is doubtful: the piece may have been published there first, or it is
    an error.
    """
    for source, address in _declared(page):
        absolute = whole_address(address, page.url)
        if (
            absolute
            and not _SAVED.match(address)
            and (_is_deep(absolute) or not _is_deep(page.url))
        ):
            return Fact(absolute, source, doubtful=not _same_site(absolute, page.url))
    asked = without_trackers(page.url)
    return Fact(asked, UNDECLARED) if is_web_address(asked) else None


def _declared(page: Page) -> Iterator[tuple[str, str]]:
    """The declared addresses and their sources."""
    yield from (("rel=canonical", value) for value in page.links.get("canonical", ()))
    yield from page.named("og:url")
    for node in page.articles:
        for whole in json_ld.members(page.nodes, node, "mainEntityOfPage"):
            yield "JSON-LD mainEntityOfPage", json_ld.text(whole, "@id", "url")
        yield "JSON-LD url", json_ld.text(node, "url")


def _is_deep(url: str) -> bool:
    """Whether an address is below the front page."""
    parts = split_address(url)
    return bool(parts and (parts.path.strip("/") or parts.query))


def _same_site(one: str, other: str) -> bool:
    """Whether two addresses are on one registered domain, roughly."""
    return host_of(one).split(".")[-2:] == host_of(other).split(".")[-2:]
