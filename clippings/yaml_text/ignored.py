"""The entry that each `clip: ignore` comment applies to."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from clippings.yaml_text.document import Document


def ignored(document: Document, order: Sequence[int]) -> Counter[tuple[str, int]]:
    """Count each `clip: ignore` comment together with the entry it applies to; -1 for none.

    `order` gives the name of each entry: its index before a change.
    """
    if not document.ignores:
        return Counter()
    lines = document.commented_lines
    tops = [document.place(item.start).line for item in document.items.items]
    names = (-1, *order)
    return Counter(
        (lines[one.line - 1].strip(), names[bisect_right(tops, one.about)])
        for one in document.ignores
    )
