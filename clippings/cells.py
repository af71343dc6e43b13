"""A clipping as one row of a table: columns named by paths, cells safe for spreadsheets.

The first item of a list is in the column of its field, further ones in `quote[1]`, `links[2]`;
parts are in `quote.speaker`, `image.alt`. Authors and tags are joined with `; ` in one cell, if
they can be split there again.
"""

import json
import re
from collections.abc import Iterable, Mapping

from clippings.fields import FIELDS
from clippings.json_values import as_written
from clippings.values import Plain

_JOINED = ("author", "tags")
_PATH = re.compile(r"(?P<name>[a-z]+)(?:\[(?P<index>\d{1,3})\])?(?:\.(?P<part>[a-z]+))?")
# What spreadsheets run as formulas (OWASP, "CSV Injection"), full-width forms too.
_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")


def guarded(cell: str) -> str:
    """Put an apostrophe in front of a cell that a spreadsheet would run as a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Remove the apostrophe that `guarded` has added."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def to_cells(plain: Mapping[str, Plain]) -> dict[str, str]:
    """The cells of a plain clipping: path to text."""
    cells: dict[str, str] = {}
    for name, value in plain.items():
        if name not in FIELDS:
            cells[name] = _unknown_to_cell(value)
        elif name in _JOINED and (joined := _joined(value)):
            cells[name] = joined
        else:
            items = value if isinstance(value, list) else [value]
            for number, item in enumerate(items):
                first = name if number == 0 and name not in _JOINED else f"{name}[{number}]"
                cells |= _item_cells(first, item, FIELDS[name].kind.main)
    return cells


def _joined(value: Plain) -> str:
    items = value if isinstance(value, list) else [value]
    joined = "; ".join(str(item) for item in items)
    return joined if _split(joined) == items else ""


def _split(cell: str) -> list[str]:
    return [word for part in cell.split(";") if (word := part.strip())]


def _item_cells(path: str, item: Plain, main: str) -> dict[str, str]:
    if isinstance(item, dict):
        return {path if k == main else f"{path}.{k}": str(v) for k, v in item.items()}
    return {path: str(item)}


def from_cells(cells: Mapping[str, str]) -> dict[str, Plain]:
    """The plain clipping with these cells; empty cells are ignored."""
    plain: dict[str, Plain] = {}
    lists: dict[str, dict[int, dict[str, Plain]]] = {}
    for column, cell in cells.items():
        path = _PATH.fullmatch(column)
        if not cell:
            continue
        if not path or path["name"] not in FIELDS:
            plain[column] = _unknown_from_cell(cell)
        elif path["name"] in _JOINED and not path["index"]:
            plain[column] = list(_split(cell))
        else:
            place = lists.setdefault(path["name"], {}).setdefault(int(path["index"] or 0), {})
            place[path["part"] or FIELDS[path["name"]].kind.main] = cell
    return plain | {name: _merged_items(name, items.values()) for name, items in lists.items()}


def _merged_items(name: str, items: Iterable[dict[str, Plain]]) -> Plain:
    values: list[Plain] = [item.get("", item) for item in items]
    return values[0] if len(values) == 1 and name not in _JOINED else values


def _unknown_to_cell(value: Plain) -> str:
    """The cell of an unknown key: text unchanged, other values (and ambiguous text) as JSON."""
    if isinstance(value, str) and value and _unknown_from_cell(value) == value:
        return value
    return json.dumps(value, ensure_ascii=False)


def _unknown_from_cell(cell: str) -> Plain:
    if cell[:1] not in '[{"' and cell != "null":
        return cell
    try:
        value: Plain = as_written().decode(cell)
    except ValueError:
        return cell
    return value
