"""Questions to the person at the terminal, where a line is edited as in a shell."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from clippings.inert import inert
from clippings.output import say

_STDOUT = 1


def can_ask() -> bool:
    """Whether there is somebody to ask: both ends are a terminal."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def ask(question: str, default: str = "", fault: Callable[[str], str] | None = None) -> str:
    """The person's answer to a question on stderr; `default` for an empty one.

    It is asked for again while `fault` says what is wrong with it. The arrow up brings the default,
    or the answer that was wrong, to be changed.
    """
    shown = f"{inert(question)}{f' [{inert(default)}]' if default else ''}: "
    _have_lines_edited(default)
    while True:
        answer = _line(shown) or default
        wrong = fault(answer) if fault else ""
        if not wrong:
            return answer
        say(f"  {wrong}")


def confirm(question: str, *, usual: bool = False) -> bool:
    """Whether the person says yes; an empty answer is the `usual` one."""
    answer = ask(f"{question} ({'Y/n' if usual else 'y/N'})").lower()
    return answer in ("y", "yes") or (usual and not answer)


def _have_lines_edited(default: str) -> None:
    """Where Python was built with a library for it: once loaded, `input` uses it by itself."""
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
        print(file=sys.stderr)  # what is said of it begins on a line of its own
        raise KeyboardInterrupt from None


@contextmanager
def _stdout_at_the_terminal() -> Iterator[None]:
    """Stdout goes where stderr goes: `input` has lines edited nowhere else."""
    sys.stdout.flush()
    kept = os.dup(_STDOUT)
    os.dup2(sys.stderr.fileno(), _STDOUT)
    try:
        yield
    finally:
        os.dup2(kept, _STDOUT)
        os.close(kept)
