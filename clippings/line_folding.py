"""Folding of long lines at spaces, because terminals break them inside words."""

import re

_SPACES_AND_WORD = "( *)([^ ]+)"


def fold_line(line: str, width: int, indent: str = "") -> str:
    """Fold a line into lines of at most `width` characters, except for longer words.

    Further lines start with the leading spaces of the line and `indent`. A width of 0 leaves the
    line unchanged, so that pipes get lines that can be searched.
    """
    if not width:
        return line
    lead = " " * (len(line) - len(line.lstrip(" "))) + indent
    pieces = [""]
    for spaces, word in re.findall(_SPACES_AND_WORD, line):
        fits = len(pieces[-1]) + len(spaces) + len(word) <= width
        if fits or not pieces[-1] or len(lead) + len(word) > width:
            pieces[-1] += spaces + word
        else:
            pieces.append(lead + word)
    return "\n".join(pieces)


def fold_lines(text: str, width: int) -> str:
    """Fold each line of a text."""
    return "\n".join(fold_line(line, width) for line in text.split("\n"))


def fold_paragraphs(text: str, width: int) -> str:
    """Rewrap paragraphs to a width; paragraphs with indented lines are unchanged."""
    paragraphs = text.rstrip("\n").split("\n\n")
    return "\n\n".join(_fold_paragraph(one, width) for one in paragraphs) + "\n"


def _fold_paragraph(paragraph: str, width: int) -> str:
    if any(line.startswith(" ") for line in paragraph.split("\n")):
        return paragraph
    return fold_line(paragraph.replace("\n", " "), width)
