"""Files of the repository that clippings name: pictures, scans, PDFs."""

import os
import stat
from collections.abc import Callable, Container
from pathlib import Path
from typing import Literal, NamedTuple

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


class LocalFiles(NamedTuple):
    """Where paths of a data file begin, and the project outside of which nothing is looked at."""

    folder: Path
    repository: Path

    def place_of(self, path: str) -> Path:
        """Where a path leads; with a slash it begins at the root of the site.

        That root is `folder` or one of the folders of the repository that site generators copy to
        it, the nearest to `folder` in which the path leads to something.
        """
        if not path.startswith("/"):
            return self.folder / path
        inside = path.lstrip("/")
        folders = (self.folder, *self.folder.parents)
        homes = [home for home in folders if home.is_relative_to(self.repository)]
        places = (home / root / inside for home in homes for root in _ROOTS_OF_SITES)
        return next((place for place in places if os.path.exists(place)), self.folder / inside)

    def look_at(self, path: str) -> Sight:
        """What stands at a path; symbolic links are followed; never raises."""
        if "\0" in path:
            return "missing"
        real = os.path.realpath(self.place_of(path))
        if not Path(real).is_relative_to(self.repository):
            return "outside"
        try:
            mode = os.stat(real).st_mode
        except OSError:
            return "missing"
        if not stat.S_ISREG(mode):
            return "irregular"
        return _look_into(Path(real))

    def file_at(self, path: str, wanted: Container[Sight]) -> Path | None:
        """Where a path leads, where one of what is wanted stands there; else None."""
        return self.place_of(path) if self.look_at(path) in wanted else None


def files_of(settings: Settings) -> LocalFiles:
    """The files that the paths in a data file lead to."""
    repository = repository_of(settings.file.resolve().parent)
    return LocalFiles(settings.image_folder.resolve(), repository)


def looking_from(settings: Settings) -> Callable[[str], Sight]:
    """How the paths in a data file are looked at; where they begin on the web nothing lies here."""
    return (lambda _path: "remote") if settings.image_base else files_of(settings).look_at


def _look_into(file: Path) -> Sight:
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST_IMAGE)
    except OSError:
        return "missing"
    from clippings.images import look_at_image  # which lists without pictures do without

    state = look_at_image(data, whole=len(data) < _LARGEST_IMAGE)
    return "file" if state == "none" else state
