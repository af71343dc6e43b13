"""The standard streams as the program finds them, made fit for use."""

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Literal, TextIO

from clippings.errors import ClipError

# How a command is told to read what comes in, or to write to the pipe, where it wants a file.
STDIN = STDOUT = Path("-")


class PipeClosed(Exception):
    """Who reads our output has gone."""


class Stdout(TextIOWrapper):
    """Standard output, whoever writes to it: where nothing can be written, our own errors say so.

    Writing and flushing raise PipeClosed where the reader has gone, ClipError for any other cause.
    """

    def write(self, text: str) -> int:
        if text == "":  # by which Typer asks for letters or bytes, and hears no error
            return 0
        try:
            return super().write(text)
        except OSError as error:
            raise unwritten(error) from None

    def flush(self) -> None:
        try:
            super().flush()
        except OSError as error:
            raise unwritten(error) from None


def unwritten(error: OSError) -> PipeClosed | ClipError:
    """What to raise; Python flushes stdout once more at its end: that is let go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return PipeClosed()
    return ClipError(
        f"the output was not written: {error.strerror}; make room, or send it elsewhere"
    )


def prepare_streams() -> None:
    """Make every stream one that can be used, whatever the shell has closed or cannot show.

    Data is UTF-8 wherever it goes; a terminal that cannot show a character shows `?`. What is typed
    in another encoding is kept until the value that it stands in is refused.
    """
    if os.environ.get("COLUMNS") == "0":  # not known; Rich would draw the help without a column
        del os.environ["COLUMNS"]
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = _telling(sys.stdout) if sys.stdout else _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="surrogateescape")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _telling(stream: TextIO) -> TextIO:
    if not isinstance(stream, TextIOWrapper):
        return stream
    return Stdout(
        stream.buffer,
        stream.encoding,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def _nowhere(mode: Literal["r", "w"]) -> TextIOWrapper:
    """A stream in place of one that was closed before we began."""
    return open(os.devnull, mode, encoding="utf-8")
