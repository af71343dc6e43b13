"""Elements beside the link of an entry that belong to it: a heading above, a date below."""

from collections.abc import Mapping, Sequence

from clippings.html_source.tree import SourceElement, Tree
from clippings.html_tokens import INLINE
from clippings.spans import Span, holds, overlap
from clippings.values import Plain
from clippings.written_dates.line import find_dates
from clippings.written_words import find_words, seen_text

_WORDED_FACTS = ("title", "outlet", "summary", "quote")


def widen_to_siblings(
    tree: Tree, regions: Sequence[Span | None], facts: Sequence[Mapping[str, Plain]]
) -> list[Span | None]:
    """The regions, extended to neighbouring elements that contain facts of their entries."""
    order = sorted((region, n) for n, region in enumerate(regions) if region)
    made = list(regions)
    # Reversed, so that of elements with one start tag position the outermost wins.
    parents = {e.tag.start: e.parent for e in reversed(tree.elements)}
    for place, (region, number) in enumerate(order):
        before = made[order[place - 1][1]] if place else None
        after = order[place + 1][0] if place + 1 < len(order) else None
        top = before.end if before else 0
        bottom = after.start if after else len(tree.page)
        missing = [
            fact for fact in _findable_facts(facts[number]) if not _contains(tree, region, fact)
        ]
        parent = parents.get(region.start)
        if missing and parent:
            made[number] = _with_siblings(tree, parent, region, Span(top, bottom), missing)
    return made


def _with_siblings(
    tree: Tree,
    parent: SourceElement,
    region: Span,
    bounds: Span,
    missing: Sequence[tuple[str, str]],
) -> Span:
    beside = [e for e in parent.children if holds(bounds, e.span) and not overlap(e.span, region)]
    for element in beside:
        left = [fact for fact in missing if not _contains(tree, region, fact)]
        if element.name not in INLINE and any(_contains(tree, element.span, f) for f in left):
            region = Span(min(region.start, element.span.start), max(region.end, element.span.end))
    return region


def _findable_facts(facts: Mapping[str, Plain]) -> list[tuple[str, str]]:
    values = ((key, facts.get(key)) for key in (*_WORDED_FACTS, "date"))
    return [(key, value) for key, value in values if isinstance(value, str) and value]


def _contains(tree: Tree, span: Span, fact: tuple[str, str]) -> bool:
    key, value = fact
    text = seen_text(tree.page[span.start : span.end])
    if key == "date":
        return any(value in map(str, found.readings) for found in find_dates(text))
    return next(find_words(text, value), None) is not None
