"""The state file, which stores the results of link checks, also of several at the same time."""

import os
from collections.abc import Iterable
from pathlib import Path

from clippings.errors import ClipError
from clippings.files.locking import locked
from clippings.files.reading import read_file
from clippings.files.writing import write_whole
from clippings.links.link import CheckedLink
from clippings.links.state import State, read_state, updated, write_state


def recall(path: Path) -> State:
    """Read the results of earlier checks; raises ClipError if the file is not usable."""
    from tempfile import TemporaryFile  # imports modules for archives

    folder = Path(os.path.realpath(path)).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ClipError(
            f"{path} cannot be written: {error.strerror}; name another --state file"
        ) from None
    with locked(path):
        state = _read(path)
        if path.exists():
            write_whole(path, path.read_bytes())
    return state


def look_back(path: Path) -> State:
    """Read the results of earlier checks without preparing to write; raises ClipError."""
    if not path.exists():
        raise ClipError(f"{path} does not exist; `clip check-links --state {path}` writes it")
    return _read(path)


def remember(path: Path, links: Iterable[CheckedLink], now: float) -> None:
    """Add the results of this check to the current content of the file; raises ClipError."""
    with locked(path):
        write_whole(path, write_state(updated(_read(path), links, now)).encode())


def _read(path: Path) -> State:
    if not path.exists():
        return {}
    try:
        text = read_file(path).decode()
    except UnicodeDecodeError:
        raise ClipError(
            f"{path} is not UTF-8; name another, or delete it if it is a damaged state file"
        ) from None
    return read_state(text, str(path))
