"""Addresses that lead to the quotes of their clippings."""

from clippings.clipping import Clipping, Collection
from clippings.fields import RECORDINGS
from clippings.publishing.text_fragments import link_to_quote, text_directive


def with_links_to_quotes(collection: Collection) -> Collection:
    """The collection in which each address, and that of a saved copy, leads to the first quote."""
    clippings = tuple(_with_links(clipping) for clipping in collection.clippings)
    return collection._replace(clippings=clippings)


def _with_links(clipping: Clipping) -> Clipping:
    # What browsers show with a player or reader of its own has no words to scroll to.
    is_pdf = clipping.url.partition("?")[0].lower().endswith(".pdf")
    if not clipping.quotes or clipping.kind in RECORDINGS or clipping.start is not None or is_pdf:
        return clipping
    directive = text_directive(clipping.quotes[0].text)
    archive = clipping.archive
    if archive:
        archive = archive._replace(url=link_to_quote(archive.url, directive))
    url = link_to_quote(clipping.url, directive) if clipping.url else ""
    return clipping._replace(url=url, archive=archive)
