"""The data file: read it, edit it by splicing, write it whole under a lock."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from clippings.clipping import Clipping, Collection
from clippings.data_file.snapshot import Change, Snapshot, read_snapshot, require_sound
from clippings.errors import ClipError
from clippings.files.reading import read_file
from clippings.ids import find_by_id
from clippings.settings import Settings
from clippings.yaml_text.document import Document

Rewrite = Callable[[Snapshot], Document]
Check = Callable[[Change], None]


class Store:
    """A data file. Iterating gives its clippings; each change is written immediately."""

    def __init__(self, path: str | os.PathLike[str], images: str = "") -> None:
        """Read the file; raises ClipError if it cannot be parsed as a whole.

        `images` is as in Settings.
        """
        self.path = Path(path)
        self.settings = Settings(self.path, images)
        self.snapshot = _read_sound(self.path)

    @property
    def name(self) -> str:
        """The file as messages name it."""
        return self.snapshot.document.name

    @property
    def collection(self) -> Collection:
        """The clippings, page keys and faults, as last read."""
        return self.snapshot.collection

    def __iter__(self) -> Iterator[Clipping]:
        return iter(self.collection.clippings)

    def __len__(self) -> int:
        return len(self.collection.clippings)

    def __getitem__(self, prefix: str) -> Clipping:
        """The clipping with this id or unique prefix of one; raises ClipError."""
        clippings = self.collection.clippings
        return clippings[find_by_id(prefix, clippings)]

    def change(self, edit: Rewrite, *, dry_run: bool = False, check: Check | None = None) -> Change:
        """Lock, re-read, edit, check and write the file. Raises ClipError and then writes nothing.

        `edit` gets the file's current content, which another program may have changed since it was
        read. `check` raises ClipError if the result must not be written.
        """
        if self.path.is_fifo():
            raise ClipError(f"{self.name} is a pipe, which can only be read; name a file")
        if dry_run:
            return self._changed(edit, check)
        from clippings.files.locking import locked  # not needed for reading
        from clippings.files.writing import write_whole

        with locked(self.path):
            change = self._changed(edit, check)
            if change.after.data != change.before.data:
                write_whole(self.path, change.after.data, expected=change.before.data)
        self.snapshot = change.after
        return change

    def _changed(self, edit: Rewrite, check: Check | None) -> Change:
        known = self.snapshot
        before = known if read_file(self.path) == known.data else _read_sound(self.path)
        document = edit(before)
        change = Change(before, Snapshot(before.encoded(document), document, bom=before.bom))
        if check:
            check(change)
        return change


def _read_sound(path: Path) -> Snapshot:
    snapshot = read_snapshot(path)
    require_sound(snapshot)
    return snapshot
