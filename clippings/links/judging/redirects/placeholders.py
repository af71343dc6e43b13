"""Pictures that are shown in the place of those that were removed."""

from clippings.addresses import path_of
from clippings.links.judging.page.patterns import compiled

_NAME = (
    r"(?i)/(?:(?:image|img|photo|picture|pic|file)?[-_]?(?:removed|deleted|missing|unavailable"
    r"|not[-_]?(?:found|available))|no[-_]?(?:image|img|photo|picture|pic|thumb(?:nail)?)"
    r"(?:[-_]?available)?|placeholder|default[-_]?(?:image|img|photo|thumb(?:nail)?))"
    r"(?:[-_]\d+(?:x\d+)?)?\.(?:png|gif|jpe?g|webp|svg|avif)$"
)


def is_placeholder_address(url: str) -> bool:
    """Whether the file is named as what sites show for a picture that they have no more."""
    return bool(compiled(_NAME).search(path_of(url)))
