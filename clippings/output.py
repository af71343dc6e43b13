"""Output to a terminal or a pipe: data on stdout, messages on stderr."""

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Literal

from clippings.errors import ClipError
from clippings.inert import inert
from clippings.line_folding import fold_line, fold_lines, fold_paragraphs
from clippings.streams import give_up_stdout

_LEAST_OF_LAST = 12  # columns for the last column of a table
_BETWEEN_COLUMNS = 3
_EDGES = 2
_MOST_TABLE_ROWS = 500  # a longer table takes ten times as long as plain rows to draw


def on_terminal() -> bool:
    """Whether stdout is a terminal that can draw."""
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def shows_colour() -> bool:
    """Whether to colour stdout (https://no-color.org, https://force-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or on_terminal()


def width() -> int:
    """Width of the terminal in columns."""
    return shutil.get_terminal_size().columns


def write(text: str | bytes, *, safe: bool = False) -> None:
    """Write data to stdout unchanged; on a terminal, text that is not `safe` is made inert.

    Raises ClipError for bytes on a terminal.
    """
    if isinstance(text, bytes):
        _write_bytes(text)
        return
    if not safe and sys.stdout.isatty():
        text = "\n".join(map(inert, text.split("\n")))
    sys.stdout.write(text)


def _write_bytes(data: bytes) -> None:
    if sys.stdout.isatty():
        raise ClipError(
            "this format is not text; name a file with --output, or redirect the output"
        )
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    except OSError as error:
        give_up_stdout(error)


def prose(text: str) -> None:
    """Write paragraphs, folded to the width of a terminal, unchanged in a pipe."""
    write(fold_paragraphs(text, width()) if on_terminal() else text)


def line(text: str) -> None:
    """Write one line of data, made inert."""
    write(inert(text) + "\n", safe=True)


def say(message: str) -> None:
    """Print a message on stderr, passwords in URLs masked; dropped if stderr cannot be written."""
    from clippings.addresses import masked  # most runs have no message

    text = "\n".join(inert(masked(part)) for part in message.split("\n"))
    with suppress(OSError, ValueError):
        text = fold_lines(text, width()) if sys.stderr.isatty() else text
        print(text, file=sys.stderr, flush=True)


def tell(sentence: str) -> None:
    """Print a message of the program on stderr, after `clip: `."""
    say(f"clip: {sentence}")


def rows(headings: Sequence[str], cells: Iterable[Sequence[str]], *, fold: bool = False) -> None:
    """Write a table on a terminal, tab-separated rows without headings in a pipe.

    On a terminal the last column is cut at the end of the line, or with `fold` continued below. A
    terminal too narrow for two columns gets each row as two lines.
    """
    safe_cells = [[inert(cell) for cell in row] for row in cells]
    if on_terminal() and 0 < len(safe_cells) <= _MOST_TABLE_ROWS:
        _draw_table(headings, safe_cells, fold=fold)
    else:
        write("".join("\t".join(row) + "\n" for row in safe_cells), safe=True)


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
    """Widths of the columns that fit, by index: as many as possible from the left, and the last.

    Empty columns are left out. The result is empty if there is no room for two columns.
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
