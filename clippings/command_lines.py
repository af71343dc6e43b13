"""Command lines in hints, quoted so that they can be pasted into a shell."""

import shlex
import sys


def command_line(command: str, name: str, *more: str, file: str = "") -> str:
    """A command such as `clip set le-monde outlet=…`, quoted for a shell.

    `file` is the value of `--file`; empty if the command finds the data file without it.
    """
    words = ["clip", command, *(["--file", file] if file else ())]
    if not name.isprintable() or not name:
        name = "ID"
    elif name.startswith("-"):
        words.append("--")
    return " ".join([*map(shlex.quote, [*words, name]), *more])


def check_command(file: str) -> str:
    """`clip validate`, with the file if the command does not find it without."""
    return " ".join(["clip validate", *([shlex.quote(file)] if file else ())])


def install_command(package: str) -> str:
    """What installs a package where clip is, also if that has no pip of its own."""
    return f"pip --python {shlex.quote(sys.executable)} install {package}"


def for_any(text: str, name: str) -> str:
    """Replace the id in the first command of a text by `ID`: `clip set ID …`."""
    return text.replace(f" {shlex.quote(name)} ", " ID ", 1) if name else text
