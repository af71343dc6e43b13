"""Images that are shown in place of removed ones."""

from clippings.addresses import path_of
from clippings.links.judging.page.patterns import compiled

_NAME = (
    r"(?i)/(?:(?:image|img|photo|picture|pic|file)?[-_]?(?:removed|deleted|missing|unavailable"
    r"|not[-_]?(?:found|available))|no[-_]?(?:image|img|photo|picture|pic|thumb(?:nail)?)"
    r"(?:[-_]?available)?|placeholder|default[-_]?(?:image|img|photo|thumb(?:nail)?))"
    r"(?:[-_]\d+(?:x\d+)?)?\.(?:png|gif|jpe?g|webp|svg|avif)$"
)


def is_placeholder_address(url: str) -> bool:
    """Whether the file name is that of a placeholder for a removed image."""
    return bool(compiled(_NAME).search(path_of(url)))
