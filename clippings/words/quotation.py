"""Quotation marks around a whole text."""

import re
from typing import NamedTuple

# Opening marks, below each the one that closes it: what opens in one language closes in another.
_OPENING = '"“"“„„”«»‹›‘‚「『\''
_CLOSING = '"””"“””»«›‹’‘」』\''
# Words in quotation marks inside a line, one of which may be typed as usual and the other as it is
# set: “A title". What has been taken out of it is \x00, a link \x01.
QUOTED = re.compile(
    r"(?:(?<!\w)[“„«\"]|[「『])"
    r"((?<=[“„«])[^“”„«»\"\x00\x01]{3,1000}(?=[”“»\"])|(?<=\")[^“”„«»\"\x00\x01]{3,1000}(?=[\"”])"
    r"|(?<=「)[^「」\x00\x01]{3,1000}(?=」)|(?<=『)[^『』\x00\x01]{3,1000}(?=』))"
    r"(?:[”“»\"](?!\w)|[」』])"
)
# Words in single quotation marks, which no letter touches: an apostrophe stands within a word.
SINGLE_QUOTED = re.compile(
    r"(?:(?<=[,:;(–—])\s|^)['‘‚]((?=\S)(?:[^'‘’‚\x00\x01]|(?<=\w)['’](?=\w)){3,300})['’‘]"
    r"(?=\s?[,;:)]|$)"
)
_SPACES = " \u00a0\u202f"


class Marks(NamedTuple):
    """What stands before and behind a quotation, French spaces included."""

    open: str
    close: str


STRAIGHT = Marks('"', '"')
_USUAL = (
    STRAIGHT,
    Marks("“", "”"),
    Marks("«\u00a0", "\u00a0»"),
    Marks("„", "“"),
    Marks("「", "」"),
)


def split_quotation(text: str) -> tuple[Marks, str] | None:
    """The outer marks of a text and what they enclose; None where it is not one quotation."""
    for first, last in zip(_OPENING, _CLOSING, strict=True):
        if len(text) > 2 and text[0] == first and text[-1] == last:
            inner = text[1:-1]
            bare = inner.strip(_SPACES)
            if bare and _is_whole(inner, first, last):
                start = inner.index(bare)
                before, behind = inner[:start], inner[start + len(bare) :]
                return Marks(first + before, behind + last), bare
    return None


def _is_whole(inner: str, first: str, last: str) -> bool:
    """Whether the outer marks belong together: in `“A” and “B”` they do not."""
    if first == last:
        inside = re.compile(rf"(?<=\S){re.escape(first)}(?!\w)|{re.escape(first)}(?=\w)")
        found = inside.search(inner)
        return not found or inner[found.end() : found.end() + 1].isalnum()
    depth = 1
    for place, char in enumerate(inner):
        apostrophe = char == "’" and inner[place + 1 : place + 2].isalnum()
        depth += (char == first) - (char == last and not apostrophe)
        if depth == 0:
            return False
    return True


def fitting_marks(text: str, preferred: Marks = STRAIGHT) -> Marks | None:
    """Marks that can be put around this text and taken off again; None when none can."""
    for marks in (preferred, *_USUAL):
        if split_quotation(f"{marks.open}{text}{marks.close}") == (marks, text):
            return marks
    return None
