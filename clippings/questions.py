"""Questions to the user on a terminal, with line editing as in a shell."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from clippings.inert import inert
from clippings.output import say

_STDOUT = 1


def can_ask() -> bool:
    """Whether the user can be asked: stdin and stderr are a terminal."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def ask(question: str, default: str = "", fault: Callable[[str], str] | None = None) -> str:
    """Ask on stderr and return the answer; `default` for an empty one.

    `fault` returns what is wrong with an answer, which is shown before asking again, or `""`. The
    up arrow recalls the default or the refused answer for editing.
    """
    shown = f"{inert(question)}{f' [{inert(default)}]' if default else ''}: "
    _enable_line_editing(default)
    while True:
        answer = _line(shown) or default
        wrong = fault(answer) if fault else ""
        if not wrong:
            return answer
        say(f"  {wrong}")


def confirm(question: str, *, usual: bool = False) -> bool:
    """Ask a yes/no question; an empty answer means `usual`."""
    answer = ask(f"{question} ({'Y/n' if usual else 'y/N'})").lower()
    return answer in ("y", "yes") or (usual and not answer)


def _enable_line_editing(default: str) -> None:
    """Load `readline` if Python has it; `input` then uses it by itself."""
    try:
        import readline
    except ImportError:
        return
    readline.clear_history()
    if default:
        readline.add_history(default)


def _line(prompt: str) -> str:
    try:
        with _stdout_at_the_terminal():
            return input(prompt).replace("\t", " ").strip()
    except (EOFError, KeyboardInterrupt):
        print(file=sys.stderr)  # the next message starts on a new line
        raise KeyboardInterrupt from None


@contextmanager
def _stdout_at_the_terminal() -> Iterator[None]:
    """Redirect stdout to stderr, because `input` edits lines only on a terminal."""
    sys.stdout.flush()
    kept = os.dup(_STDOUT)
    os.dup2(sys.stderr.fileno(), _STDOUT)
    try:
        yield
    finally:
        os.dup2(kept, _STDOUT)
        os.close(kept)
