"""The data file: read, changed by splicing, written whole under a lock."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from clippings.clipping import Clipping, Collection
from clippings.errors import ClipError
from clippings.fields import FIELDS
from clippings.ids import find_id
from clippings.loading import load_collection
from clippings.locking import locked
from clippings.ordering import entry_date, places_for
from clippings.safe_write import write_whole
from clippings.values import Plain
from clippings.yaml_text.decoding import BOM, decode
from clippings.yaml_text.document import (
    Changes,
    Document,
    change_entries,
    parse,
)

ORDER = tuple(FIELDS)
LARGEST = 256 * 1024 * 1024  # bytes; no press page comes near


@dataclass(frozen=True)
class Snapshot:
    """What the file held when it was read."""

    data: bytes
    document: Document
    bom: bool

    @cached_property
    def collection(self) -> Collection:
        """Its clippings and what is wrong with them."""
        return load_collection(self.document)

    def index(self, prefix: str) -> int:
        """The position of the clipping with this id, or with the only one that begins so."""
        names = [entry.get("id") if isinstance(entry, dict) else None for entry in self.entries]
        wanted = find_id(prefix, [name for name in names if isinstance(name, str)])
        return names.index(wanted)

    @property
    def entries(self) -> list[Plain]:
        """The entries as they are written: text, lists and mappings."""
        return self.document.entries

    def encoded(self, document: Document) -> bytes:
        """The bytes of a changed document."""
        return (BOM if self.bom else b"") + document.text.encode()


Edit = Callable[[Snapshot], Document]


@dataclass(frozen=True)
class Change:
    """A file before and after an edit."""

    before: Snapshot
    after: Snapshot

    def diff(self) -> str:
        """The unified diff; empty where nothing changed."""
        from difflib import unified_diff

        name = self.before.document.name
        old, new = (
            one.document.text.splitlines(keepends=True) for one in (self.before, self.after)
        )
        lines = unified_diff(old, new, f"a/{name}", f"b/{name}")
        return "".join(
            line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
            for line in lines
        )


def shown_path(path: Path) -> str:
    """The path as messages show it: from the working folder where it lies in that."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative


def read_snapshot(path: Path) -> Snapshot:
    """Read the file, sound or not; raises ClipError only where there is no file to read."""
    try:
        if path.stat().st_size > LARGEST:
            raise ClipError(f"{path} is larger than {LARGEST // 2**20} MiB; is it the data file?")
        data = path.read_bytes()
    except OSError as error:
        raise ClipError(f"{path} cannot be read: {error.strerror}") from None
    return snapshot_of(data, shown_path(path))


def snapshot_of(data: bytes, name: str) -> Snapshot:
    """What these bytes hold."""
    decoded = decode(data)
    document = parse(decoded.text, name)
    if decoded.problems:
        reading = document.reading._replace(problems=decoded.problems)
        document = Document(decoded.text, name, reading)
    return Snapshot(data, document, decoded.bom)


class Store:
    """A data file. Iterating gives its clippings; each change is written at once."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Read the file; raises ClipError where it cannot be read as a whole."""
        self.path = Path(path)
        self.snapshot = read_snapshot(self.path)
        _require_sound(self.snapshot)

    @property
    def name(self) -> str:
        """The file as messages name it."""
        return self.snapshot.document.name

    @property
    def collection(self) -> Collection:
        """The clippings, page keys and faults as they were read last."""
        return self.snapshot.collection

    def __iter__(self) -> Iterator[Clipping]:
        return iter(self.collection.clippings)

    def __len__(self) -> int:
        return len(self.collection.clippings)

    def __getitem__(self, prefix: str) -> Clipping:
        """The clipping with this id or unique beginning of one; raises ClipError."""
        names = [clipping.id for clipping in self.collection.clippings]
        return self.collection.clippings[names.index(find_id(prefix, names))]

    def change(self, edit: Edit, *, dry_run: bool = False) -> Change:
        """Lock, read afresh, edit, write; raises ClipError and then nothing is changed.

        `edit` gets what the file holds now, which may be more than was read before.
        """
        if dry_run:
            return self._changed(edit)
        with locked(self.path):
            change = self._changed(edit)
            if change.after.data != change.before.data:
                write_whole(self.path, change.after.data, expected=change.before.data)
        self.snapshot = change.after
        return change

    def _changed(self, edit: Edit) -> Change:
        before = read_snapshot(self.path)
        _require_sound(before)
        document = edit(before)
        after = Snapshot(before.encoded(document), document, before.bom)
        return Change(before, after)

    def add(self, entry: Mapping[str, Plain], *, dry_run: bool = False) -> Change:
        """Put in a new entry by its date, newest first."""
        return self.change(lambda now: insert_by_date(now, entry), dry_run=dry_run)

    def set(
        self,
        prefix: str,
        values: Mapping[str, Plain],
        *,
        unset: tuple[str, ...] = (),
        dry_run: bool = False,
    ) -> Change:
        """Give fields of one clipping other values, and take out those named by `unset`."""
        return self.change(lambda now: amend(now, prefix, values, unset), dry_run=dry_run)

    def remove(self, *prefixes: str, dry_run: bool = False) -> Change:
        """Take out clippings."""

        return self.change(lambda now: remove(now, prefixes), dry_run=dry_run)


def amend(
    now: Snapshot, prefix: str, values: Mapping[str, Plain], unset: tuple[str, ...] = ()
) -> Document:
    """The document with other values in one entry."""
    index = now.index(prefix)
    entry = now.entries[index]
    assert isinstance(entry, dict)
    kept = {key: value for key, value in {**entry, **values}.items() if key not in unset}
    return change_entries(now.document, Changes(amends={index: kept}, order=ORDER))


def remove(now: Snapshot, prefixes: Iterable[str]) -> Document:
    """The document without these entries."""
    indexes = frozenset(now.index(prefix) for prefix in prefixes)
    return change_entries(now.document, Changes(removals=indexes))


def insert_by_date(now: Snapshot, *entries: Mapping[str, Plain]) -> Document:
    """The document with more entries, each in its place by date."""
    known = [entry_date(entry) for entry in now.entries]
    places = places_for([entry_date(dict(entry)) for entry in entries], known)
    new = [ordered(entry) for entry in entries]
    inserts = tuple((place, new[index]) for place, index in places)
    return change_entries(now.document, Changes(inserts=inserts))


def ordered(entry: Mapping[str, Plain]) -> dict[str, Plain]:
    """The keys in their documented order, unknown ones last."""
    known = {key: entry[key] for key in ORDER if key in entry}
    return known | {key: value for key, value in entry.items() if key not in known}


def _require_sound(snapshot: Snapshot) -> None:
    """A file that cannot be read as a whole is neither shown nor changed."""
    for problem in snapshot.document.reading.problems:
        place = snapshot.document.place(problem.at)
        where = f"{place.file}:{place.line}:{place.column}"
        raise ClipError(f"{where}: {problem.message}; {problem.hint}")


def open_clippings(path: str | os.PathLike[str] = "data/clippings.yaml") -> Store:
    """Open a data file; raises ClipError where it is missing or cannot be read."""
    return Store(path)
