"""Decode the bytes of a data file: UTF-8, nothing else."""

from typing import NamedTuple

from clippings.yaml_text.problem import Problem

BOM = b"\xef\xbb\xbf"


class Decoded(NamedTuple):
    """The text without its byte order mark, and `problems` if the bytes are not valid UTF-8."""

    text: str
    bom: bool
    problems: tuple[Problem, ...] = ()


def decode_utf8(data: bytes) -> Decoded:
    """Decode as UTF-8; never raises. A text with problems must not be written back."""
    if _is_utf16(data):
        return Decoded("", False, (Problem(0, "the file is UTF-16", "save it as UTF-8"),))
    bom = data.startswith(BOM)
    data = data.removeprefix(BOM)
    try:
        return Decoded(data.decode(), bom)
    except UnicodeDecodeError:
        from clippings.yaml_text.unreadable import readable  # few files need it

        text, problems = readable(data.decode(errors="surrogateescape"))
        return Decoded(text, bom, problems)


def _is_utf16(data: bytes) -> bool:
    """Whether there is a UTF-16 byte order mark, or every second of the first bytes is null."""
    nulls = [not byte for byte in data[:4]]
    return data.startswith((b"\xff\xfe", b"\xfe\xff")) or nulls in (
        [False, True] * 2,
        [True, False] * 2,
    )
