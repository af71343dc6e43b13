"""What libyaml says of a text that it cannot read, in words that help, and where to look."""

import re
from typing import NamedTuple

import yaml


class Explained(NamedTuple):
    """Where in the text, what is wrong there, and the way out."""

    at: int
    message: str
    hint: str


_QUOTE = "put the value between quotation marks"
_BEHIND = "something behind the end of a value"
# By the mark that ends the value, perhaps too early.
_MARKS = {
    "'": "write a ' inside the value twice, or put it between \" marks",
    '"': 'write a " inside the value as \\", or put it between \' marks',
}
_UNCLOSED = ("a quotation mark is never closed", "close it")
_STRAY = (
    "a line that belongs to no clipping",
    "begin each clipping with `- ` in one column, and indent its keys alike",
)
# What libyaml says begins with the key; "" stands for its own words.
_EXPLAINED = {
    "found unexpected end of stream": _UNCLOSED,
    "found unexpected document indicator": _UNCLOSED,
    "mapping values are not allowed": (
        "a colon where no value can begin",
        "put a value that holds `: ` between quotation marks, and begin the keys of one clipping "
        "in one column",
    ),
    "could not find expected ':'": (
        "a line without `key:`",
        "write `key: value`, or indent a value that runs on",
    ),
    "did not find expected key": (
        _BEHIND,
        "check the indentation; put a value that begins with a quotation mark or a bracket between "
        "quotation marks",
    ),
    "did not find expected '-' indicator": _STRAY,
    "did not find expected <document start>": _STRAY,
    "did not find expected ',' or": (
        "a bracket is not closed",
        "close it, and part the values by commas",
    ),
    "did not find expected node content": ("a value is missing between brackets or commas", _QUOTE),
    "did not find expected alphabetic": ("a value that begins with * or &", _QUOTE),
    "found undefined tag handle": ("a value that begins with !", _QUOTE),
    "found a tab character": ("a tab where blanks are wanted", "indent with blanks, not tabs"),
    "found unknown escape character": ("", "write the backslash twice"),
    "found invalid Unicode character": ("", "write the character itself"),
    "did not find expected comment or line break": (
        "text behind the | or > that begins a block",
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
_OTHERWISE = ("", "check the indentation and the quotation marks")
# There the place where it began tells more than the place where reading ended.
_SHOWN_AT_BEGIN = ("found unexpected", "could not find expected ':'", "did not find expected alpha")
_LINE_BREAK = "[\x85\u2028\u2029]"
_BLANK = r"[ \t]*([^\S \t\r\n]|[\u200b\ufeff])"
_CONFLICT = r"(?m)^(?:<{7}|={7}|>{7})(?= |\r?$)"


def explain(text: str, error: yaml.MarkedYAMLError) -> Explained:
    """The place and the words for an error of the parser."""
    said = str(error.problem or error.context or "it cannot be read as YAML")
    at = _place(said, error, len(text))
    if conflict := re.search(_CONFLICT, text):
        return Explained(conflict.start(), "a merge conflict", "settle it and remove its marks")
    if unseen := _unseen(text, at):
        return unseen
    if text.startswith("\t", at):
        said = "found a tab character"
    message, hint = next(
        (words for begin, words in _EXPLAINED.items() if said.startswith(begin)), _OTHERWISE
    )
    if message == _BEHIND and (mark := text[:at].rstrip(" ")[-1:]) in _MARKS:
        hint = _MARKS[mark]
    return Explained(at, message or said, hint)


def _unseen(text: str, at: int) -> Explained | None:
    """The character of this line that breaks or indents it for nobody but YAML, if there is one."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[start : end if end >= 0 else len(text)]
    if found := re.search(_LINE_BREAK, line):
        message = f"the line break U+{ord(found[0]):04X}, which editors do not show"
        return Explained(start + found.start(), message, "remove it, or write a blank in its place")
    if found := re.match(_BLANK, line):
        message = f"the blank U+{ord(found[1]):04X} where plain ones are wanted"
        return Explained(start + found.start(1), message, "indent with the blanks of the space bar")
    return None


def _place(said: str, error: yaml.MarkedYAMLError, longest: int) -> int:
    problem, context = error.problem_mark, error.context_mark
    mark = problem or context
    if problem and context:
        opened_above = "flow" in str(error.context) and context.line < problem.line
        if said.startswith(_SHOWN_AT_BEGIN) or opened_above:
            mark = context
    return min(mark.index, longest) if mark else 0
