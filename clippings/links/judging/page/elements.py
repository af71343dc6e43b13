"""Where the body begins, elements that are not read, and elements that only working sites have."""

import re

NOT_SHOWN = r"(?i:script|style|template|noscript|head|svg)\b"
_UNSEEN = (
    r"!--.*?(?:-->|\Z)"
    rf"|({NOT_SHOWN})"
    # Atomic groups, so that there is no backtracking: scripts are most of the markup.
    r"(?:(?>(?:[^<]+|<(?!/(?i:\1)\s*>)){1,500}))*(?:</(?i:\1)\s*>|\Z)"
)
UNSEEN = re.compile(rf"<(?:{_UNSEEN})", re.DOTALL)
# The same and all other tags. Most tags begin unlike these elements, so they are tried first.
UNREAD = re.compile(rf"<(?:[^<>!hnstHNST][^<>]*>|{_UNSEEN}|[^<>]*>)", re.DOTALL)
_ELEMENT = r"<((?i:{}))\b(?:(?>(?:[^<]+|<(?!/(?i:\1)\s*>)){{1,500}}))*(?:</(?i:\1)\s*>|\Z)"
LAYOUT = _ELEMENT.format("title|nav|footer|aside|form|select|button|header")
LISTS = _ELEMENT.format("ul|ol|dl")
# Signs of a working site, above all the last.
LIVELY = ("<audio", "<video", "<time", "<textarea", "<nav")
_BODY = re.compile(r"<(?:/[hH][eE][aA][dD]|[bB][oO][dD][yY])\b")


def where_body_begins(text: str, otherwise: int) -> int:
    """Where the end of the head stands or, if there is none, the beginning of the body."""
    begins = _BODY.search(text)
    return begins.start() if begins else otherwise
