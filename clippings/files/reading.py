"""Read files that the user names; errors become one sentence with the way out."""

import stat
from pathlib import Path

from clippings.errors import ClipError, unreadable
from clippings.files import shown_path

LARGEST_FILE = 256 * 1024 * 1024  # bytes; no press page comes near


def read_file(path: Path) -> bytes:
    """The file's bytes; raises ClipError if it cannot be read, is a device or is too large."""
    try:
        state = path.stat()
        if stat.S_ISCHR(state.st_mode) or state.st_size > LARGEST_FILE:
            limit = f"a device or larger than {LARGEST_FILE // 2**20} MiB"
            raise ClipError(f"{shown_path(path)} is {limit}; name another file")
        return path.read_bytes()
    except OSError as error:
        raise unreadable(shown_path(path), error) from None


def read_text_file(path: Path) -> str:
    """The text of a UTF-8 file; raises ClipError if it cannot be read or decoded."""
    return text_of_file(path, read_file(path))


def text_of_file(path: Path, data: bytes) -> str:
    """The bytes of a file decoded as UTF-8; raises ClipError if they are not."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise ClipError(f"{path} is not UTF-8 (byte {error.start}); save it as UTF-8") from None
