"""Text from a page as one line that can stand in a data file."""

import re

# Control, bidi control and invisible characters; the joiners of Persian and of emoji stay.
UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd"
    r"\ud800-\udfff\U000e0000-\U000e007f]"
)


def one_line(text: str) -> str:
    """The text with single blanks and without characters that nobody sees."""
    line = " ".join(text.split())
    return line if line.isprintable() else " ".join(UNSEEN.sub("", line).split())
