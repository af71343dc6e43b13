"""Permalinks: a name for each clipping that is unique on the page."""

import re
from collections.abc import Iterable

RESERVED = ("timeline-title", "timeline-text", "contents")
_UNFIT = re.compile(r"[^\w.~-]+")


def anchors(ids: Iterable[str]) -> list[str]:
    """Ids for HTML, made from ids of clippings; an empty or used one gets a number."""
    taken = set(RESERVED)
    names = []
    for number, one in enumerate(ids, 1):
        name = _UNFIT.sub("-", one) or f"clipping-{number}"
        while name in taken:
            name = f"{name}-{number}"
        taken.add(name)
        names.append(name)
    return names
