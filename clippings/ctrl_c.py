"""Delays Ctrl-C until no work is half done."""

from signal import SIGINT, default_int_handler, getsignal, signal
from threading import current_thread, main_thread
from typing import Self


class CtrlC:
    """Inside `with`, Ctrl-C raises KeyboardInterrupt only where allowed, else at the end.

    Pressed a second time, it raises immediately. Has an effect only in the main thread, and only if
    no other handler for Ctrl-C is installed.
    """

    def __init__(self) -> None:
        self._is_active = current_thread() is main_thread() and (
            getsignal(SIGINT) is default_int_handler
        )
        self._is_allowed = False
        self._was_pressed = False

    def __enter__(self) -> Self:
        if self._is_active:
            signal(SIGINT, self._handle)
        return self

    def __exit__(self, *_: object) -> None:
        if self._is_active:
            signal(SIGINT, default_int_handler)
        if self._was_pressed:
            raise KeyboardInterrupt

    def allow(self) -> None:
        """Let Ctrl-C through; raise KeyboardInterrupt now if it was pressed before."""
        self._is_allowed = True
        if self._was_pressed:
            raise KeyboardInterrupt

    def hold(self) -> None:
        """Hold Ctrl-C back."""
        self._is_allowed = False

    def _handle(self, *_: object) -> None:
        if self._is_allowed or self._was_pressed:
            raise KeyboardInterrupt
        self._was_pressed = True
