"""The data file as other programs change it, held to the same rules as by the commands."""

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
    """A data file. Iterating gives its clippings; each change is written at once.

    A change begins with what the file holds then, and comes back as a Change: what the file held
    and what it holds, or would hold with `dry_run`, which writes nothing. A change that cannot be
    made, or that would bring an error into the file, raises ClipError, and nothing is written.
    Values are what data_file/plain_values.py takes.
    """

    def __init__(self, path: Path, images: str = "") -> None:
        """Read the file; raises ClipError where it cannot be read as a whole."""
        self._store = Store(path, images)

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._store.path

    @property
    def name(self) -> str:
        """The file as messages and diffs name it."""
        return self._store.name

    @property
    def collection(self) -> Collection:
        """The clippings, page keys and faults as they were read last."""
        return self._store.collection

    def __iter__(self) -> Iterator[Clipping]:
        return iter(self._store)

    def __len__(self) -> int:
        return len(self._store)

    def __getitem__(self, prefix: str) -> Clipping:
        """The clipping with this id or unique beginning of one; raises ClipError."""
        return self._store[prefix]

    def __contains__(self, one: object) -> bool:
        """Whether there is a clipping with this id, or this very clipping."""
        return any(one in (clipping, clipping.id) for clipping in self)

    def add(self, entry: Mapping[str, object], *, dry_run: bool = False) -> Change:
        """Put in a new entry by its date, newest first; one without an id gets one.

        Raises ClipError where the piece is there already, or a value cannot stand in the file.
        """
        plain = plain_entry(entry)
        stated: dict[str, Plain] = {key: value for key, value in plain.items() if value is not None}

        def inserted(now: Snapshot) -> Document:
            whole, clipping = complete(given(stated), now.collection)
            refuse_twin(clipping, now.collection)
            return insert_by_date(now, whole)

        return self._by_rules(inserted, dry_run=dry_run)

    def set(
        self,
        prefix: str,
        values: Mapping[str, object] = NOTHING,
        *,
        unset: Iterable[str] = (),
        dry_run: bool = False,
    ) -> Change:
        """Give fields of one clipping other values, each as a whole.

        `prefix` is its id, or a beginning that only one id has. Fields named by `unset`, and those
        whose value is None, are taken out. With another date the clipping goes into its place.
        Raises ClipError where no clipping or several are meant, a field is set and unset, or a
        value cannot stand in the file.
        """
        new = plain_entry(values)
        left = {unset} if isinstance(unset, str) else set(unset)
        for key, value in new.items():
            if key in left and value is not None:
                raise ClipError(f"{key} is set and unset; do one of the two")
        left |= {key for key, value in new.items() if value is None}

        def changed(entry: dict[str, Plain]) -> dict[str, Plain]:
            return {key: value for key, value in {**entry, **new}.items() if key not in left}

        return self._by_rules(lambda now: replace_entries(now, [prefix], changed), dry_run=dry_run)

    def remove(self, *prefixes: str, dry_run: bool = False) -> Change:
        """Take out clippings, each named by its id or a beginning that only one id has.

        Raises ClipError where one of them means no clipping or several; then all of them stay.
        """
        return self._by_rules(lambda now: remove(now, prefixes), dry_run=dry_run)

    def _by_rules(self, edit: Rewrite, *, dry_run: bool) -> Change:
        return change_by_rules(self._store, edit, dry_run=dry_run)[0]
