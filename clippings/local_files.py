"""Files of the repository that clippings name: pictures, scans, PDFs."""

import os
import stat
from collections.abc import Callable, Container
from functools import partial
from pathlib import Path
from typing import Literal

from clippings.images import look_at_image
from clippings.settings import Settings

Sight = Literal["image", "broken", "file", "missing", "irregular", "outside", "remote"]

_LARGEST_IMAGE = 32 * 1024 * 1024  # bytes; larger ones are judged by their beginning
_ROOT_SIGNS = (".git", ".hg", "pyproject.toml")
# Folders that generators of sites copy to the root of the site: Jekyll the project itself, Hugo,
# Gatsby and SvelteKit `static`, Astro, Next and Vite `public`, Hexo and Middleman `source`,
# Eleventy `src`, pages of GitHub `docs`.
_ROOTS_OF_SITES = ("", "static", "public", "source", "src", "docs")


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


def place_of(path: str, *, folder: Path, repository: Path) -> Path:
    """Where a path leads that begins at `folder`; with a slash it begins at the root of the site.

    That root is `folder` or one of the folders of the repository that site generators copy to it,
    the nearest to `folder` in which the path leads to something.
    """
    if not path.startswith("/"):
        return folder / path
    inside = path.lstrip("/")
    homes = [home for home in (folder, *folder.parents) if home.is_relative_to(repository)]
    places = (home / root / inside for home in homes for root in _ROOTS_OF_SITES)
    return next((place for place in places if os.path.exists(place)), folder / inside)


def look_at(path: str, *, folder: Path, repository: Path) -> Sight:
    """What stands at a path, as `place_of` finds it; symbolic links are followed; never raises."""
    if "\0" in path:
        return "missing"
    repository = repository.resolve()
    real = os.path.realpath(place_of(path, folder=folder.resolve(), repository=repository))
    if not Path(real).is_relative_to(repository):
        return "outside"
    try:
        mode = os.stat(real).st_mode
    except OSError:
        return "missing"
    if not stat.S_ISREG(mode):
        return "irregular"
    return _look_into(Path(real))


def file_at(path: str, wanted: Container[Sight], *, folder: Path, repository: Path) -> Path | None:
    """Where a path leads, where `look_at` sees there one of what is wanted; else None."""
    if look_at(path, folder=folder, repository=repository) not in wanted:
        return None
    return place_of(path, folder=folder.resolve(), repository=repository.resolve())


def _look_into(file: Path) -> Sight:
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST_IMAGE)
    except OSError:
        return "missing"
    state = look_at_image(data, whole=len(data) < _LARGEST_IMAGE)
    return "file" if state == "none" else state
