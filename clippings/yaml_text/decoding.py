"""Bytes of a data file to text: UTF-8, nothing else, and no characters that no one can see."""

import re
from typing import NamedTuple

from clippings.yaml_text.reading import Problem

BOM = b"\xef\xbb\xbf"
# What YAML 1.2 (5.1) calls printable, less the byte order mark inside a text.
_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


class Decoded(NamedTuple):
    """The text without its byte order mark; `problems` where it is not what it should be."""

    text: str
    bom: bool
    problems: tuple[Problem, ...] = ()


def decode(data: bytes) -> Decoded:
    """Read strictly as UTF-8; never raises. A text with problems must not be written back."""
    bom = data.startswith(BOM)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Decoded("", False, (Problem(0, "the file is UTF-16", "save it as UTF-8"),))
    try:
        text = data.removeprefix(BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8")
        problem = Problem(
            len(before), f"byte 0x{error.object[error.start]:02x} is not UTF-8", "save as UTF-8"
        )
        return Decoded(before, bom, (problem,))
    unseen = tuple(
        Problem(match.start(), f"the character U+{ord(match[0]):04X}", "remove it")
        for match in _UNPRINTABLE.finditer(text)
    )
    return Decoded(text, bom, unseen)
