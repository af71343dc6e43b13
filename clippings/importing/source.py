"""Reads the list to import: a file, a folder of files, or stdin."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from clippings.errors import ClipError, unreadable
from clippings.fields import FIELDS
from clippings.files import shown_path
from clippings.files.reading import LARGEST_FILE, read_file
from clippings.finding import Finding
from clippings.importers import Imported, find_importer, guess_format
from clippings.importers.imported import unread_file
from clippings.known_words import require_known
from clippings.streams import STDIN
from clippings.words.keys import KEYS

_FEWEST = 2  # entries of a list
_NOTHING = b"\xef\xbb\xbf \t\r\n"  # a byte order mark and whitespace


def read_list(source: Path, format_name: str, names: Mapping[str, str]) -> Imported:
    """Read the list in a file, a folder of files or stdin (`-`); raises ClipError.

    Without `format_name` the format is recognised by suffix and content.
    """
    imported = _read_folder(source, names) if source.is_dir() else _read(source, format_name, names)
    _check(names, imported.keys, name_of(source))
    return imported


def _check(names: Mapping[str, str], keys: Sequence[str], name: str) -> None:
    """Raise ClipError if `names` refers to keys that the list does not have."""
    if names and not keys:
        raise ClipError(f"{name} has no keys to map; leave --map out")
    for theirs in names.values():
        if theirs not in keys:
            raise ClipError(
                f"{name}: no entry has a key {theirs!r}; its keys are {', '.join(keys)}"
            )


def _read(source: Path, format_name: str, names: Mapping[str, str]) -> Imported:
    named = find_importer(format_name) if format_name else None
    data, name = _read_bytes(source), name_of(source)
    if not data.strip(_NOTHING):
        raise ClipError(f"{name} is empty; name another file")
    importer = named or find_importer(guess_format(name, data))
    try:
        imported = importer.read(data, names)
    except ClipError as error:
        raise ClipError(f"{name}: {error}") from None
    if len(imported.entries) < _FEWEST:
        imported = _read_article(name, data, names) or imported
    return replace(imported, findings=placed_in(imported.findings, source))


def _read_article(name: str, data: bytes, names: Mapping[str, str]) -> Imported | None:
    """The clipping that the front matter of a page describes, if it does."""
    from clippings.importers.page_data.front_article import read_front_article

    article = read_front_article(name, data, names)
    return article if article.entries else None


def placed_in(findings: Iterable[Finding], source: Path) -> tuple[Finding, ...]:
    """The findings with the name of the list as their file."""
    name = name_of(source)
    return tuple(
        one if one.place.file else one._replace(place=one.place._replace(file=name))
        for one in findings
    )


def name_of(source: Path) -> str:
    """The name of the list in messages."""
    return "stdin" if source == STDIN else shown_path(source)


def _read_folder(folder: Path, names: Mapping[str, str]) -> Imported:
    from clippings.importers.page_data.front_matter import read_folder

    files: dict[str, bytes] = {}
    unread: list[Finding] = []
    for path in _article_files(folder):
        try:
            files[shown_path(path)] = _read_bytes(path)
        except ClipError as error:
            unread.append(unread_file(shown_path(path), error))
    return read_folder(files, names).after_findings(unread)


def _article_files(folder: Path) -> Iterator[Path]:
    """The files of a folder that may each describe an article; of a subfolder its index page."""
    from clippings.importers.page_data.front_matter import SUFFIXES, is_overview

    try:
        paths = list(folder.iterdir())
    except OSError as error:
        raise unreadable(folder, error) from None
    for path in paths:
        if path.name.startswith(".") or is_overview(path.name):
            continue
        one = _index_of(path) if os.path.isdir(path) else path
        if one and one.suffix.lower() in SUFFIXES and os.path.isfile(one):
            yield one


def _index_of(folder: Path) -> Path | None:
    """The page of a leaf bundle of Hugo, in the default language if possible.

    https://gohugo.io/content-management/page-bundles/
    """
    from clippings.importers.page_data.front_matter import SUFFIXES, is_overview

    pages = (path for path in folder.glob("index.*") if path.suffix.lower() in SUFFIXES)
    named = [path for path in pages if is_overview(path.name)]
    return min(named, key=lambda path: (len(path.name), path.name), default=None)


def _read_bytes(source: Path) -> bytes:
    if source != STDIN:
        return read_file(source)
    data = sys.stdin.buffer.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise ClipError(f"the input is larger than {LARGEST_FILE // 2**20} MiB; import it in parts")
    return data


def parse_names(pairs: Sequence[str]) -> dict[str, str]:
    """Parse `ours=theirs` pairs, several separated by commas, to a mapping; raises ClipError."""
    names: dict[str, str] = {}
    for pair in ",".join(pairs).split(",") if pairs else ():
        ours, mark, theirs = (part.strip() for part in pair.partition("="))
        if not mark or not theirs:
            raise ClipError(f"--map {pair!r} is not a pair; write ours=theirs, as in outlet=source")
        require_known(ours, dict.fromkeys((*FIELDS, *KEYS)), "a field")
        names[ours] = theirs
    return names
