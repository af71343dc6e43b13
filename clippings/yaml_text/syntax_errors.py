"""Explain libyaml's syntax errors in words that help, with the best place to look."""

import re
from typing import NamedTuple

import yaml


class Explained(NamedTuple):
    """A character index, what is wrong there, and the remedy."""

    at: int
    message: str
    hint: str


_QUOTE = "put the value between quotation marks"
_TEXT_AFTER_VALUE = "something after the end of a value"
# By the quotation mark that ends the value, perhaps too early.
_ESCAPE_HINTS = {
    "'": "write a ' inside the value twice, or put it between \" marks",
    '"': 'write a " inside the value as \\", or put it between \' marks',
}
_UNCLOSED = ("a quotation mark is never closed", "close it")
_STRAY_LINE = (
    "a line that is not part of a clipping",
    "begin each clipping with `- ` in the same column, and indent all its keys equally",
)
# By the start of libyaml's message; "" as the message means libyaml's own words.
_EXPLAINED = {
    "found unexpected end of stream": _UNCLOSED,
    "found unexpected document indicator": _UNCLOSED,
    "mapping values are not allowed": (
        "a colon where no value can begin",
        "put a value that contains `: ` between quotation marks, and begin the keys of one "
        "clipping in the same column",
    ),
    "could not find expected ':'": (
        "a line without `key:`",
        "write `key: value`, or indent a value that continues",
    ),
    "did not find expected key": (
        _TEXT_AFTER_VALUE,
        "check the indentation; put a value that begins with a quotation mark or a bracket between "
        "quotation marks",
    ),
    "did not find expected '-' indicator": _STRAY_LINE,
    "did not find expected <document start>": _STRAY_LINE,
    "did not find expected ',' or": (
        "a bracket is not closed",
        "close it, and separate the values with commas",
    ),
    "did not find expected node content": ("a value is missing between brackets or commas", _QUOTE),
    "did not find expected alphabetic": ("a value that begins with * or &", _QUOTE),
    "found undefined tag handle": ("a value that begins with !", _QUOTE),
    "found a tab character": ("a tab in place of spaces", "indent with spaces, not tabs"),
    "found unknown escape character": ("", "write the backslash twice"),
    "found invalid Unicode character": ("", "write the character itself"),
    "did not find expected comment or line break": (
        "text after the | or > that begins a block",
        "begin the text on the next line, or put it between quotation marks",
    ),
    "block sequence entries are not allowed": (
        "a dash where no list can begin",
        "begin the list on a line of its own, or put the value between quotation marks",
    ),
    "found character that cannot start any token": (
        "a character that no value can begin with",
        _QUOTE,
    ),
}
_FALLBACK = ("", "check the indentation and the quotation marks")
# For these, the place where the value began helps more than the place where parsing stopped.
_REPORTED_AT_START = (
    "found unexpected",
    "could not find expected ':'",
    "did not find expected alpha",
)
_LINE_BREAK = "[\x85\u2028\u2029]"
_ODD_SPACE = r"[ \t]*([^\S \t\r\n]|[\u200b\ufeff])"
_CONFLICT = r"(?m)^(?:<{7}|={7}|>{7})(?= |\r?$)"


def explain(text: str, error: yaml.MarkedYAMLError) -> Explained:
    """The place, message and hint for a parser error."""
    reason = str(error.problem or error.context or "it cannot be read as YAML")
    at = _place(reason, error, len(text))
    if conflict := re.search(_CONFLICT, text):
        return Explained(conflict.start(), "a merge conflict", "settle it and remove its marks")
    if invisible := _invisible_character(text, at):
        return invisible
    if text.startswith("\t", at):
        reason = "found a tab character"
    message, hint = next(
        (words for begin, words in _EXPLAINED.items() if reason.startswith(begin)), _FALLBACK
    )
    if message == _TEXT_AFTER_VALUE and (mark := text[:at].rstrip(" ")[-1:]) in _ESCAPE_HINTS:
        hint = _ESCAPE_HINTS[mark]
    return Explained(at, message or reason, hint)


def _invisible_character(text: str, at: int) -> Explained | None:
    """An invisible line break, or an odd space in the indentation, in the line of `at`."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[start : end if end >= 0 else len(text)]
    if found := re.search(_LINE_BREAK, line):
        message = f"the line break U+{ord(found[0]):04X}, which editors do not show"
        return Explained(start + found.start(), message, "remove it, or write a space in its place")
    if found := re.match(_ODD_SPACE, line):
        message = f"the character U+{ord(found[1]):04X} in place of spaces"
        return Explained(start + found.start(1), message, "indent with plain spaces")
    return None


def _place(reason: str, error: yaml.MarkedYAMLError, longest: int) -> int:
    problem, context = error.problem_mark, error.context_mark
    mark = problem or context
    if problem and context:
        opened_above = "flow" in str(error.context) and context.line < problem.line
        if reason.startswith(_REPORTED_AT_START) or opened_above:
            mark = context
    return min(mark.index, longest) if mark else 0
