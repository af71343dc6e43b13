"""Long lines folded at blanks, for a terminal, which would break them inside words."""

import re

_WORDS = "( *)([^ ]+)"


def fold_line(line: str, width: int, indent: str = "") -> str:
    """The line in pieces of at most `width` characters, but for words that are longer.

    All begin with the blanks of the line, those behind the first with `indent` too. With a width
    of 0 it stays as it is: in a pipe lines are searched for.
    """
    if not width:
        return line
    behind = " " * (len(line) - len(line.lstrip(" "))) + indent
    pieces = [""]
    for blanks, word in re.findall(_WORDS, line):
        fits = len(pieces[-1]) + len(blanks) + len(word) <= width
        if fits or not pieces[-1] or len(behind) + len(word) > width:
            pieces[-1] += blanks + word
        else:
            pieces.append(behind + word)
    return "\n".join(pieces)


def fold_lines(text: str, width: int) -> str:
    """Each line for itself."""
    return "\n".join(fold_line(line, width) for line in text.split("\n"))


def fold_paragraphs(text: str, width: int) -> str:
    """Paragraphs anew, whatever lines they were written in; what is set in stays as it is."""
    paragraphs = text.rstrip("\n").split("\n\n")
    return "\n\n".join(_fold_paragraph(one, width) for one in paragraphs) + "\n"


def _fold_paragraph(paragraph: str, width: int) -> str:
    if any(line.startswith(" ") for line in paragraph.split("\n")):
        return paragraph
    return fold_line(paragraph.replace("\n", " "), width)
