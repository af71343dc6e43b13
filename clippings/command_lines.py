"""Commands in hints, which people copy into a shell."""

import shlex


def command_line(command: str, name: str, *more: str, file: str = "") -> str:
    """`clip set le-monde outlet=…`: as a shell takes it, whatever the id holds.

    `file` is what `--file` has to name, where that is not found by itself.
    """
    words = ["clip", command, *(["--file", file] if file else ())]
    if not name.isprintable() or not name:
        name = "ID"
    elif name.startswith("-"):
        words.append("--")
    return " ".join([*map(shlex.quote, [*words, name]), *more])


def check_command(file: str) -> str:
    """`clip validate`, with the file where that is not found by itself."""
    return " ".join(["clip validate", *([shlex.quote(file)] if file else ())])


def for_any(text: str, name: str) -> str:
    """The text in which the first command is not for this clipping but for any: `clip set ID …`."""
    return text.replace(f" {shlex.quote(name)} ", " ID ", 1) if name else text
