"""The user's files: read, written, locked, and named in messages.

reading.py   read files as bytes or text
writing.py   write a file atomically
locking.py   one writer at a time
"""

import os
from pathlib import Path


def shown_path(path: Path) -> str:
    """The path as messages show it: relative if it is in the working folder."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative
