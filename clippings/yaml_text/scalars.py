"""Write a text as a YAML scalar that every YAML parser reads as that text."""

import re

from clippings.errors import ClipError
from clippings.yaml_text.block_scalar import Header

WIDTH = 88

# Patterns are compiled when a value is first written: reading needs none of them, and the one that
# covers all of Unicode takes as long to compile as a small file takes to read.
# Plain only if YAML 1.1, YAML 1.2 and a quick human reader all take it for text.
_PLAIN = r"[^\W_](?:[^ \t:#]|:(?=[^ \t])|(?<=[^ \t])#| +(?=[^ #]))*"
_PLAIN_IN_FLOW = r"[^\W_](?:[^ \t:#,?\[\]{}\"']| +(?=[^ #]))*"
_OTHER_TYPE = (
    r"(?i:y|n|yes|no|on|off|true|false|null|inf|nan)"
    r"|[\d.][\d_.,:]*(?:[eE][-+]?\d+)?|0[xob][\da-fA-F_]+"
    r"|\d{4}-\d\d?(?:-\d\d?)?(?:[Tt ]+\d.*)?"
)
_BREAKS = r"[\r\n\x85\u2028\u2029]"
_UNPRINTABLE = (
    r"[^\t\n\x20-\x7e\xa0-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ud7ff\ue000-\ufdff"
    r"\ufe10-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def plain_is_safe(text: str, *, flow: bool = False) -> bool:
    """Whether the text can be written without quotation marks."""
    shape = _PLAIN_IN_FLOW if flow else _PLAIN
    if text != text.strip() or "\n" in text or re.search(_UNPRINTABLE, text):
        return False
    if not re.fullmatch(shape, text):
        return False
    return not re.fullmatch(_OTHER_TYPE, text)


def double_quoted(text: str) -> str:
    """The text in double quotation marks, on one line."""

    def escape(match: re.Match[str]) -> str:
        char = match[0]
        code = ord(char)
        return _ESCAPES.get(char) or (f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")

    escaped = re.sub(r'["\\\n\t]', escape, text)
    return f'"{re.sub(_UNPRINTABLE, escape, escaped)}"'


def single_quoted(text: str) -> str:
    """The text in single quotation marks; only for printable text without line breaks."""
    return "'" + text.replace("'", "''") + "'"


def _fits_a_block(text: str) -> bool:
    """Whether a block can hold the text.

    It must be printable, with no space at either end of a line and at most one final line break.
    """
    if re.search(_UNPRINTABLE, text) or "\t" in text or text.endswith("\n\n"):
        return False
    lines = text.removesuffix("\n").split("\n")
    return all(line == line.strip() for line in lines) and bool(lines[0] and lines[-1])


def _folded_lines(text: str, width: int) -> list[str]:
    """The lines of a folded block that is read as this text: broken at single spaces only."""
    lines, line = [], ""
    for word in re.split(r"(?<=[^ ]) (?=[^ ])", text):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def _block_lines(text: str, style: str, width: int) -> list[str]:
    """The indicator (`|` or `>`) and the lines of a block; empty if the text is better inline."""
    body = text.removesuffix("\n")
    if "\n" in body or style == "|" or (style == "new" and body != text):
        return ["|", *body.split("\n")]
    if style == ">" or (len(body) > width + 12 and " " in body):
        return [">", *_folded_lines(body, width)]
    return []


def _block(text: str, lines: list[str], indent: int, newline: str) -> str:
    mark, *body = lines
    chomp = "" if text.endswith("\n") else "-"
    return f"{mark}{chomp}" + "".join(
        newline + (" " * indent + line if line else "") for line in body
    )


def scalar(text: str, *, style: str, indent: int, newline: str, flow: bool = False) -> str:
    """The text as a scalar, in `style` if that can express it.

    `style` is one of `''`, `'`, `"`, `|`, `>`, or `new` for the most readable one; `indent` is
    the column of a block's lines. Raises ClipError for text that cannot be encoded.
    """
    if re.search("[\ud800-\udfff]", text):
        raise ClipError("the value has bytes that are not UTF-8; set the terminal to UTF-8")
    blocks = not flow and style in ("|", ">", "new") and _fits_a_block(text)
    if blocks and (lines := _block_lines(text, style, WIDTH - indent)):
        return _block(text, lines, indent, newline)
    if style in ("", "new", "|", ">") and plain_is_safe(text, flow=flow):
        return text
    return _quoted(text, style)


def _quoted(text: str, style: str) -> str:
    printable = not (re.search(_BREAKS, text) or re.search(_UNPRINTABLE, text) or "\t" in text)
    awkward = '"' in text or "\\" in text
    if printable and (style == "'" or (style != '"' and awkward and "'" not in text)):
        return single_quoted(text)
    return double_quoted(text)


def with_comment(written: str, old: Header) -> str:
    """The new scalar with the comment after the block header that it replaces."""
    if not old.comment:
        return written
    first, rest = re.match(r"([^\r\n]*)((?s:.*))", written).groups()  # type: ignore[union-attr]
    return first + old.comment + rest
