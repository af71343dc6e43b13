"""Text of a field as one line of a page."""

import re

_BREAKS = re.compile(r"[\r\n\u2028\u2029]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def one_line(text: str) -> str:
    """Replace line breaks and control characters by spaces, and strip the text."""
    if not text.isprintable():
        text = _BREAKS.sub(" ", _CONTROL.sub(" ", text))
    return text.strip(" \t")


def shows(text: str) -> bool:
    """Whether the text is not empty as one line."""
    return bool(one_line(text))
