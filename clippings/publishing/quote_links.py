"""Links that scroll to the quotes of their clippings."""

import html
import re

from clippings.clipping import Clipping, Collection
from clippings.fields import RECORDINGS
from clippings.publishing.text_fragments import DELIMITER, link_to_quote, text_directive
from clippings.shares import at_least_half


def with_links_to_quotes(collection: Collection) -> Collection:
    """Make the address of each clipping and its saved copy scroll to the first quote."""
    clippings = tuple(_with_links(clipping) for clipping in collection.clippings)
    return collection._replace(clippings=clippings)


def leads_to_quotes(page: str, collection: Collection) -> bool:
    """Whether at least half of the clippings on a page with quotes have such links."""
    if DELIMITER not in page:
        return False
    there = html.unescape(page)
    linked = zip(collection.clippings, with_links_to_quotes(collection).clippings, strict=True)
    quoted = [
        one.url for one, other in linked if other.url != one.url and _contains(there, one.url)
    ]
    leading = [url for url in quoted if link_to_quote(url, "text=") in there]
    return bool(quoted) and at_least_half(len(leading), len(quoted))


def _contains(page: str, url: str) -> bool:
    """Whether the page has this address, and not only a longer one."""
    return url in page and bool(re.search(rf"{re.escape(url)}(?![\w/?&=%.~+-])", page))


def _with_links(clipping: Clipping) -> Clipping:
    # Browsers show recordings and PDFs with their own player or viewer, which does not scroll.
    is_pdf = clipping.url.partition("?")[0].lower().endswith(".pdf")
    if not clipping.quotes or clipping.kind in RECORDINGS or clipping.start is not None or is_pdf:
        return clipping
    directive = text_directive(clipping.quotes[0].text)
    archive = clipping.archive
    if archive:
        archive = archive._replace(url=link_to_quote(archive.url, directive))
    url = link_to_quote(clipping.url, directive) if clipping.url else ""
    return clipping._replace(url=url, archive=archive)
