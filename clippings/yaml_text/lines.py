"""Lines, blank lines and comments of a text, by character index."""

import re

_GAP = re.compile(r"(?:[ \t\r\n]+|(?<![^ \t\r\n])#[^\r\n]*)*")
_BLANK_LINES = re.compile(r"(?:[ \t]*\r?\n)*")
_COMMENT_LINE = re.compile(r"[ \t]*#")
_NEXT_COMMENT = re.compile(r"(?:[ \t]*\r?\n)*( *)#[^\n]*\n?")


def line_start(text: str, index: int) -> int:
    """The start of the line that contains `index`."""
    return text.rfind("\n", 0, index) + 1


def line_end(text: str, index: int) -> int:
    """The end of the line that contains `index`, before its line break."""
    end = text.find("\n", index)
    if end < 0:
        return len(text)
    return end - 1 if end > index and text[end - 1] == "\r" else end


def next_line(text: str, index: int) -> int:
    """The start of the line after the one that contains `index`."""
    end = text.find("\n", index)
    return len(text) if end < 0 else end + 1


def last_line_end(text: str, end: int) -> int:
    """The end of the last line before `end`, before its line break."""
    if not end or text[end - 1] != "\n":
        return line_end(text, end)
    return end - 2 if text[end - 2 : end] == "\r\n" else end - 1


def value_end(text: str, end: int) -> int:
    """The start of the line after a value (where a block that keeps its blank lines ends)."""
    return end if end and text[end - 1] == "\n" else next_line(text, end)


def text_end(text: str, end: int) -> int:
    """The end of a value without the blank lines that a block keeps."""
    if not end or text[end - 1] != "\n":
        return end
    return last_line_end(text, blank_lines_before(text, end))


def skip_gap(text: str, index: int) -> int:
    """The first index from `index` on that is neither whitespace nor comment."""
    match = _GAP.match(text, index)
    return match.end() if match else index


def skip_blank_lines(text: str, index: int) -> int:
    """The start of the first non-blank line from the line start `index` on."""
    match = _BLANK_LINES.match(text, index)
    return match.end() if match else index


def blank_lines_before(text: str, index: int) -> int:
    """The start of the run of blank lines directly above the line start `index`."""
    while index and not text[(above := line_start(text, index - 1)) : index].strip():
        index = above
    return index


def comments_before(text: str, index: int) -> int:
    """The start of the run of comment lines directly above the line start `index`."""
    while index and _COMMENT_LINE.match(text, above := line_start(text, index - 1), index):
        index = above
    return index


def gap_before(text: str, index: int) -> int:
    """The start of the run of blank and comment lines directly above the line start `index`."""
    while (above := blank_lines_before(text, comments_before(text, index))) < index:
        index = above
    return index


def column(text: str, index: int) -> int:
    """The number of characters between the start of the line and `index`."""
    return index - line_start(text, index)


def skip_deeper_comments(text: str, index: int, column: int) -> int:
    """The index after the comment lines from `index` on that are indented beyond `column`."""
    while (match := _NEXT_COMMENT.match(text, index)) and len(match[1]) > column:
        index = match.end()
    return index
