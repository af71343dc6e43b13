"""Inline elements of HTML, and those that styles display as separate."""

import re

from selectolax.lexbor import LexborNode

from clippings.html_tokens import INLINE

WITH_WORDS = INLINE - {"bdo", "br", "dfn", "img", "picture", "var", "wbr"}
_SEPARABLE = WITH_WORDS - {"a"}
_FLEX = re.compile(r"(?:^|\s)(?:d-)?(?:inline-)?(?:flex|grid)(?:$|\s)")
_BADGE = re.compile(r"(?:^|[\s_-])(?:badge|chip|pill|tag)(?:$|\s)", re.IGNORECASE)


def is_styled_apart(node: LexborNode) -> bool:
    """Whether styles separate an inline element from the one before it."""
    before, box = node.prev, node.parent
    while before is not None and before.tag == "-text" and not before.text().strip():
        before = before.prev
    if before is None or box is None or not {before.tag, node.tag} <= _SEPARABLE:
        return False
    badges = any(_BADGE.search(_classes(one)) for one in (before, node))
    return bool(_FLEX.search(_classes(box))) or badges or follows_at_once(node)


def follows_at_once(node: LexborNode) -> bool:
    """Whether an inline element follows another without a space: styles separate them."""
    before = node.prev
    return before is not None and all(
        one.tag in _SEPARABLE and len(one.text().strip()) > 1 for one in (before, node)
    )


def _classes(node: LexborNode) -> str:
    return node.attributes.get("class") or ""
