"""Files of whoever runs the program: told of, read, written.

reading.py   those that were named, as bytes and as text
writing.py   whole or not at all
locking.py   by one writer at a time
"""

import os
from pathlib import Path


def shown_path(path: Path) -> str:
    """The path as messages show it: from the working folder where it lies in that."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative
