"""Replace ranges of a text."""

from collections.abc import Iterator, Sequence

from clippings.text_edits import Edit, apply_edits, colliding
from clippings.yaml_text.lines import last_line_end, text_end


class CannotSpliceError(Exception):
    """The text at `index` cannot be changed without affecting something else."""

    def __init__(self, index: int, reason: str, way_out: str = "edit it by hand") -> None:
        super().__init__(reason)
        self.index = index
        self.sentence = f"{reason}; {way_out}"


def replace_on_line(text: str, start: int, end: int, written: str) -> Iterator[Edit]:
    """The edits that replace a value at the end of a line; a comment after it stays on that line.

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
    """The text with all edits applied; raises CannotSpliceError if two of them overlap."""
    if edit := colliding(edits):
        raise CannotSpliceError(edit.start, "two changes overlap")
    return apply_edits(text, edits)
