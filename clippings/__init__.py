"""Keep the press page of a project in one YAML file."""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clippings.data_file.store import Store

__all__ = ("open_clippings",)


def open_clippings(path: "str | os.PathLike[str]" = "data/clippings.yaml") -> "Store":
    """Open a data file: iterating gives its Clippings, `add`, `set` and `remove` write at once.

    Raises ClipError (clippings.errors) where the file is missing or cannot be read as a whole.
    """
    from clippings.data_file.store import Store

    return Store(path)
