"""Feeds that servers send as if they were pages."""

import re

from clippings.links.judging.page.markup import Markup

_BEGINS = r"(?i)\ufeff?\s*(?:<[?!][^<>]{0,400}>\s*){0,9}<(?:rss|feed|rdf:rdf)\b"
_ENTRY = r"(?i)<(?:item|entry)\b"


def holds_entries(page: Markup) -> bool:
    """Whether this is a feed, and not an empty one: what its entries are called is of others."""
    return bool(re.match(_BEGINS, page.text) and re.search(_ENTRY, page.text))
