"""Whether the piece is paid: only what the page declares, as search engines require it."""

import re

from clippings.page.facts import Fact
from clippings.page.walk import Page

# https://schema.org/isAccessibleForFree; a part of a paid piece declares itself in `hasPart`.
_NOT_FREE = re.compile(r"(?:https?://schema\.org/)?false", re.IGNORECASE)
_TIERS = {"locked": "paid"}  # article:content_tier of OpenGraph; "metered" may be readable


def read_access(page: Page) -> Fact[str] | None:
    """`paid` where the page declares it; None elsewhere, as free pages seldom declare it."""
    declared = (str(node.get("isAccessibleForFree", "")) for node in page.articles)
    if any(map(_NOT_FREE.fullmatch, declared)):
        return Fact("paid", "JSON-LD isAccessibleForFree")
    tier = _TIERS.get(page.meta("article:content_tier").lower())
    return Fact(tier, "article:content_tier") if tier else None
