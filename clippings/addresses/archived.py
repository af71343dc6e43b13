"""Addresses of saved copies, which tell what they are copies of."""

import re

_COPY = re.compile(
    r"https?://(?:web\.archive\.org/web|archive\.(?:today|ph|is|li|vn|fo|md))"
    r"/\d{4,14}(?:[a-z]{2}_)?/(?P<original>https?:/.*)",
    re.IGNORECASE,
)


def original_of(url: str) -> str:
    """The address of which the Wayback Machine or archive.today keeps this copy; else its own."""
    copy = _COPY.match(url)
    return copy["original"] if copy else url
