"""The part of a page that belongs to each of its entries."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from clippings.html_source.tree import SourceElement, Tree
from clippings.html_tokens import INLINE
from clippings.spans import Span, stripped

WHOLE = frozenset(("", "html", "body", "main"))
# A list item or row is an entry, even if its list has no other.
ROWS = frozenset(("li", "tr", "dd"))
_LONE_ENTRY = frozenset(
    ("li", "tr", "article", "dd", "p", "div", "figure", "section", "blockquote")
)


def regions_of(tree: Tree, links: Sequence[Sequence[SourceElement]]) -> list[Span | None]:
    """For the links of each entry the part of the page without links of other entries.

    It is an element if each entry has one of its own, else a line that ends at a `<br>`.
    """
    owners = _owners(links)
    tops = [[_top(link, number, owners) for link in own] for number, own in enumerate(links)]
    usual = Counter(_kind(tree, top) for own in tops for top in own[:1])
    tops = [
        [_usual_box(tree, link, top, usual) for link, top in zip(own, outer, strict=True)]
        for own, outer in zip(links, tops, strict=True)
    ]
    return [_region(tree, own, tops) if own else None for own in tops]


def _owners(links: Sequence[Sequence[SourceElement]]) -> dict[SourceElement, set[int]]:
    """For each element the indexes of the entries whose links are in it."""
    owners: dict[SourceElement, set[int]] = defaultdict(set)
    for number, own in enumerate(links):
        for link in own:
            owners[link].add(number)
            for outer in link.ancestors():
                owners[outer].add(number)
    return owners


def _top(link: SourceElement, number: int, owners: dict[SourceElement, set[int]]) -> SourceElement:
    """The outermost element around a link that contains links of its entry only."""
    single = len(set().union(*owners.values())) == 1
    top = link
    for outer in link.ancestors():
        if owners[outer] != {number} or outer.name in WHOLE:
            break
        top = outer
        if outer.name in ROWS or (single and outer.name in _LONE_ENTRY):
            break
    return top


def _kind(tree: Tree, element: SourceElement) -> tuple[str, str]:
    written = tree.attribute(element, "class")
    return element.name, written[0] if written else ""


def _usual_box(
    tree: Tree, link: SourceElement, top: SourceElement, usual: Counter[tuple[str, str]]
) -> SourceElement:
    """The box inside `top` that is of the kind most entries have: one card, not its section."""
    own = _kind(tree, top)
    inside = [one for one in (link, *link.ancestors()) if one.tag.start > top.tag.start]
    boxes = [one for one in inside if _is_box(_kind(tree, one))]
    best = max(boxes, key=lambda one: usual[_kind(tree, one)], default=top)
    kind = _kind(tree, best)
    return best if kind != own and usual[kind] >= usual[own] else top


def _is_box(kind: tuple[str, str]) -> bool:
    """Whether an element may contain a whole entry; an inline element only if it has a class."""
    name, classes = kind
    return name not in INLINE or bool(classes)


def _region(
    tree: Tree, own: Sequence[SourceElement], tops: Sequence[Sequence[SourceElement]]
) -> Span:
    span = Span(min(top.span.start for top in own), max(top.span.end for top in own))
    if any(top.name not in INLINE for top in own):
        return span
    line = stripped(tree.page, _line_of(own[0], own[-1], tops))
    return Span(min(line.start, span.start), max(line.end, span.end))


def _line_of(
    first: SourceElement, last: SourceElement, tops: Sequence[Sequence[SourceElement]]
) -> Span:
    """The line with some inline elements, within their parent."""
    parent = first.parent
    assert parent
    others = [top for own in tops for top in own if top.parent is parent]
    marks = [e.span for e in parent.children if e.name == "br" or e.name not in INLINE]
    marks += [top.span for top in others if top is not first and top is not last]
    start = max([parent.tag.end, *(m.end for m in marks if m.end <= first.span.start)])
    end = min([parent.inner_end, *(m.start for m in marks if m.start >= last.span.end)])
    return Span(start, max(end, last.span.end))
