"""What the data file held at one moment, and what became of it."""

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
    """What the file held when it was read."""

    def __init__(self, data: bytes, document: Document, *, bom: bool) -> None:
        self.data = data
        self.document = document
        self.bom = bom

    @cached_property
    def collection(self) -> Collection:
        """Its clippings and what is wrong with them."""
        return load_collection(self.document)

    def index(self, prefix: str) -> int:
        """The position of the entry with this id, or with the only one that begins so."""
        return self.document.mappings[find_by_id(prefix, self.collection.clippings)]

    @property
    def entries(self) -> list[Plain]:
        """The entries as they are written: text, lists and mappings."""
        return self.document.entries

    def encoded(self, document: Document) -> bytes:
        """The bytes of a changed document."""
        return (BOM if self.bom else b"") + document.text.encode()


class Change(NamedTuple):
    """A file before and after an edit; the two hold the same where nothing was to be changed."""

    before: Snapshot
    after: Snapshot

    @property
    def new_ids(self) -> tuple[str, ...]:
        """The ids that were not there before, in the order of the file."""
        known = {clipping.id for clipping in self.before.collection.clippings}
        ids = (clipping.id for clipping in self.after.collection.clippings)
        return tuple(one for one in ids if one not in known)

    def diff(self) -> str:
        """The unified diff; empty where nothing changed."""
        from clippings.diffs import unified  # for dry runs

        texts = (self.before.document.text, self.after.document.text)
        return unified(*texts, self.before.document.name)


def read_snapshot(path: Path) -> Snapshot:
    """Read the file, sound or not; raises ClipError only where there is no file to read."""
    return snapshot_of(read_file(path), shown_path(path))


def snapshot_of(data: bytes, name: str) -> Snapshot:
    """What these bytes hold."""
    decoded = decode_utf8(data)
    document = parse(decoded.text, name)
    if decoded.problems:
        problems = (*decoded.problems, *document.reading.problems)
        reading = document.reading._replace(problems=problems)
        document = Document(decoded.text, name, reading)
    return Snapshot(data, document, bom=decoded.bom)


def require_sound(snapshot: Snapshot) -> None:
    """A file that cannot be read as a whole is neither shown nor changed."""
    if snapshot.document.reading.problems:
        _refuse_scan(snapshot)
    for problem in snapshot.document.reading.problems:
        place = snapshot.document.place(problem.at)
        where = f"{place.file}:{place.line}:{place.column}"
        raise ClipError(f"{where}: {problem.message}; {problem.hint}")


def _refuse_scan(snapshot: Snapshot) -> None:
    """Many take `--file` for the field `file`."""
    from clippings.images import look_at_image
    from clippings.pdf.reading import is_pdf

    picture = "" if look_at_image(snapshot.data, whole=False) == "none" else "a picture"
    if what := "a PDF" if is_pdf(snapshot.data) else picture:
        raise ClipError(
            f"{snapshot.document.name} is {what}, and `--file` names the data file; "
            "`clip add --set file=PATH` gives a clipping its PDF or scan"
        )
