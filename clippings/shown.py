"""Paths and changes as people are shown them."""

import os
from pathlib import Path


def shown_path(path: Path) -> str:
    """The path as messages show it: from the working folder where it lies in that."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative


def unified(before: str, after: str, name: str) -> str:
    """As `git diff` shows it, without its header; empty where nothing changed."""
    from difflib import unified_diff
    from io import StringIO

    old, new = (list(StringIO(text, newline="\n")) for text in (before, after))
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in unified_diff(old, new, f"a/{name}", f"b/{name}")
    )
