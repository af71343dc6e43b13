"""The standard streams as the program finds them, made fit for use."""

import os
import sys
from io import TextIOWrapper
from typing import Literal


def prepare_streams() -> None:
    """Make every stream one that can be used, whatever the shell has closed or cannot show.

    Data is UTF-8 wherever it goes; a terminal that cannot show a character shows `?`. What is typed
    in another encoding is kept until the value that it stands in is refused.
    """
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = sys.stdout or _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="surrogateescape")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _nowhere(mode: Literal["r", "w"]) -> TextIOWrapper:
    """A stream in place of one that was closed before we began."""
    return open(os.devnull, mode, encoding="utf-8")
