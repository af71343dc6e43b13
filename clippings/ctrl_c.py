"""Delays Ctrl-C and SIGTERM until no work is half done."""

from signal import SIG_DFL, SIGINT, SIGTERM, default_int_handler, getsignal, signal
from threading import current_thread, main_thread
from typing import ClassVar, Self

_USUAL = {SIGINT: default_int_handler, SIGTERM: SIG_DFL}


class CtrlC:
    """Inside `with`, Ctrl-C raises KeyboardInterrupt only where allowed, else at the end.

    Pressed a second time, it raises immediately. SIGTERM, which stops a job that takes too long,
    does the same once. Has an effect only in the main thread, and only on a signal for which no
    other handler is installed.
    """

    terminated: ClassVar = False  # whether the last signal was SIGTERM

    def __init__(self) -> None:
        is_main = current_thread() is main_thread()
        before = {one: getsignal(one) for one in _USUAL} if is_main else {}
        self._before = {one: known for one, known in before.items() if known == _USUAL[one]}
        self._is_allowed = False
        self._was_pressed = False

    def __enter__(self) -> Self:
        for one in self._before:
            signal(one, self._handle)
        return self

    def __exit__(self, *_: object) -> None:
        for one, handler in self._before.items():
            if getsignal(one) == self._handle:
                signal(one, handler)
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

    def _handle(self, number: int, _frame: object) -> None:
        CtrlC.terminated = number == SIGTERM
        if CtrlC.terminated:
            signal(SIGTERM, _do_nothing)  # `timeout` sends it twice
        if self._is_allowed or self._was_pressed:
            raise KeyboardInterrupt
        self._was_pressed = True


def _do_nothing(_number: int, _frame: object) -> None:
    """Ignore a signal, but only here, not in programs that we start."""
