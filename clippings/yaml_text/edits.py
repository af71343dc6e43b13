"""Replacing stretches of a text."""

from collections.abc import Iterator, Sequence

from clippings.text_edits import Edit, apply_edits, colliding
from clippings.yaml_text.lines import last_line_end, text_end


class CannotSpliceError(Exception):
    """The text at `index` cannot be changed without touching what is not meant."""

    def __init__(self, index: int, reason: str, way_out: str = "edit it by hand") -> None:
        super().__init__(reason)
        self.index = index
        self.sentence = f"{reason}; {way_out}"


def replace_on_line(text: str, start: int, end: int, written: str) -> Iterator[Edit]:
    """The edits for a value that ends its line: a comment behind it stays on the first line.

    Blank lines that a block kept as part of the value stay where they are.
    """
    end = max(text_end(text, end), start)
    first, newline, rest = written.partition("\n")
    if first.endswith("\r"):
        first, newline = first[:-1], "\r\n"
    yield Edit(start, end, first)
    if rest:
        at = last_line_end(text, end)
        last = newline if at == len(text) else ""
        yield Edit(at, at, newline + rest + last)


def spliced(text: str, edits: Sequence[Edit]) -> str:
    """The text with all edits made; raises CannotSpliceError where two touch the same words."""
    if edit := colliding(edits):
        raise CannotSpliceError(edit.start, "two changes touch the same words")
    return apply_edits(text, edits)
