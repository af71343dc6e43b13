"""Who can read the piece: only what the page declares, for search engines must be told."""

import re

from clippings.page.facts import Fact
from clippings.page.walk import Page

# https://schema.org/isAccessibleForFree; a part of a paid piece declares itself in `hasPart`.
_NOT_FREE = re.compile(r"(?:https?://schema\.org/)?false", re.IGNORECASE)
_TIERS = {"locked": "paid"}  # article:content_tier of OpenGraph; who meters may let one read


def read_access(page: Page) -> Fact[str] | None:
    """`paid` where the page says so; None where it does not, as free pages seldom do."""
    declared = (str(node.get("isAccessibleForFree", "")) for node in page.articles)
    if any(map(_NOT_FREE.fullmatch, declared)):
        return Fact("paid", "JSON-LD isAccessibleForFree")
    tier = _TIERS.get(page.meta("article:content_tier").lower())
    return Fact(tier, "article:content_tier") if tier else None
