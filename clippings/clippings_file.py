"""The data file for other programs: the stable Python API, checked by the same rules."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from clippings.adding.draft import complete, given, refuse_twin
from clippings.clipping import Clipping, Collection
from clippings.data_file.entries import insert_by_date, remove, replace_entries
from clippings.data_file.plain_values import plain_entry
from clippings.data_file.rule_check import change_by_rules
from clippings.data_file.snapshot import Change, Snapshot
from clippings.data_file.store import Rewrite, Store
from clippings.errors import ClipError
from clippings.values import Plain
from clippings.yaml_text.document import Document

NOTHING: Mapping[str, object] = MappingProxyType({})


class ClippingsFile:
    """A data file. Iterating gives its clippings; each change is written immediately.

    This is the documented part of `Store`. Each change re-reads the file first and returns a
    Change: its content before and after; with `dry_run` nothing is written. A change that cannot be
    made, or would bring an error into the file, raises ClipError, and nothing is written.

    Values are str, bool, int, float, date, datetime, PartialDate, Path, None, the parts of a
    Clipping (such as Quote), or lists, tuples and mappings of these.
    """

    def __init__(self, path: Path, images: str = "") -> None:
        """Read the file; raises ClipError if it cannot be parsed as a whole."""
        self._store = Store(path, images)

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._store.path

    @property
    def name(self) -> str:
        """The path as shown in messages and diffs."""
        return self._store.name

    @property
    def collection(self) -> Collection:
        """The clippings, page keys and faults, as last read."""
        return self._store.collection

    def __iter__(self) -> Iterator[Clipping]:
        return iter(self._store)

    def __len__(self) -> int:
        return len(self._store)

    def __getitem__(self, prefix: str) -> Clipping:
        """The clipping with this id or unique prefix of one; raises ClipError."""
        return self._store[prefix]

    def __contains__(self, one: object) -> bool:
        """Whether the file has this clipping, or one with this id (not a prefix)."""
        return any(one in (clipping, clipping.id) for clipping in self)

    def add(self, entry: Mapping[str, object], *, dry_run: bool = False) -> Change:
        """Insert a new entry (key to value) in its place by date; without an `id` it gets one.

        Raises ClipError if the piece is already there, or if the file cannot hold a value.
        """
        plain = plain_entry(entry)
        stated: dict[str, Plain] = {key: value for key, value in plain.items() if value is not None}

        def inserted(current: Snapshot) -> Document:
            whole, clipping = complete(given(stated), current.collection)
            refuse_twin(clipping, current.collection, way_out="`set` changes it")
            return insert_by_date(current, whole)

        return self._by_rules(inserted, dry_run=dry_run)

    def set(
        self,
        prefix: str,
        values: Mapping[str, object] = NOTHING,
        *,
        unset: Iterable[str] = (),
        dry_run: bool = False,
    ) -> Change:
        """Set fields of one clipping; each value replaces the whole field.

        `prefix` is its id, or a unique prefix of one. Fields in `unset`, and those whose value is
        None, are removed. If the date changes, the clipping moves to its place by date. Raises
        ClipError if no clipping or several match, if a field is both set and unset, or if the file
        cannot hold a value.
        """
        new = plain_entry(values)
        left = {unset} if isinstance(unset, str) else set(unset)
        for key, value in new.items():
            if key in left and value is not None:
                raise ClipError(f"{key} is both set and unset; do one of the two")
        left |= {key for key, value in new.items() if value is None}

        def changed(entry: dict[str, Plain]) -> dict[str, Plain]:
            return {key: value for key, value in {**entry, **new}.items() if key not in left}

        return self._by_rules(
            lambda current: replace_entries(current, [prefix], changed), dry_run=dry_run
        )

    def remove(self, *prefixes: str, dry_run: bool = False) -> Change:
        """Remove clippings, each given by its id or a unique prefix of one.

        Raises ClipError and removes none if one of them matches no clipping or several.
        """
        return self._by_rules(lambda current: remove(current, prefixes), dry_run=dry_run)

    def _by_rules(self, edit: Rewrite, *, dry_run: bool) -> Change:
        return change_by_rules(self._store, edit, dry_run=dry_run)[0]
