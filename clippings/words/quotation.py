"""Quotation marks around a whole text."""

import re
from typing import NamedTuple

# Opening marks, and below each its closing mark: an opening mark may be a closing one elsewhere.
_OPENING = '"“"“„„”«»‹›‘‚「『\''
_CLOSING = '"””"“””»«›‹’‘」』\''
# Words in quotation marks inside a line; straight and curly marks may be mixed: “A title". A part
# that was removed from the line is \x00, a link \x01.
QUOTED = re.compile(
    r"(?:(?<!\w)[“„«\"]|[「『])"
    r"((?<=[“„«])[^“”„«»\"\x00\x01]{3,1000}(?=[”“»\"])|(?<=\")[^“”„«»\"\x00\x01]{3,1000}(?=[\"”])"
    r"|(?<=「)[^「」\x00\x01]{3,1000}(?=」)|(?<=『)[^『』\x00\x01]{3,1000}(?=』))"
    r"(?:[”“»\"](?!\w)|[」』])"
)
# Words in single quotation marks; an apostrophe, by contrast, has letters on both sides.
SINGLE_QUOTED = re.compile(
    r"(?:(?<=[,:;(–—])\s|^)['‘‚]((?=\S)(?:[^'‘’‚\x00\x01]|(?<=\w)['’](?=\w)){3,300})['’‘]"
    r"(?=\s?[,;:)]|$)"
)
_SPACES = " \u00a0\u202f"


class Marks(NamedTuple):
    """Opening and closing quotation mark, including French spaces."""

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
    """The outer marks of a text and the text inside them; None if it is not one quotation."""
    for first, last in zip(_OPENING, _CLOSING, strict=True):
        if len(text) > 2 and text[0] == first and text[-1] == last:
            inner = text[1:-1]
            bare = inner.strip(_SPACES)
            if bare and _is_whole(inner, first, last):
                start = inner.index(bare)
                before, after = inner[:start], inner[start + len(bare) :]
                return Marks(first + before, after + last), bare
    return None


def _is_whole(inner: str, first: str, last: str) -> bool:
    """Whether the outer marks are a pair; in `“A” and “B”` they are not."""
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
    """Marks that can be put around the text and removed again; None if there are none."""
    for marks in (preferred, *_USUAL):
        if split_quotation(f"{marks.open}{text}{marks.close}") == (marks, text):
            return marks
    return None
