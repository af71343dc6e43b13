"""The program run as people run it: with pipes, and on a terminal."""

import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NamedTuple, TypeAlias

MODULE = (sys.executable, "-m", "clippings")
# The terminal must be that of the new session, or Ctrl-C would reach nobody.
_ON_ITS_TERMINAL = (
    "import os; os.close(os.open(os.ttyname(0), os.O_RDWR));"
    "from clippings.__main__ import main; main()"
)
CTRL_C = "\x03"
CTRL_D = "\x04"


class Done(NamedTuple):
    """How the program ended, and what it said; on a terminal `out` holds both streams."""

    code: int
    out: str
    err: str


Clip: TypeAlias = Callable[..., Done]


def environment(changes: Mapping[str, str]) -> dict[str, str]:
    """Ours, without what conftest.py says to Typer, and with changes."""
    ours = {name: text for name, text in os.environ.items() if "TYPER" not in name}
    return {**ours, "NO_COLOR": "", **changes}


@contextmanager
def without_the_rights_of_root() -> Iterator[None]:
    """As somebody whom the modes of files and folders bind."""
    if os.geteuid():
        yield
        return
    os.setresuid(65534, 65534, 0)  # nobody, who can become root again
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No file gets larger, as where a disk is full."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def in_a_pipe(*arguments: str | bytes, stdin: str | None = "", **changes: str) -> Done:
    """Run it with pipes; keywords are environment variables."""
    done = subprocess.run(
        [*MODULE, *arguments],
        input=None if stdin is None else stdin.encode(),
        capture_output=True,
        env=environment(changes),
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def on_a_terminal(
    *arguments: str,
    answers: Iterable[tuple[str, str]] = (),
    columns: int = 80,
    stdout: IO[bytes] | None = None,
    **changes: str,
) -> Done:
    """Run it on a terminal of its own; each answer is typed when its question is seen.

    What it writes to stdout is seen there, too, unless that is elsewhere.
    """
    import fcntl
    import pty
    import struct
    import termios

    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    program = subprocess.Popen(
        [sys.executable, "-c", _ON_ITS_TERMINAL, *arguments],
        stdin=its,
        stdout=stdout or its,
        stderr=its,
        start_new_session=True,
        env=environment({"TERM": "xterm", **changes}),
    )
    os.close(its)
    with open(ours, "r+b", buffering=0) as terminal:
        seen = _talk(terminal, list(answers), program.pid)
    return Done(program.wait(), seen.replace("\r\n", "\n"), "")


def _talk(terminal: IO[bytes], answers: list[tuple[str, str]], program: int) -> str:
    """Answer the questions of a process; all that was shown."""
    shown, new = b"", b""
    while True:
        if not select.select([terminal], [], [], 30)[0]:
            raise AssertionError(f"it waits; so far it said {shown.decode()!r}")
        try:
            read = terminal.read(4096)
        except OSError:  # Linux says so when the other side is closed
            return shown.decode()
        if not read:
            return shown.decode()
        shown, new = shown + read, new + read
        if answers and answers[0][0].encode() in new:
            _type(terminal, answers.pop(0)[1], program)
            new = b""


def _type(terminal: IO[bytes], keys: str, program: int) -> None:
    if keys == CTRL_C:
        _wait_until_it_sleeps(program)
        _interrupt_silently(terminal)
    terminal.write(keys.encode())


def _wait_until_it_sleeps(program: int) -> None:
    """Python does not see a signal that comes just before it begins to wait for the terminal."""
    state = Path(f"/proc/{program}/stat")
    while state.exists() and state.read_text().rpartition(") ")[2][0] not in "SZ":
        os.sched_yield()


def _interrupt_silently(terminal: IO[bytes]) -> None:
    """Have no `^C` shown, which may come after the last word, and nothing that was said dropped."""
    import termios

    attributes = termios.tcgetattr(terminal)
    attributes[3] = attributes[3] & ~termios.ECHO | termios.NOFLSH
    termios.tcsetattr(terminal, termios.TCSANOW, attributes)
