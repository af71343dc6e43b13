"""The way in: `clip`, `clippings` and `python -m clippings`."""

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn

# What is loaded at the start is never garbage, and a data file is read into one tree: looking for
# garbage as often as Python does by itself costs a twentieth of the start and half of the reading.
_FEW_COLLECTIONS = 200_000


def main() -> NoReturn:
    """Run the program and exit."""
    gc.set_threshold(_FEW_COLLECTIONS)
    try:
        from clippings.app import main as run

        code = run()
    except KeyboardInterrupt:  # what is pressed while the program is still loaded
        from clippings.errors import INTERRUPTED

        print("clip: interrupted", file=sys.stderr)
        code = INTERRUPTED
    _leave(code)


def _leave(code: int) -> NoReturn:
    """Exit at once: Python would first take apart, piece by piece, all that was loaded and read."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # what could not be written has been told
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
