"""Keep the press page of a project in one YAML file."""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clippings.clippings_file import ClippingsFile

__all__ = ("open_clippings",)


def open_clippings(path: "str | os.PathLike[str]" = "data/clippings.yaml") -> "ClippingsFile":
    """Open a data file: iterating gives its Clippings, `add`, `set` and `remove` write at once.

    Where its pictures lie is read from `[tool.clip]` in the pyproject.toml beside or above it.
    Raises ClipError (clippings.errors) where the file is missing or cannot be read as a whole.
    """
    from pathlib import Path

    from clippings.clippings_file import ClippingsFile
    from clippings.settings import settings_beside

    return ClippingsFile(*settings_beside(Path(path)))
