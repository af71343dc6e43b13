"""Writing a file whole or not at all."""

import contextlib
import os
import stat
from pathlib import Path

from clippings.errors import ClipError


def write_whole(path: Path, data: bytes, *, expected: bytes | None = None) -> None:
    """Put `data` in the file's place; a crash leaves the old file or the new one, never less.

    A symlink stays one; mode and owner stay. `expected` is what the file held when it was read:
    where it holds something else by now, nothing is written. Raises ClipError.
    """
    real = Path(os.path.realpath(path))
    try:
        before = _state(real)
        if expected is not None and real.read_bytes() != expected:
            raise ClipError(f"{path} was changed by someone else meanwhile; run the command again")
        _replace(real, data, before)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ClipError(f"{path} was not written: {reason}; nothing in it changed") from None


def _state(real: Path) -> os.stat_result | None:
    """Mode and owner to keep; refuses what is no file, or is marked as not to be written."""
    if not real.exists():
        return None
    state = real.stat()
    if not stat.S_ISREG(state.st_mode):
        raise ClipError(f"{real.name} is not a regular file; name another one")
    if not state.st_mode & 0o222 or not os.access(real, os.W_OK):
        raise ClipError(f"{real.name} is read-only; `chmod u+w` makes it writable")
    return state


def _replace(real: Path, data: bytes, before: os.stat_result | None) -> None:
    temporary = real.with_name(f".{real.name}.{os.urandom(6).hex()}.tmp")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(handle, "wb") as file:
            file.write(data)
            file.flush()
            _keep_state(handle, before)
            os.fsync(handle)
        os.replace(temporary, real)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(real.parent)


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
