"""Files of the repository that clippings name: pictures, scans, PDFs."""

import os
import stat
from collections.abc import Callable, Container
from pathlib import Path
from typing import Literal, NamedTuple

from clippings.settings import Settings

Sight = Literal["image", "broken", "file", "missing", "irregular", "outside", "remote"]

_LARGEST_IMAGE = 32 * 1024 * 1024  # bytes; of a larger file only this much is checked
_ROOT_MARKERS = (".git", ".hg", "pyproject.toml")
# Folders that site generators copy to the root of the site: Jekyll the project itself, Hugo,
# Gatsby and SvelteKit `static`, Astro, Next and Vite `public`, Hexo and Middleman `source`,
# Eleventy `src`, GitHub Pages `docs`.
_ROOTS_OF_SITES = ("", "static", "public", "source", "src", "docs")


def repository_of(folder: Path) -> Path:
    """The top folder of the project; if none is found, `folder`, or the parent of `data`."""
    folder = folder.resolve()
    for parent in (folder, *folder.parents):
        if any((parent / marker).exists() for marker in _ROOT_MARKERS):
            return parent
    return folder.parent if folder.name == "data" else folder


class LocalFiles(NamedTuple):
    """Files named by paths relative to `folder`; nothing outside `repository` is opened."""

    folder: Path
    repository: Path

    def place_of(self, path: str) -> Path:
        """The file that a path names; with a leading slash, relative to the root of the site.

        That root is `folder` or a folder of the repository that site generators copy to it: the
        nearest to `folder` in which the path exists.
        """
        if not path.startswith("/"):
            return self.folder / path
        inside = path.lstrip("/")
        folders = (self.folder, *self.folder.parents)
        homes = [home for home in folders if home.is_relative_to(self.repository)]
        places = (home / root / inside for home in homes for root in _ROOTS_OF_SITES)
        return next((place for place in places if os.path.exists(place)), self.folder / inside)

    def look_at(self, path: str) -> Sight:
        """What kind of file is at a path; follows symbolic links; never raises."""
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
        """The file that a path names, if it is of one of the wanted kinds; else None."""
        return self.place_of(path) if self.look_at(path) in wanted else None


def files_of(settings: Settings) -> LocalFiles:
    """The files named by paths of a data file."""
    repository = repository_of(settings.file.resolve().parent)
    return LocalFiles(settings.image_folder.resolve(), repository)


def looking_from(settings: Settings) -> Callable[[str], Sight]:
    """The function that inspects paths of a data file; all are "remote" if `images` is a URL."""
    return (lambda _path: "remote") if settings.image_base else files_of(settings).look_at


def _look_into(file: Path) -> Sight:
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST_IMAGE)
    except OSError:
        return "missing"
    from clippings.images import look_at_image  # not needed for lists without pictures

    state = look_at_image(data, whole=len(data) < _LARGEST_IMAGE)
    return "file" if state == "none" else state
