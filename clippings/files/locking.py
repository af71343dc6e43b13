"""One writer at a time: a lock on the data file's folder, which leaves no lock file behind."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clippings.errors import ClipError
from clippings.files import shown_path

_PATIENCE = 30.0  # seconds: forty writers on a slow machine queue for several
_PAUSE = 0.02  # seconds


if sys.platform == "win32":

    @contextmanager
    def locked(path: Path, patience: float = _PATIENCE) -> Iterator[None]:
        """Do nothing: Windows cannot lock folders, so only the comparison before writing guards."""
        yield

else:
    import fcntl

    @contextmanager
    def locked(path: Path, patience: float = _PATIENCE) -> Iterator[None]:
        """Hold the lock of the folder that `path` resolves to.

        Raises ClipError if another process still holds it after `patience` seconds.
        """
        folder = os.path.dirname(os.path.realpath(path))
        try:
            handle = os.open(folder, os.O_RDONLY)
        except OSError as error:
            raise ClipError(
                f"{folder} cannot be locked: {error.strerror}; check that it can be read"
            ) from None
        try:
            _wait_for(handle, path, time.monotonic() + patience)
            yield
        finally:
            os.close(handle)

    def _wait_for(handle: int, path: Path, until: float) -> None:
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > until:
                    raise ClipError(
                        f"{shown_path(path)} is locked by another clip; try again"
                    ) from None
                time.sleep(_PAUSE)
            except OSError:  # a network drive without locks: do without, as on Windows
                return
            else:
                return
