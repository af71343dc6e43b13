"""Keep the press page of a project in one YAML file."""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clippings.clippings_file import ClippingsFile

__all__ = ("open_clippings",)


def open_clippings(path: "str | os.PathLike[str] | None" = None) -> "ClippingsFile":
    """Open a data file: iterate over its Clippings; `add`, `set` and `remove` write immediately.

    Without a path, open the file that commands use by default: the nearest `data/clippings.yaml` in
    this folder or one above, or the file named in pyproject.toml. The folder of its pictures is
    read from `[tool.clip]` in the nearest pyproject.toml. Raises ClipError (clippings.errors) if
    the file is missing or cannot be read as a whole.
    """
    from pathlib import Path

    from clippings.clippings_file import ClippingsFile
    from clippings.settings import settings_for

    return ClippingsFile(*settings_for(None if path is None else Path(path)))
