"""The progress counter of long checks, shown only on a terminal."""

import os
import sys
import time

_SECONDS_BETWEEN = 0.1
_ERASE = "\r\x1b[K"  # ECMA-48: to the beginning of the line, and clear it


class Progress:
    """A counter on stderr that is erased at the end."""

    def __init__(self, total: int, what: str) -> None:
        self._shown = sys.stderr.isatty() and os.environ.get("TERM") != "dumb" and total > 0
        self._total = total
        self._what = what
        self._done = 0
        self._next = 0.0

    def step(self) -> None:
        """Count one more as done."""
        self._done += 1
        if self._shown and (now := time.monotonic()) >= self._next:
            self._next = now + _SECONDS_BETWEEN
            text = f"{self._done} of {self._total} {self._what}"
            print(f"{_ERASE}{text[: _room()]}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Clear the line."""
        if self._shown:
            print(_ERASE, end="", file=sys.stderr, flush=True)


def _room() -> int | None:
    """The columns in one line of the terminal, of which no second line could be erased."""
    columns = os.get_terminal_size(sys.stderr.fileno()).columns
    return columns - 1 if columns > 1 else None  # 0 means unknown
