"""Files of the repository that clippings name: pictures, scans, PDFs."""

import os
import stat
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

from clippings.images import look_at_image
from clippings.settings import Settings

Sight = Literal["image", "broken", "file", "missing", "irregular", "outside", "remote"]

_LARGEST_IMAGE = 32 * 1024 * 1024  # bytes; larger ones are judged by their beginning
_ROOT_SIGNS = (".git", ".hg", "pyproject.toml")


def repository_of(folder: Path) -> Path:
    """The folder of the whole project; without a sign of one `folder`, or what holds `data`."""
    folder = folder.resolve()
    for parent in (folder, *folder.parents):
        if any((parent / sign).exists() for sign in _ROOT_SIGNS):
            return parent
    return folder.parent if folder.name == "data" else folder


def looking_from(settings: Settings) -> Callable[[str], Sight]:
    """How the paths in a data file are looked at; where they begin on the web nothing lies here."""
    if settings.image_base:
        return lambda _path: "remote"
    repository = repository_of(settings.file.resolve().parent)
    return partial(look_at, folder=settings.image_folder, repository=repository)


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
    return _look_into(Path(real))


def _look_into(file: Path) -> Sight:
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST_IMAGE)
    except OSError:
        return "missing"
    state = look_at_image(data, whole=len(data) < _LARGEST_IMAGE)
    return "file" if state == "none" else state
