"""Finds the folder that the picture paths of a list start from, if it is not the usual one."""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from posixpath import normpath

from clippings.addresses import is_path
from clippings.clipping import Clipping
from clippings.local_files import files_of, looking_from
from clippings.settings import Settings

_MOST_FOLDERS = 10_000  # searched; the rest of a larger repository is ignored
_FEWEST_FOUND = 0.5  # share of the missing pictures


def folder_of_pictures(
    clippings: Iterable[Clipping], settings: Settings, source: Path
) -> Path | None:
    """The value for the setting `images` with which the pictures of the list are found.

    It is the folder of the list, or the one from which most paths lead to files. None if no setting
    is needed or none would help.
    """
    look = looking_from(settings)
    paths = [one.image.src for one in clippings if one.image and look(one.image.src) == "missing"]
    missing = {path for path in paths if is_path(path)}
    if settings.images or not missing:
        return None
    repository = files_of(settings).repository
    found = _starts(missing, repository)
    here = source.resolve() if source.is_dir() else source.resolve().parent
    found[here] |= {path for path in missing if _leads_to_file(here, path, repository)}
    start, found_paths = max(found.items(), key=lambda one: len(one[1]))
    enough = len(found_paths) >= len(missing) * _FEWEST_FOUND
    return start.relative_to(repository) if enough and start.is_relative_to(repository) else None


def _leads_to_file(folder: Path, path: str, repository: Path) -> bool:
    place = Path(os.path.normpath(folder / path.lstrip("/")))
    return place.is_relative_to(repository) and os.path.isfile(place)


def _starts(paths: Iterable[str], repository: Path) -> defaultdict[Path, set[str]]:
    """For each possible start folder the paths that lead to files from there."""
    named = defaultdict(set)
    for path in paths:
        inside = normpath(path.lstrip("/"))
        named[inside.rpartition("/")[2]].add((path, inside))
    starts: defaultdict[Path, set[str]] = defaultdict(set)
    for folder, names in _folders(repository):
        for name in named.keys() & names:
            file = (folder / name).as_posix()
            for path, inside in named[name]:
                if file.endswith(f"/{inside}"):
                    starts[Path(file.removesuffix(f"/{inside}"))].add(path)
    return starts


def _folders(repository: Path) -> Iterator[tuple[Path, set[str]]]:
    """Each folder with the names of its files; hidden and installed ones are skipped."""
    for count, (folder, inside, names) in enumerate(os.walk(repository)):
        inside[:] = [one for one in inside if one != "node_modules" and not one.startswith(".")]
        yield Path(folder), {*names}
        if count >= _MOST_FOLDERS:
            return
