"""Paths as people are shown them."""

import os
from pathlib import Path


def shown_path(path: Path) -> str:
    """The path as messages show it: from the working folder where it lies in that."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative
