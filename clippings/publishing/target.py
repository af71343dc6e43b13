"""The output file of an export: compares, shows the diff, and writes it."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, TypeAlias

from clippings import output
from clippings.diffs import shortened, unified
from clippings.errors import ClipError
from clippings.files import shown_path
from clippings.files.reading import read_file, text_of_file
from clippings.files.writing import write_whole, write_with_folders

# Text, or bytes of a binary format.
FileContent: TypeAlias = str | bytes


class Made(NamedTuple):
    """The output of an exporter, and files to copy with it: new path to original."""

    content: FileContent
    copies: Mapping[Path, Path]


class OutputFile(NamedTuple):
    """A file, its content `before` (None if it does not exist) and `after`.

    `copies` are files to copy with it: new path to original. Characters that are not in the
    `encoding` of an HTML page are written as character references.
    """

    path: Path
    before: bytes | None
    after: FileContent
    copies: Mapping[Path, Path] = {}
    encoding: str = "utf-8"

    def bytes_after(self) -> bytes:
        """The new content as bytes."""
        if isinstance(self.after, bytes):
            return self.after
        fitting = "strict" if self.encoding == "utf-8" else "xmlcharrefreplace"
        return self.after.encode(self.encoding, fitting)

    def differs(self) -> bool:
        """Whether the file, or a file copied with it, has to be written."""
        return self.before != self.bytes_after() or bool(self.stale())

    def stale(self) -> Mapping[Path, Path]:
        """The copies that are missing or out of date."""
        return {
            new: old
            for new, old in self.copies.items()
            if not new.exists() or read_file(new) != read_file(old)
        }

    def diff(self) -> str:
        """The unified diff, shortened, and a line for each copy; empty if nothing changes."""
        copied = "".join(f"{shown_path(copy)} changes\n" for copy in self.stale())
        name = shown_path(self.path)
        if isinstance(self.after, bytes):
            return (f"{name} changes\n" if self.before != self.after else "") + copied
        before = _text(self.path, self.before or b"", self.encoding)
        return shortened(unified(before, self.after, name)) + copied


def new_file(path: Path, made: Made) -> OutputFile:
    """The output file at a path; raises ClipError if the existing file cannot be read."""
    if path.is_fifo():
        raise ClipError(f"{path} is a pipe; name a file, or leave out --output to print")
    return OutputFile(path, read_file(path) if path.exists() else None, made.content, made.copies)


def refuse_source(path: Path, source: Path) -> None:
    """Raises ClipError if the output file is the data file itself, also through a link."""
    if path.exists() and path.samefile(source):
        raise ClipError(f"{path} is the data file, not a page made from it; name another file")


def settle(target: OutputFile, *, check: bool, dry_run: bool) -> int:
    """Write the file; with `check` or `dry_run` print the diff instead. Returns the exit code."""
    is_outdated = target.differs()
    if check or dry_run:
        output.write(target.diff())
    else:
        _write(target)
    if check and is_outdated:
        output.tell(f"{target.path} is out of date; run this again without --check")
    return int(check and is_outdated)


def _text(path: Path, data: bytes, encoding: str) -> str:
    return text_of_file(path, data) if encoding == "utf-8" else data.decode(encoding)


def _write(target: OutputFile) -> None:
    """Write the file and its copies, except those that are unchanged."""
    if target.before != target.bytes_after():
        write_whole(target.path, target.bytes_after(), expected=target.before)
    for new, old in target.stale().items():
        write_with_folders(new, read_file(old))
