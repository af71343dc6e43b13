"""The content of the data file at one moment, and a change from one such snapshot to the next."""

from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from clippings.clipping import Collection
from clippings.data_file.loading import load_collection
from clippings.errors import ClipError
from clippings.files import shown_path
from clippings.files.reading import read_file
from clippings.ids import find_by_id
from clippings.values import Plain
from clippings.yaml_text.document import Document, parse
from clippings.yaml_text.utf8 import BOM, decode_utf8


class Snapshot:
    """The content of the file when it was read: bytes, document, and clippings."""

    def __init__(self, data: bytes, document: Document, *, bom: bool) -> None:
        self.data = data
        self.document = document
        self.bom = bom

    @cached_property
    def collection(self) -> Collection:
        """The clippings and their faults."""
        return load_collection(self.document)

    def index(self, prefix: str) -> int:
        """The index of the entry with this id or unique prefix of one; raises ClipError."""
        return self.document.mappings[find_by_id(prefix, self.collection.clippings)]

    @property
    def text(self) -> str:
        """The text of the file, with its byte order mark if it has one."""
        return self.encoded(self.document).decode()

    @property
    def entries(self) -> list[Plain]:
        """The entries as plain values: text, lists and mappings."""
        return self.document.entries

    def encoded(self, document: Document) -> bytes:
        """A changed document as bytes, with the file's byte order mark if it has one."""
        return (BOM if self.bom else b"") + document.text.encode()


class Change(NamedTuple):
    """The file before and after an edit; equal if there was nothing to change."""

    before: Snapshot
    after: Snapshot

    @property
    def new_ids(self) -> tuple[str, ...]:
        """The ids that are new, in file order."""
        known = {clipping.id for clipping in self.before.collection.clippings}
        ids = (clipping.id for clipping in self.after.collection.clippings)
        return tuple(one for one in ids if one not in known)

    def diff(self) -> str:
        """The unified diff; empty where nothing changed."""
        from clippings.diffs import unified  # for dry runs

        return unified(self.before.text, self.after.text, self.before.document.name)


def read_snapshot(path: Path) -> Snapshot:
    """Read the file, even if it has syntax errors; raises ClipError if it cannot be read."""
    return snapshot_of(read_file(path), shown_path(path))


def snapshot_of(data: bytes, name: str) -> Snapshot:
    """Decode and parse the bytes of a file."""
    decoded = decode_utf8(data)
    document = parse(decoded.text, name)
    if decoded.problems:
        problems = (*decoded.problems, *document.reading.problems)
        reading = document.reading._replace(problems=problems)
        document = Document(decoded.text, name, reading)
    return Snapshot(data, document, bom=decoded.bom)


def require_sound(snapshot: Snapshot) -> None:
    """Raise ClipError for the first syntax error: a file with one is neither shown nor changed."""
    if snapshot.document.reading.problems:
        _refuse_scan(snapshot)
    for problem in snapshot.document.reading.problems:
        place = snapshot.document.place(problem.at)
        where = f"{place.file}:{place.line}:{place.column}"
        raise ClipError(f"{where}: {problem.message}; {problem.hint}")


def _refuse_scan(snapshot: Snapshot) -> None:
    """Raise ClipError for a PDF or picture: many confuse the option `--file` and the field."""
    from clippings.images import look_at_image
    from clippings.pdf.reading import is_pdf

    picture = "" if look_at_image(snapshot.data, whole=False) == "none" else "a picture"
    if what := "a PDF" if is_pdf(snapshot.data) else picture:
        raise ClipError(
            f"{snapshot.document.name} is {what}, and `--file` names the data file; "
            "`clip add --set file=PATH` gives a clipping its PDF or scan"
        )
