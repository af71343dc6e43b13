"""Images that are shown on their own site only."""

from clippings.addresses import path_of
from clippings.links.judging.page.patterns import compiled

_TOLD = (
    r"(?i)hot[\s_-]?link|direct\s+link(?:ing)?\b|leech|bandwidth\s+th[ei]|\breferr?er\b"
    r"|stolen\s+image|remote\s+linking|external\s+linking|embedding\s+(?:is\s+)?(?:not|disabled)"
    r"|防盗链|盗链"
)


def is_hot_link_address(url: str) -> bool:
    """Whether the file name is that of a replacement image."""
    return bool(compiled(_TOLD).search(path_of(url).rpartition("/")[2]))


def says_no_hot_links(words: str) -> bool:
    """Whether a text in place of an image speaks of images shown on other sites."""
    return bool(compiled(_TOLD).search(words))
