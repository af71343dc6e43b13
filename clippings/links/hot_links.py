"""Images that are shown on their own site only."""

import re

from clippings.addresses import path_of

_TOLD = re.compile(
    r"hot[\s_-]?link|direct\s+link(?:ing)?\b|leech|bandwidth\s+th[ei]|\breferr?er\b|stolen\s+image"
    r"|remote\s+linking|external\s+linking|embedding\s+(?:is\s+)?(?:not|disabled)|防盗链|盗链",
    re.IGNORECASE,
)


def is_hot_link_address(url: str) -> bool:
    """Whether the file is named as what is shown instead of an image."""
    return bool(_TOLD.search(path_of(url).rpartition("/")[2]))


def says_no_hot_links(words: str) -> bool:
    """Whether what stands in place of an image speaks of images shown elsewhere."""
    return bool(_TOLD.search(words))
