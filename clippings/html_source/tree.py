"""The elements of a page and their ancestors, each with its position in the source."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from clippings.html_tokens import HEADINGS, VOID, Token, attributes_of, read_tokens
from clippings.spans import Span

# Implied ends: each start tag with the elements that it ends, and those that confine its effect.
_IMPLIED_ENDS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset(("li",)), frozenset(("ul", "ol", "table"))),
    "dt": (frozenset(("dt", "dd")), frozenset(("dl", "table"))),
    "dd": (frozenset(("dt", "dd")), frozenset(("dl", "table"))),
    "td": (frozenset(("td", "th")), frozenset(("tr", "table"))),
    "th": (frozenset(("td", "th")), frozenset(("tr", "table"))),
    "tr": (frozenset(("tr",)), frozenset(("table",))),
    "tbody": (frozenset(("tbody", "thead", "tfoot")), frozenset(("table",))),
}
# fmt: off
_CLOSES_PARAGRAPH = frozenset((
    "address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figcaption",
    "figure", "footer", "form", *HEADINGS, "header", "hr", "main", "menu", "nav", "ol",
    "p", "pre", "section", "table", "ul",
))
# fmt: on
_KEEPS_PARAGRAPH = frozenset(("button", "table", "td", "th", "caption", "object", "template"))


@dataclass(kw_only=True, eq=False)
class SourceElement:
    """An element; its span reaches from its start tag to the end of its end tag."""

    name: str
    tag: Span
    parent: "SourceElement | None" = None
    end: int = -1
    inner_end: int = -1
    children: list["SourceElement"] = field(default_factory=list)

    @property
    def span(self) -> Span:
        """The element with both tags."""
        return Span(self.tag.start, self.end)

    def ancestors(self) -> Iterator["SourceElement"]:
        """The ancestors, from the parent outwards."""
        outer = self.parent
        while outer:
            yield outer
            outer = outer.parent


@dataclass(frozen=True, kw_only=True)
class Tree:
    """The elements of a page in the order of their start tags, and its tokens."""

    page: str
    elements: tuple[SourceElement, ...]
    tokens: tuple[Token, ...]

    def attribute(self, element: SourceElement, name: str) -> tuple[str, Span] | None:
        """The value of an attribute and where it is written."""
        return attributes_of(self.page, element.tag).get(name)


def read_tree(page: str) -> Tree:
    """Parse the page; end tags without a start tag are ignored."""
    tokens = tuple(read_tokens(page))
    root = SourceElement(name="", tag=Span(0, 0))
    opened, made = [root], []
    last = 0
    for token in tokens:
        if token.kind == "start":
            for _ in range(_ended_elements(opened, token.name)):
                _close(opened.pop(), last, last)
            element = SourceElement(name=token.name, tag=token.span, parent=opened[-1])
            opened[-1].children.append(element)
            made.append(element)
            if token.name in VOID or (page[token.span.end - 2] == "/" and token.name == "path"):
                _close(element, token.span.end, token.span.end)
            else:
                opened.append(element)
        elif token.kind == "end" and any(outer.name == token.name for outer in opened):
            while opened[-1].name != token.name:
                _close(opened.pop(), last, last)
            _close(opened.pop(), token.span.start, token.span.end)
        written = page[token.span.start : token.span.end].rstrip()
        last = token.span.start + len(written) if written else last
    for element in reversed(opened):
        _close(element, last, last)
    return Tree(page=page, elements=tuple(made), tokens=tokens)


def _close(element: SourceElement, inner_end: int, end: int) -> None:
    element.inner_end, element.end = inner_end, max(end, element.tag.end)


def _ended_elements(opened: list[SourceElement], name: str) -> int:
    """How many of the open elements end where an element of this name begins."""
    ended, bounds = _IMPLIED_ENDS.get(name, (frozenset(), frozenset()))
    if name in _CLOSES_PARAGRAPH:
        ended, bounds = frozenset(("p",)), _KEEPS_PARAGRAPH
    for number, element in enumerate(reversed(opened), 1):
        if element.name in ended:
            return number
        if element.name in bounds:
            break
    return 0
