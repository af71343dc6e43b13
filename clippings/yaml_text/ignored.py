"""Which entry each comment that has findings ignored is about."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from clippings.yaml_text.document import Document


def ignored(document: Document, order: Sequence[int]) -> Counter[tuple[str, int]]:
    """Each comment that has findings ignored, with the entry it is about; -1 for none."""
    if not document.ignores:
        return Counter()
    lines = document.commented_lines
    tops = [document.place(item.start).line for item in document.items.items]
    names = (-1, *order)
    return Counter(
        (lines[one.line - 1].strip(), names[bisect_right(tops, one.about)])
        for one in document.ignores
    )
