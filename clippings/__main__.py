"""Entry point of `clip`, `clippings` and `python -m clippings`."""

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn

# What is loaded at the start is never garbage, and a data file is read into one tree: garbage
# collection at Python's default rate takes 5% of the start-up time and half of the reading time.
_GC_THRESHOLD = 200_000


def main() -> NoReturn:
    """Run the program and exit."""
    gc.set_threshold(_GC_THRESHOLD)
    try:
        from clippings.app import main as run

        code = run()
    except KeyboardInterrupt:  # Ctrl-C while modules are still being imported
        from clippings.errors import INTERRUPTED

        print("clip: interrupted", file=sys.stderr)
        code = INTERRUPTED
    _exit_now(code)


def _exit_now(code: int) -> NoReturn:
    """Flush and exit without Python's clean-up, which would first free every object."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # write errors were reported before
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
