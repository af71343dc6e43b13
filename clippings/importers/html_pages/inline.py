"""Elements of HTML within a line, and where styles set them apart."""

import re

from selectolax.lexbor import LexborNode

from clippings.html_tokens import INLINE

WITH_WORDS = INLINE - {"bdo", "br", "dfn", "img", "picture", "var", "wbr"}
_FLEX = re.compile(r"(?:^|\s)(?:d-)?(?:inline-)?(?:flex|grid)(?:$|\s)")
_BADGE = re.compile(r"(?:^|[\s_-])(?:badge|chip|pill|tag)(?:$|\s)", re.IGNORECASE)


def is_set_apart(node: LexborNode) -> bool:
    """Whether styles set an element within a line apart from the one before it."""
    if follows_at_once(node):
        return True
    before, box = node.prev, node.parent
    while before is not None and before.tag == "-text" and not before.text().strip():
        before = before.prev
    if before is None or box is None or before.tag == "a" or node.tag == "a":
        return False
    inline = all(one.tag in WITH_WORDS for one in (before, node))
    apart = _FLEX.search(box.attributes.get("class") or "")
    badges = (_BADGE.search(one.attributes.get("class") or "") for one in (before, node))
    return inline and (bool(apart) or any(badges))


def follows_at_once(node: LexborNode) -> bool:
    """Whether an element within a line begins where another ends: styles set them apart."""
    before = node.prev
    inline = before is not None and all(
        one.tag in WITH_WORDS and one.tag != "a" for one in (before, node)
    )
    return inline and all(len(one.text().strip()) > 1 for one in (before, node) if one is not None)
