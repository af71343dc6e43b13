"""Which elements of a page are aside from the piece, and which never are."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

SENTENCE = 40  # characters
DEEPEST_ELEMENT = 200  # levels of nesting; real pages have a few dozen
_COMMENTS = re.compile(r"\bcomments?\b|comment[-_]?(?:body|content|text|list)|disqus|footer")
ASIDE = re.compile(
    r"comment|relat(?:ed|ion)|recommend|teaser|sidebar|(?<!post-)(?<!entry-)footer|promo(?!ted)"
    r"|newsletter|most-|popular|trend|widget_|widget-area|widgets|latest|read-?more|more-|also"
    r"|\bblockquote\b|\banswers?\b|carousel|disqus|caption|figure|\bnav|breadcrumb|(?<!author[-_])\bcard|aside"
    r"|top-?bar|masthead|site-head"
)


def never_aside(inner: LexborNode | None) -> Iterator[int]:
    """The ids of the elements around a heading or text, and of the footers of its article."""
    around = [*with_ancestors(inner)]
    yield from (node.mem_id for node in around)
    article = next((node for node in around if node.tag == "article"), None)
    footers = article.css("footer") if article else ()
    yield from (node.mem_id for node in footers if _article_of(node) == article)


def text_holder(paragraphs: list[tuple[LexborNode, str]]) -> LexborNode | None:
    """The parent of at least half of the sentences, unless it holds comments."""
    lengths: Counter[int] = Counter()
    held: dict[int, LexborNode] = {}
    for node, text in paragraphs:
        if len(text) >= SENTENCE and node.parent:
            lengths[node.parent.mem_id] += len(text)
            held[node.parent.mem_id] = node.parent
    (longest, share), *_ = lengths.most_common(1) or [(0, 0)]
    if not share or 2 * share < lengths.total() or _class_matches(held[longest], _COMMENTS):
        return None
    return held[longest]


def has_aside_class(node: LexborNode) -> bool:
    """Whether a class around a node names comments, teasers and the like."""
    return _class_matches(node, ASIDE)


def is_called_aside(node: LexborNode) -> bool:
    """Whether the node's own tag or class names comments, teasers and the like."""
    return node.tag == "aside" or bool(ASIDE.search((node.attributes.get("class") or "").lower()))


def with_ancestors(node: LexborNode | None) -> Iterator[LexborNode]:
    """The node and its ancestors, outwards."""
    while node is not None:
        yield node
        node = node.parent


def _class_matches(node: LexborNode, names: "re.Pattern[str]") -> bool:
    """Whether a class of the node or of an ancestor matches."""
    classes = (
        holder.attributes.get("class") or ""
        for holder in islice(with_ancestors(node), DEEPEST_ELEMENT)
    )
    return any(names.search(name.lower()) for name in classes)


def _article_of(node: LexborNode) -> LexborNode | None:
    """The article that contains a node."""
    return next((holder for holder in with_ancestors(node) if holder.tag == "article"), None)
