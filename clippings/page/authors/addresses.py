"""Authors that a page declares by the address of their page."""

from collections.abc import Iterator

from clippings.page.people import people
from clippings.page.walk import Page

_LONGEST_NAME = 60  # characters


def addressed_authors(page: Page) -> Iterator[tuple[str, ...]]:
    """The texts of links to the addresses that the page declares for its authors."""
    declared = (*page.metas.get("article:author", ()), *page.links.get("author", ()))
    accounts = {_account(address) for address in declared} - {""}
    links = page.shown("a[href]") if accounts else ()
    own = (link for link in links if _account(link.attributes.get("href") or "") in accounts)
    yield tuple(person for link in own for person in people(link.text()[:_LONGEST_NAME]))


def _account(address: str) -> str:
    """The last part of an address, by which a site or a network identifies its user."""
    last = address.partition("#")[0].rstrip("/").rpartition("/")[2].casefold()
    return "" if last.startswith("index.") else last
