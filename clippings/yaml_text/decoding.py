"""Bytes of a data file to text: UTF-8, nothing else, and no characters that no one can see."""

import re
from typing import NamedTuple

from clippings.yaml_text.reading import Problem

BOM = b"\xef\xbb\xbf"
# What YAML 1.2 (5.1) does not call printable, and the byte order mark inside a text. One class
# with all of these takes longer to compile than a small file to read.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_NO_CHARACTERS = ("\ufeff", "\ufffe", "\uffff")


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
    unseen = [match.start() for match in _CONTROLS.finditer(text)]
    unseen += [text.index(char) for char in _NO_CHARACTERS if char in text]
    problems = (Problem(at, f"the character U+{ord(text[at]):04X}", "remove it") for at in unseen)
    return Decoded(text, bom, tuple(problems))
