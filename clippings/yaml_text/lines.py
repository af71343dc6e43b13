"""Lines, blank lines and comments of a text, by character positions."""

import re

_GAP = re.compile(r"(?:[ \t\r\n]+|(?<![^ \t\r\n])#[^\r\n]*)*")
_BLANK_LINES = re.compile(r"(?:[ \t]*\r?\n)*")
_COMMENT_LINE = re.compile(r"[ \t]*#")
_NEXT_COMMENT = re.compile(r"(?:[ \t]*\r?\n)*( *)#[^\n]*\n?")


def line_start(text: str, index: int) -> int:
    """Where the line of `index` begins."""
    return text.rfind("\n", 0, index) + 1


def line_end(text: str, index: int) -> int:
    """Where the line of `index` ends, before its line break."""
    end = text.find("\n", index)
    if end < 0:
        return len(text)
    return end - 1 if end > index and text[end - 1] == "\r" else end


def next_line(text: str, index: int) -> int:
    """Where the line behind that of `index` begins."""
    end = text.find("\n", index)
    return len(text) if end < 0 else end + 1


def last_line_end(text: str, end: int) -> int:
    """Where the last line of what stands before `end` ends, before its line break."""
    if not end or text[end - 1] != "\n":
        return line_end(text, end)
    return end - 2 if text[end - 2 : end] == "\r\n" else end - 1


def value_end(text: str, end: int) -> int:
    """The start of the line behind a value (a block that keeps its blank lines ends there)."""
    return end if end and text[end - 1] == "\n" else next_line(text, end)


def text_end(text: str, end: int) -> int:
    """The end of a value without the blank lines that a block keeps."""
    if not end or text[end - 1] != "\n":
        return end
    return last_line_end(text, blank_lines_before(text, end))


def skip_gap(text: str, index: int) -> int:
    """The first character at or behind `index` that is neither blank nor comment."""
    match = _GAP.match(text, index)
    return match.end() if match else index


def skip_blank_lines(text: str, index: int) -> int:
    """The first line at or behind the line start `index` that is not blank."""
    match = _BLANK_LINES.match(text, index)
    return match.end() if match else index


def blank_lines_before(text: str, index: int) -> int:
    """Where the run of blank lines directly above the line start `index` begins."""
    while index and not text[(above := line_start(text, index - 1)) : index].strip():
        index = above
    return index


def comments_before(text: str, index: int) -> int:
    """Where the run of comment lines directly above the line start `index` begins."""
    while index and _COMMENT_LINE.match(text, above := line_start(text, index - 1), index):
        index = above
    return index


def gap_before(text: str, index: int) -> int:
    """Where the run of blank and comment lines directly above the line start `index` begins."""
    while (above := blank_lines_before(text, comments_before(text, index))) < index:
        index = above
    return index


def column(text: str, index: int) -> int:
    """Characters between the line's start and `index`."""
    return index - line_start(text, index)


def skip_deeper_comments(text: str, index: int, column: int) -> int:
    """Behind the comment lines at the line start `index` that stand further in than `column`."""
    while (match := _NEXT_COMMENT.match(text, index)) and len(match[1]) > column:
        index = match.end()
    return index
