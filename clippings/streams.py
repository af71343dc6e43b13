"""The standard streams, prepared so that they can always be used."""

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Literal, TextIO

from clippings.errors import ClipError

# The argument that stands for standard input or output in place of a file.
STDIN = STDOUT = Path("-")


class Stdout(TextIOWrapper):
    """Standard output whose errors are ours, even if Typer or Rich write to it.

    If the reader has gone, nothing more is written; raises ClipError for any other cause.
    """

    def write(self, text: str) -> int:
        if text == "":  # Typer's test for a text stream, which must not fail
            return 0
        try:
            return super().write(text)
        except OSError as error:
            give_up_stdout(error)
            return len(text)

    def flush(self) -> None:
        try:
            super().flush()
        except OSError as error:
            give_up_stdout(error)


def give_up_stdout(error: OSError) -> None:
    """Redirect stdout to the null device; raises ClipError unless only its reader has gone.

    The command then still does the rest of its work, and has its usual exit code.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):
        raise ClipError(
            f"the output was not written: {error.strerror}; make room, or redirect it"
        ) from None


def prepare_streams() -> None:
    """Make all three streams safe to use, even if the shell has closed some of them.

    Output to files and pipes is UTF-8; a terminal that cannot show a character shows `?`. Input in
    another encoding is kept (surrogateescape) until the value that contains it is refused.
    """
    if os.environ.get("COLUMNS") == "0":  # means unknown, but Rich would draw help of no width
        del os.environ["COLUMNS"]
    sys.stdin = sys.stdin or _null("r")
    sys.stdout = _with_our_errors(sys.stdout) if sys.stdout else _closed()
    sys.stderr = sys.stderr or _null("w")
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="surrogateescape")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _with_our_errors(stream: TextIO) -> TextIO:
    if not isinstance(stream, TextIOWrapper):
        return stream
    return Stdout(
        stream.buffer,
        stream.encoding,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def _closed() -> Stdout:
    """A stream in place of a stdout that was closed before we started; writing to it fails."""
    return Stdout(open(os.open(os.devnull, os.O_RDONLY), "wb"), "utf-8")


def _null(mode: Literal["r", "w"]) -> TextIOWrapper:
    """A null stream in place of one that was closed before we started."""
    return open(os.devnull, mode, encoding="utf-8")
