"""The text of an existing page, and the encoding in which it is kept."""

from pathlib import Path
from typing import NamedTuple

from clippings.charset import named_encoding
from clippings.errors import ClipError
from clippings.files.reading import read_file, text_of_file
from clippings.importers.html import SUFFIXES


class DecodedPage(NamedTuple):
    """The bytes of a page, its text and encoding."""

    data: bytes
    text: str
    encoding: str = "utf-8"


def read_page_text(path: Path) -> DecodedPage:
    """Read a page as UTF-8 or, for HTML, in the encoding that it names; raises ClipError."""
    data = read_file(path)
    encoding = named_encoding(data) if path.suffix.lower() in SUFFIXES else "utf-8"
    if encoding == "utf-8" or _is_utf8(data):
        return DecodedPage(data, text_of_file(path, data))
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ClipError(
            f"{path} is not valid {encoding}, which it declares (byte {error.start}); "
            "save it as UTF-8"
        ) from None
    if text.encode(encoding) != data:
        raise ClipError(f"{path} cannot be written back unchanged in {encoding}; save it as UTF-8")
    return DecodedPage(data, text, encoding)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return b"\0" not in data
