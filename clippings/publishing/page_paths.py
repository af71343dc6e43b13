"""Paths of the data file, made relative to the folder of a page."""

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from clippings.addresses import is_path
from clippings.addresses.targets import local_target
from clippings.clipping import Clipping, Collection
from clippings.local_files import files_of
from clippings.settings import Settings


def paths_from(
    page: Path, collection: Collection, settings: Settings, text: str = ""
) -> Collection:
    """Make the paths of files in a collection relative to `page`.

    If the `text` of the page mostly has them as in the data file, because it is served from another
    place, they stay unchanged.
    """
    if settings.image_base:
        return collection
    moved = _moved(page, {path for one in collection.clippings for path in _paths(one)}, settings)
    there = {path for path, place in moved.items() if _names(text, place)}
    if sum(_names(text, path) for path in moved) > len(there):
        moved = {path: moved[path] for path in there}
    return collection._replace(clippings=tuple(_placed(one, moved) for one in collection.clippings))


def _paths(clipping: Clipping) -> Iterable[str]:
    named = (clipping.file, clipping.image.src if clipping.image else "")
    return (path for path in named if is_path(path) and not path.startswith("/"))


def _moved(page: Path, paths: Iterable[str], settings: Settings) -> Mapping[str, str]:
    files, folder = files_of(settings), page.parent.resolve()
    found = {path: files.file_at(path, ("file", "image", "broken")) for path in paths}
    places = {path: Path(os.path.relpath(file, folder)) for path, file in found.items() if file}
    return {path: place.as_posix() for path, place in places.items() if place != Path(path)}


def _names(text: str, path: str) -> bool:
    """Whether the page links to exactly this path."""
    spelled = "|".join(map(re.escape, (path, local_target(path))))
    return bool(re.search(rf"(?<![^\s(\"'<=])(?:{spelled})(?![\w.-])", text))


def _placed(clipping: Clipping, moved: Mapping[str, str]) -> Clipping:
    image = clipping.image
    return clipping._replace(
        file=moved.get(clipping.file, clipping.file),
        image=image and image._replace(src=moved.get(image.src, image.src)),
    )
