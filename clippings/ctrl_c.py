"""Ctrl-C that waits until nothing is half done."""

from signal import SIGINT, default_int_handler, getsignal, signal
from threading import current_thread, main_thread
from typing import Self


class CtrlC:
    """Inside `with`, Ctrl-C comes only where it is let in, or else at the end; twice, at once.

    So it is in the main thread, unless somebody else minds Ctrl-C. It comes as KeyboardInterrupt.
    """

    def __init__(self) -> None:
        self._is_ours = current_thread() is main_thread() and (
            getsignal(SIGINT) is default_int_handler
        )
        self._is_let_in = False
        self._came = False

    def __enter__(self) -> Self:
        if self._is_ours:
            signal(SIGINT, self._come)
        return self

    def __exit__(self, *_: object) -> None:
        if self._is_ours:
            signal(SIGINT, default_int_handler)
        if self._came:
            raise KeyboardInterrupt

    def let_in(self) -> None:
        """From now on it may come, as it does where it came before."""
        self._is_let_in = True
        if self._came:
            raise KeyboardInterrupt

    def keep_out(self) -> None:
        """It shall wait."""
        self._is_let_in = False

    def _come(self, *_: object) -> None:
        if self._is_let_in or self._came:
            raise KeyboardInterrupt
        self._came = True
