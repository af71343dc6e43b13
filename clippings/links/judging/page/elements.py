"""Elements that are taken out of markup before it is read."""

import re

NOT_SHOWN = r"(?i:script|style|template|noscript|head|svg)\b"
_UNSEEN = (
    r"!--.*?(?:-->|\Z)"
    rf"|({NOT_SHOWN})"
    # In steps that are not gone back on: of what is read by the letter, scripts are the most.
    r"(?:(?>(?:[^<]+|<(?!/(?i:\1)\s*>)){1,500}))*(?:</(?i:\1)\s*>|\Z)"
)
UNSEEN = re.compile(rf"<(?:{_UNSEEN})", re.DOTALL)
# The same and all tags: first those that begin like nothing unseen, which most do.
UNREAD = re.compile(rf"<(?:[^<>!hnstHNST][^<>]*>|{_UNSEEN}|[^<>]*>)", re.DOTALL)
_ELEMENT = r"<((?i:{}))\b(?:(?>(?:[^<]+|<(?!/(?i:\1)\s*>)){{1,500}}))*(?:</(?i:\1)\s*>|\Z)"
LAYOUT = _ELEMENT.format("title|nav|footer|aside|form|select|button|header")
LISTS = _ELEMENT.format("ul|ol|dl")
