"""What holds the piece: whatever its parts are called, they stand aside nowhere."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

SENTENCE = 40  # characters
DEEPEST = 200  # elements that hold one another; real pages have a few dozen
_COMMENTS = re.compile(r"(?i)\bcomments?\b|comment[-_]?(?:body|content|text|list)|disqus|footer")
_OTHERS = re.compile(
    r"(?i)comment|disqus|relat(?:ed|ion)|recommend|teaser|latest|popular|most-|carousel"
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
    """Whether it stands in comments or in teasers of other pieces."""
    return _is_called(node, _OTHERS)


def holders(node: LexborNode | None) -> Iterator[LexborNode]:
    """The node and what holds it, outwards."""
    while node is not None:
        yield node
        node = node.parent


def _is_called(node: LexborNode, names: "re.Pattern[str]") -> bool:
    called = (holder.attributes.get("class") or "" for holder in islice(holders(node), DEEPEST))
    return any(map(names.search, called))


def _article_of(node: LexborNode) -> LexborNode | None:
    return next((holder for holder in holders(node) if holder.tag == "article"), None)
