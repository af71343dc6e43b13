"""Feeds that servers send as if they were pages."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled

_BEGINS = r"(?i)\ufeff?\s*(?:<[?!][^<>]{0,400}>\s*){0,9}<(?:rss|feed|rdf:rdf)\b"
_ENTRY = r"(?i)<(?:item|entry)\b"


def holds_entries(page: Markup) -> bool:
    """Whether this is a feed with entries, whose titles are those of other pages."""
    return bool(compiled(_BEGINS).match(page.text) and compiled(_ENTRY).search(page.text))
