"""Addresses of saved copies, which contain the address of the original."""

import re

_COPY = re.compile(
    r"https?://(?:web\.archive\.org/web|archive\.(?:today|ph|is|li|vn|fo|md))"
    r"/\d{4,14}(?:[a-z]{2}_)?/(?P<original>https?:/.*)",
    re.IGNORECASE,
)


def original_of(url: str) -> str:
    """The address that this Wayback Machine or archive.today copy is of; else `url` itself."""
    copy = _COPY.match(url)
    return copy["original"] if copy else url
