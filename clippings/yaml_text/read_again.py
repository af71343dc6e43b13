"""Parse a changed text again and refuse it if it does not hold what was intended."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeAlias

from clippings.errors import ClipError
from clippings.text_edits import Edit
from clippings.values import Plain
from clippings.yaml_text.document import Document, parse
from clippings.yaml_text.edits import CannotSpliceError, spliced

Page: TypeAlias = dict[str, Plain]


@contextmanager
def refusing(document: Document) -> Iterator[None]:
    """Turn a CannotSpliceError into a ClipError that names the place."""
    try:
        _require_line_feeds(document.text)
        yield
    except CannotSpliceError as error:
        place = document.place(error.index)
        where = f"{place.file}:{place.line}:{place.column}"
        raise ClipError(f"{where}: {error.sentence}") from None


def _require_line_feeds(text: str) -> None:
    """Refuse bare carriage returns: they end a line for YAML, but not for this program."""
    if text.count("\r") > text.count("\r\n"):
        at = text.replace("\r\n", "\n\n").find("\r")
        raise CannotSpliceError(at, "a line ends with a bare carriage return", "save with LF")


def checked(
    document: Document, edits: list[Edit], intended: list[Plain], page: Page | None = None
) -> Document:
    """The document after these edits; raises CannotSpliceError if it is not as intended.

    It must hold the `intended` entries, and beside the list the old keys, or those of `page`.
    """
    if not edits:
        return document
    text = spliced(document.text, edits)
    return read_again(document, text, intended, edits[0].start, page)


def read_again(
    document: Document, text: str, intended: list[Plain], at: int, page: Page | None = None
) -> Document:
    """The changed text, parsed; raises CannotSpliceError at `at` if it is not as intended."""
    changed = parse(text, document.name)
    same_page = changed.page == (document.page if page is None else page)
    if changed.reading.problems or changed.entries != intended or not same_page:
        raise CannotSpliceError(at, "this layout cannot be changed safely")
    return changed
