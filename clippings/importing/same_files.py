"""Recognises files of the data file by the paths that a list in another folder has for them."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from clippings.addresses import is_path
from clippings.clipping import Collection
from clippings.importers.imported import Entry
from clippings.local_files import files_of
from clippings.settings import Settings
from clippings.values import Plain


def with_our_paths(
    entries: Sequence[Entry], source: Path, collection: Collection, settings: Settings
) -> Sequence[Entry]:
    """The entries, with the path of the data file for each file that both name."""
    ours = {} if settings.image_base else _paths_by_file(collection, settings)
    if not ours:
        return entries
    folder = source if source.is_dir() else source.resolve().parent
    return [replace(one, plain=_renamed(one.plain, folder, ours)) for one in entries]


def _paths_by_file(collection: Collection, settings: Settings) -> Mapping[str, str]:
    files = files_of(settings)
    named = (
        path for one in collection.clippings for path in (one.file, one.image and one.image.src)
    )
    paths = {path for path in named if path and is_path(path)}
    places = {path: os.path.realpath(files.place_of(path)) for path in paths}
    return {place: path for path, place in places.items() if os.path.isfile(place)}


def _renamed(plain: Mapping[str, Plain], folder: Path, ours: Mapping[str, str]) -> dict[str, Plain]:
    renamed = dict(plain)
    for key in ("file", "image"):
        value = plain.get(key)
        if isinstance(value, dict):
            renamed[key] = {**value, "src": _our_path(value.get("src"), folder, ours)}
        elif value:
            renamed[key] = _our_path(value, folder, ours)
    return renamed


def _our_path(value: Plain, folder: Path, ours: Mapping[str, str]) -> Plain:
    """The path of the data file for this one; unchanged if it is written there too."""
    if not isinstance(value, str) or "\0" in value or value in ours.values() or not is_path(value):
        return value
    return ours.get(os.path.realpath(folder / value), value)
