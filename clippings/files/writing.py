"""Writing a file whole or not at all."""

import contextlib
import os
import re
import stat
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from clippings.errors import ClipError
from clippings.files import shown_path

_ABANDONED = 3600.0  # seconds after which no writer still holds its temporary file


def write_whole(path: Path, data: bytes, *, expected: bytes | None = None) -> None:
    """Put `data` in the file's place; a crash leaves the old file or the new one, never less.

    A symlink stays one; mode and owner stay. `expected` is what the file held when it was read:
    where it holds something else by now, nothing is written. Raises ClipError.
    """
    real, shown = Path(os.path.realpath(path)), shown_path(path)
    try:
        with _written_beside(real, data, _state(real, shown)) as temporary:
            if expected is not None and real.read_bytes() != expected:
                who = "was changed by someone else meanwhile"
                raise ClipError(f"{shown} {who}; run the command again")
            os.replace(temporary, real)
        _sync_folder(real.parent)
        _sweep(real)
    except OSError as error:
        raise ClipError(f"{shown} was not written: {_way_out(real, error)}") from None


def _way_out(real: Path, error: OSError) -> str:
    """Why nothing was written, and what to do about it."""
    if isinstance(error, FileNotFoundError) and not real.parent.exists():
        return f"there is no folder {shown_path(real.parent)}; make it first"
    reason = error.strerror or str(error)
    if isinstance(error, PermissionError):
        return f"{reason}; name another path, or see that its folder can be written to"
    return f"{reason}; nothing in it changed"


def write_with_folders(path: Path, data: bytes) -> Sequence[Path]:
    """As `write_whole`, in folders that are made where they are not there, and given back.

    Raises ClipError; then the folders are not there either.
    """
    new = [folder for folder in path.parents if not os.path.exists(folder)]
    try:
        _make_folder(path.parent)
        write_whole(path, data)
    except ClipError:
        take_away(new)
        raise
    return new


def take_away(folders: Iterable[Path]) -> None:
    """Those of the folders that are empty, the innermost first."""
    for folder in folders:
        with contextlib.suppress(OSError):
            folder.rmdir()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ClipError(
            f"the folder {shown_path(folder)} cannot be made: {error.strerror}; name another path"
        ) from None


def _state(real: Path, shown: str) -> os.stat_result | None:
    """Mode and owner to keep; refuses what is no file, or is marked as not to be written."""
    if not real.exists():
        return None
    state = real.stat()
    if not stat.S_ISREG(state.st_mode):
        raise ClipError(f"{shown} is not a regular file; name another one")
    if not state.st_mode & 0o222 or not os.access(real, os.W_OK):
        raise ClipError(f"{shown} is read-only; `chmod u+w` makes it writable")
    return state


@contextlib.contextmanager
def _written_beside(real: Path, data: bytes, before: os.stat_result | None) -> Iterator[Path]:
    """A file in the same folder that holds `data` for good; taken away where it is not used.

    Writing takes time, so what stands in the file itself is compared behind it and not before.
    """
    temporary = real.with_name(f".{real.name}.{os.urandom(6).hex()}.tmp")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(handle, "wb") as file:
            file.write(data)
            file.flush()
            _keep_state(handle, before)
            os.fsync(handle)
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def _sweep(real: Path) -> None:
    """Take away what writers left that were killed."""
    left = re.compile(rf"\.{re.escape(real.name)}\.[0-9a-f]{{12}}\.tmp")
    with contextlib.suppress(OSError), os.scandir(real.parent) as files:
        for file in files:
            if left.fullmatch(file.name) and file.stat().st_mtime < time.time() - _ABANDONED:
                os.unlink(file)


def _keep_state(handle: int, before: os.stat_result | None) -> None:
    if not hasattr(os, "fchmod"):
        return
    if before is None:
        mask = os.umask(0)
        os.umask(mask)
        os.fchmod(handle, 0o666 & ~mask)
        return
    for owner in (before.st_uid, -1):  # only root may give a file away, groups are freer
        with contextlib.suppress(PermissionError):
            os.fchown(handle, owner, before.st_gid)
            break
    os.fchmod(handle, stat.S_IMODE(before.st_mode))


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last; not every system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
