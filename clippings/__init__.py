"""Keep the press page of a project in one YAML file."""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clippings.clippings_file import ClippingsFile

__all__ = ("open_clippings",)


def open_clippings(path: "str | os.PathLike[str] | None" = None) -> "ClippingsFile":
    """Open a data file: iterating gives its Clippings, `add`, `set` and `remove` write at once.

    Without a path it is the one that commands take where none is named: the nearest
    `data/clippings.yaml` upward, or what pyproject.toml says. Where its pictures lie is read from
    `[tool.clip]` in the pyproject.toml beside or above it. Raises ClipError (clippings.errors)
    where the file is missing or cannot be read as a whole.
    """
    from pathlib import Path

    from clippings.clippings_file import ClippingsFile
    from clippings.settings import settings_for

    return ClippingsFile(*settings_for(None if path is None else Path(path)))
