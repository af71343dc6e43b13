"""Write a file atomically: whole or not at all."""

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
    """Replace the file's content; a crash leaves either the old file or the new one.

    Symlinks, mode and owner are kept. `expected` is the content when the file was read: if it has
    changed since, nothing is written. Raises ClipError.
    """
    real, shown = Path(os.path.realpath(path)), shown_path(path)
    try:
        with _written_beside(real, data, _state(real, shown)) as temporary:
            if expected is not None and real.read_bytes() != expected:
                raise ClipError(f"{shown} was changed by someone else; run the command again")
            os.replace(temporary, real)
        _sync_folder(real.parent)
        _remove_abandoned(real)
    except OSError as error:
        raise ClipError(f"{shown} was not written: {_way_out(real, error)}") from None


def _way_out(real: Path, error: OSError) -> str:
    """Why nothing was written, and what the user can do about it."""
    if isinstance(error, FileNotFoundError) and not real.parent.exists():
        return f"there is no folder {shown_path(real.parent)}; create it first"
    reason = error.strerror or str(error)
    if isinstance(error, PermissionError):
        return f"{reason}; name another path, or see that its folder can be written to"
    return f"{reason}; nothing in it changed"


def write_with_folders(path: Path, data: bytes) -> Sequence[Path]:
    """Write a file, create missing folders, and return the folders created.

    Raises ClipError, after removing those folders again.
    """
    new = [folder for folder in path.parents if not os.path.exists(folder)]
    try:
        _make_folder(path.parent)
        write_whole(path, data)
    except ClipError:
        remove_empty(new)
        raise
    return new


def remove_empty(folders: Iterable[Path]) -> None:
    """Remove those of the folders that are empty; the innermost must come first."""
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
    """The mode and owner to keep; raises ClipError for non-files and read-only files."""
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
    """A temporary file in the same folder with `data` synced to disk; removed if not used.

    Writing takes time, so the caller compares the old content after it, not before.
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


def _remove_abandoned(real: Path) -> None:
    """Remove temporary files that killed writers left behind."""
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
    """Sync the folder so that the rename survives a crash; not every system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
