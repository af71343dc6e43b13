"""What holds the piece: whatever its parts are called, they stand aside nowhere."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

SENTENCE = 40  # characters
DEEPEST_ELEMENT = 200  # elements that hold one another; real pages have a few dozen
_COMMENTS = re.compile(r"\bcomments?\b|comment[-_]?(?:body|content|text|list)|disqus|footer")
ASIDE = re.compile(
    r"comment|relat(?:ed|ion)|recommend|teaser|sidebar|(?<!post-)(?<!entry-)footer|promo(?!ted)"
    r"|newsletter|most-|popular|trend|widget_|widget-area|widgets|latest|read-?more|more-|also"
    r"|\bblockquote\b|\banswers?\b|carousel|disqus|caption|figure|\bnav|breadcrumb|(?<!author[-_])\bcard|aside"
    r"|top-?bar|masthead|site-head"
)


def frames(inner: LexborNode | None) -> Iterator[int]:
    """What holds the heading or the text, and the footer of its article: nothing of it is aside."""
    held = [*holders(inner)]
    yield from (node.mem_id for node in held)
    article = next((node for node in held if node.tag == "article"), None)
    footers = article.css("footer") if article else ()
    yield from (node.mem_id for node in footers if _article_of(node) == article)


def text_holder(paragraphs: list[tuple[LexborNode, str]]) -> LexborNode | None:
    """What holds half of the sentences or more, unless these are comments."""
    letters: Counter[int] = Counter()
    held: dict[int, LexborNode] = {}
    for node, text in paragraphs:
        if len(text) >= SENTENCE and node.parent:
            letters[node.parent.mem_id] += len(text)
            held[node.parent.mem_id] = node.parent
    (most, share), *_ = letters.most_common(1) or [(0, 0)]
    if not share or 2 * share < letters.total() or _is_called(held[most], _COMMENTS):
        return None
    return held[most]


def is_of_others(node: LexborNode) -> bool:
    """Whether a class around it speaks of comments, teasers and the like."""
    return _is_called(node, ASIDE)


def holders(node: LexborNode | None) -> Iterator[LexborNode]:
    """The node and what holds it, outwards."""
    while node is not None:
        yield node
        node = node.parent


def _is_called(node: LexborNode, names: "re.Pattern[str]") -> bool:
    called = (
        holder.attributes.get("class") or "" for holder in islice(holders(node), DEEPEST_ELEMENT)
    )
    return any(names.search(name.lower()) for name in called)


def _article_of(node: LexborNode) -> LexborNode | None:
    return next((holder for holder in holders(node) if holder.tag == "article"), None)
