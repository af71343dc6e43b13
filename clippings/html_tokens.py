"""Tokens of an HTML page: tags, texts and comments, with their spans (HTML, 13.2.5)."""

import html
import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal, NamedTuple

from clippings.spans import Span

TokenKind = Literal["start", "end", "text", "hidden"]
_MARKUP = re.compile(
    r"(?P<hidden><!--(?:-?>|.*?(?:--!?>|\Z))|<(?:[!?]|/(?![a-zA-Z]))[^>]*(?:>|\Z))"
    r"|</(?P<end>[a-zA-Z][\w-]*)[^>]*(?P<end_closed>>)?"
    r"|<(?P<start>[a-zA-Z][\w-]*(?=[\s/>]))"
    r"(?>(?:[\s/]+|[^\s/>=]+|=\s*(?:\"[^\"]*\"|'[^']*'|(?=[\s>])|[^\s>\"'][^\s>]*))*)"
    r"(?P<start_closed>>)?",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s/>=\"']+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"'][^\s>]*))")
# The content of these is not markup (HTML, 13.2.5.2 to 13.2.5.4).
_RAW = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"))
# Elements without an end tag, and those whose end tag may be omitted.
VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)
_OPTIONAL_END = frozenset(("dd", "dt", "li", "option", "p", "tbody", "td", "th", "tr"))
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# Elements within a line of text; callers remove some of them as needed.
# fmt: off
INLINE = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em", "font", "i",
    "img", "ins", "kbd", "label", "mark", "picture", "q", "s", "small", "span", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr",
))
# fmt: on
# In an attribute, a name without a semicolon is not a reference (HTML, 13.2.5.73).
_REFERENCE = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);")


class Token(NamedTuple):
    """A token of a page; `name` is that of a tag, in lower case."""

    kind: TokenKind
    span: Span
    name: str = ""


def read_tokens(page: str) -> Iterator[Token]:
    """All tokens of a page, without gaps; a tag that is never closed is text."""
    text = place = 0
    while match := _MARKUP.search(page, place):
        place = match.end()
        name = (match["start"] or match["end"] or "").lower()
        if name and not (match["start_closed"] or match["end_closed"]):
            continue
        if text < match.start():
            yield Token("text", Span(text, match.start()))
        kind: TokenKind = "start" if match["start"] else "end" if match["end"] else "hidden"
        yield Token(kind, Span(*match.span()), name)
        if kind == "start" and name in _RAW:
            end = re.compile(rf"</{name}(?=[\s/>])|\Z", re.IGNORECASE).search(page, place)
            assert end
            if place < end.start():
                yield Token("hidden", Span(place, end.start()))
            place = end.start()
        text = place
    if text < len(page):
        yield Token("text", Span(text, len(page)))


def attributes_of(page: str, tag: Span) -> dict[str, tuple[str, Span]]:
    """Attributes of a start tag: name to value and its span; the first of a name counts."""
    found: dict[str, tuple[str, Span]] = {}
    begin = re.compile(r"<[^\s/>]+").match(page, tag.start)
    for match in _ATTRIBUTE.finditer(page, begin.end() if begin else tag.start, tag.end):
        group = match.lastindex or 2
        value = _REFERENCE.sub(lambda reference: html.unescape(reference[0]), match[group])
        found.setdefault(match[1].lower(), (value.strip(), Span(*match.span(group))))
    return found


def depth(page: str) -> int:
    """The largest nesting depth of elements, without those whose end tag may be omitted."""
    deep = deepest = 0
    for token in read_tokens(page):
        if token.kind == "end":
            deep = max(0, deep - (token.name not in _OPTIONAL_END))
        elif token.kind == "start" and page[token.span.end - 2] != "/":
            deep += token.name not in VOID | _OPTIONAL_END
            deepest = max(deep, deepest)
    return deepest


def is_balanced(source: str) -> bool:
    """Whether a part of a page closes all elements that it opens, and no others.

    Elements closed in another order, and end tags of paragraphs that are not open, count as
    balanced, because browsers repair them within the part (HTML, 13.2.6.4.7).
    """
    opened: Counter[str] = Counter()
    for token in read_tokens(source):
        if token.kind == "start" and token.name not in VOID:
            opened[token.name] += 1
        elif token.kind == "end" and (opened[token.name] or token.name != "p"):
            opened[token.name] -= 1
            if opened[token.name] < 0:
                return False
    return {name for name, times in opened.items() if times} <= _OPTIONAL_END
