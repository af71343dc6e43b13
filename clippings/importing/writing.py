"""Writes an imported list into the data file."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from clippings.data_file.entries import amend_spliceable, inserts_by_date
from clippings.data_file.snapshot import Change, Snapshot, snapshot_of
from clippings.data_file.store import Store
from clippings.errors import ClipError
from clippings.files import shown_path
from clippings.files.writing import write_with_folders
from clippings.importing.candidates import Candidate
from clippings.importing.merging import Twin, merge
from clippings.settings import DEFAULT_FILE, find_settings, settings_beside
from clippings.yaml_text.changing import Changes, change_entries
from clippings.yaml_text.document import Document


class ImportResult(NamedTuple):
    """What an import changed in the data file."""

    new: tuple[str, ...] = ()  # ids of added clippings
    updated: tuple[str, ...] = ()  # ids of clippings that took values of the list
    left: tuple[str, ...] = ()  # a sentence for each clipping that could not take them


def data_file(file: Path | None) -> Path:
    """The data file to import into; it need not exist."""
    if file:
        return settings_beside(file).file
    try:
        return find_settings(Path.cwd()).file
    except ClipError:
        return DEFAULT_FILE


def write_import(
    path: Path, candidates: Sequence[Candidate], updated: frozenset[str], *, dry_run: bool
) -> tuple[Change, ImportResult]:
    """Write the new clippings, and the values for the clippings in `updated`.

    Creates the data file if it is missing and anything is added. Raises ClipError, and then nothing
    is written.
    """
    result = ImportResult()

    def edit(now: Snapshot) -> Document:
        nonlocal result
        merged = merge(candidates, now.collection)
        amended = [one for one in merged.twins if one.clipping.id in updated]
        document, left = _amended(now, amended)
        new = tuple(str(entry["id"]) for entry in merged.new)
        taken = (one.clipping.id for one in amended if one.clipping.id not in left)
        sentences = (f"{name} is not updated: {reason}" for name, reason in left.items())
        result = ImportResult(new, tuple(taken), tuple(sentences))
        return change_entries(document, Changes(inserts=inserts_by_date(now, merged.new)))

    if path.exists():
        change = Store(path).change(edit, dry_run=dry_run)
        return change, result
    before = snapshot_of(b"", shown_path(path))
    document = edit(before)
    change = Change(before, Snapshot(before.encoded(document), document, bom=False))
    if result.new and not dry_run:
        write_with_folders(path, change.after.data)
    return change, result


def _amended(now: Snapshot, amended: Iterable[Twin]) -> tuple[Document, dict[str, str]]:
    """The document with the values of the list, and why some clippings cannot take them."""
    amends, names, unnamed = {}, {}, {}
    for one in amended:
        try:
            index = now.index(one.clipping.id)
        except ClipError as error:  # several clippings have this id
            unnamed[one.clipping.id] = str(error)
            continue
        entry = now.entries[index]
        assert isinstance(entry, dict)
        amends[index] = {**entry, **one.differing}
        names[index] = one.clipping.id
    left: dict[int, str] = {}
    document = amend_spliceable(now.document, amends, left) if amends else now.document
    return document, unnamed | {names[index]: reason for index, reason in left.items()}
