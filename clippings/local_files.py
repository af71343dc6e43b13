"""Files of the repository that clippings name: pictures, scans, PDFs."""

import os
import stat
from pathlib import Path
from typing import Literal

Sight = Literal["image", "file", "missing", "irregular", "outside"]

_ROOT_SIGNS = (".git", ".hg", "pyproject.toml")


def repository_of(folder: Path) -> Path:
    """The folder that holds the whole project; without a sign of one, `folder` or what holds
    `data`.
    """
    folder = folder.resolve()
    for parent in (folder, *folder.parents):
        if any((parent / sign).exists() for sign in _ROOT_SIGNS):
            return parent
    return folder.parent if folder.name == "data" else folder


def look_at(path: str, *, folder: Path, repository: Path) -> Sight:
    """What stands at a path that begins at `folder`; symbolic links are followed; never raises."""
    if "\0" in path:
        return "missing"
    real = os.path.realpath(folder / path)
    if os.path.isabs(path) or not Path(real).is_relative_to(repository.resolve()):
        return "outside"
    try:
        mode = os.stat(real).st_mode
    except OSError:
        return "missing"
    if not stat.S_ISREG(mode):
        return "irregular"
    return "image" if _is_image(real) else "file"


def _is_image(path: str) -> bool:
    """Whether the file begins as a known picture format does and states a size."""
    import imagesize  # type: ignore[import-untyped]

    try:
        width, height = imagesize.get(path)
    except (OSError, ValueError):
        return False
    return bool(width > 0 and height > 0)
