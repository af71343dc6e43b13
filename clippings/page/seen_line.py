"""Text from a page as one line that can stand in a data file."""

import html
import re

# Control, bidi control and invisible characters; the joiners of Persian and of emoji stay.
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd"
    r"\ud800-\udfff\U000e0000-\U000e007f]"
)

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});")
_PAIRED = re.compile(
    r"<(a|b|i|u|em|strong|span|small|sup|sub|mark|font)\b[^<>]{0,300}>([^<>]*)</\1>", re.IGNORECASE
)
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)


def seen_line(text: str) -> str:
    """The text on one line, with single spaces and without invisible characters."""
    line = " ".join(text.split())
    return line if line.isprintable() else " ".join(_UNSEEN.sub("", line).split())


def plain_line(text: str) -> str:
    """The line without entities and markup that an editor left in it."""
    if "&" in text:
        text = _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)
    if "<" in text:
        text = _PAIRED.sub(r"\2", _PAIRED.sub(r"\2", _BREAK.sub(" ", text)))
    return seen_line(text)
