"""What goes to the terminal or the pipe: data on stdout, messages on stderr."""

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Literal

from clippings.errors import ClipError
from clippings.inert import inert
from clippings.line_folding import fold_line, fold_lines, fold_paragraphs
from clippings.streams import unwritten

_LEAST_OF_LAST = 12
_BETWEEN_COLUMNS = 3
_EDGES = 2
_MOST_TABLE_ROWS = 500  # a drawn table of more costs ten times plain rows, and nobody reads it


def on_terminal() -> bool:
    """Whether a person sees stdout on a terminal that can draw."""
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def shows_colour() -> bool:
    """Whether stdout gets colours (https://no-color.org, https://force-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or on_terminal()


def width() -> int:
    """Columns of the terminal."""
    return shutil.get_terminal_size().columns


def write(text: str | bytes, *, safe: bool = False) -> None:
    """Data, exactly as it is; on a terminal harmless, which `safe` text is by itself.

    Bytes that are no text raise ClipError on a terminal, where they make no sense.
    """
    if isinstance(text, bytes):
        _write_bytes(text)
        return
    if not safe and sys.stdout.isatty():
        text = "\n".join(map(inert, text.split("\n")))
    sys.stdout.write(text)


def _write_bytes(data: bytes) -> None:
    if sys.stdout.isatty():
        raise ClipError("this format is no text; name a file with --output, or send it elsewhere")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    except OSError as error:
        raise unwritten(error) from None


def prose(text: str) -> None:
    """Paragraphs to read, on a terminal as wide as that; in a pipe exactly as they are."""
    write(fold_paragraphs(text, width()) if on_terminal() else text)


def line(text: str) -> None:
    """One line of data; what stands in it is made inert."""
    write(inert(text) + "\n", safe=True)


def say(message: str) -> None:
    """A message for the person, on stderr; where nobody can read it, it is dropped."""
    text = "\n".join(inert(part) for part in message.split("\n"))
    with suppress(OSError, ValueError):
        text = fold_lines(text, width()) if sys.stderr.isatty() else text
        print(text, file=sys.stderr, flush=True)


def tell(sentence: str) -> None:
    """What the program has to tell of its own work, on stderr."""
    say(f"clip: {sentence}")


def rows(headings: Sequence[str], cells: Iterable[Sequence[str]], *, fold: bool = False) -> None:
    """A table on a terminal, tab-separated rows without headings in a pipe.

    On the terminal the last column is cut where the line ends, or folded; where there is no room
    for it beside the first, each row is some lines there.
    """
    found = [[inert(cell) for cell in row] for row in cells]
    if on_terminal() and 0 < len(found) <= _MOST_TABLE_ROWS:
        _draw_table(headings, found, fold=fold)
    else:
        write("".join("\t".join(row) + "\n" for row in found), safe=True)


def _draw_table(headings: Sequence[str], cells: Sequence[Sequence[str]], *, fold: bool) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    widths = _widths(headings, cells, console.width)
    if not widths:
        for first, *others in cells:
            line(first)
            write(fold_line(f"  {', '.join(filter(None, others))}", console.width) + "\n")
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for number, width in widths.items():
        folds = fold and number == len(headings) - 1
        overflow: Literal["fold", "ellipsis"] = "fold" if folds else "ellipsis"
        table.add_column(headings[number], width=width, no_wrap=not folds, overflow=overflow)
    for row in cells:
        table.add_row(*(Text(row[number]) for number in widths))
    console.print(table)


def _widths(headings: Sequence[str], cells: Sequence[Sequence[str]], room: int) -> dict[int, int]:
    """The columns that the terminal has room for and their widths: from the left, and the last.

    A column in which nothing stands is left out; without room for two there is none.
    """
    from rich.cells import cell_len

    needed = [max(map(cell_len, column)) for column in zip(headings, *cells, strict=True)]
    last = len(needed) - 1
    room -= _EDGES
    widths: dict[int, int] = {}
    filled = [number for number in range(last) if any(row[number] for row in cells)]
    for number in filled:
        width = needed[number]
        if width + _BETWEEN_COLUMNS + min(needed[last], _LEAST_OF_LAST) > room:
            break
        widths[number] = width
        room -= width + _BETWEEN_COLUMNS
    return widths | {last: min(needed[last], room)} if widths else {}
