"""A clipping as one row of a table: columns named by paths, cells that no spreadsheet runs.

The first item of a list stands in the column of its field and further ones in `quote[1]`,
`links[2]`; parts in `quote.speaker`, `image.alt`. Names and tags share one cell while `; ` can
part them again.
"""

import json
import re
from collections.abc import Iterable, Mapping

from clippings.fields import FIELDS
from clippings.json_values import as_written
from clippings.values import Plain

_JOINED = ("author", "tags")
_PATH = re.compile(r"(?P<name>[a-z]+)(?:\[(?P<index>\d{1,3})\])?(?:\.(?P<part>[a-z]+))?")
# What spreadsheets run (OWASP, "CSV Injection"), the full-width forms too.
_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")


def guarded(cell: str) -> str:
    """The cell behind an apostrophe where a spreadsheet would run it."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell without the apostrophe that keeps it from running."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def to_cells(plain: Mapping[str, Plain]) -> dict[str, str]:
    """Path to text for a plain clipping."""
    cells: dict[str, str] = {}
    for name, value in plain.items():
        if name not in FIELDS:
            cells[name] = _written(value)
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
    return joined if _parted(joined) == items else ""


def _parted(cell: str) -> list[str]:
    return [word for part in cell.split(";") if (word := part.strip())]


def _item_cells(path: str, item: Plain, main: str) -> dict[str, str]:
    if isinstance(item, dict):
        return {path if k == main else f"{path}.{k}": str(v) for k, v in item.items()}
    return {path: str(item)}


def from_cells(cells: Mapping[str, str]) -> dict[str, Plain]:
    """The plain clipping whose cells these are; empty ones state nothing."""
    plain: dict[str, Plain] = {}
    lists: dict[str, dict[int, dict[str, Plain]]] = {}
    for column, cell in cells.items():
        path = _PATH.fullmatch(column)
        if not cell:
            continue
        if not path or path["name"] not in FIELDS:
            plain[column] = _read(cell)
        elif path["name"] in _JOINED and not path["index"]:
            plain[column] = list(_parted(cell))
        else:
            place = lists.setdefault(path["name"], {}).setdefault(int(path["index"] or 0), {})
            place[path["part"] or FIELDS[path["name"]].kind.main] = cell
    return plain | {name: _whole(name, items.values()) for name, items in lists.items()}


def _whole(name: str, items: Iterable[dict[str, Plain]]) -> Plain:
    values: list[Plain] = [item.get("", item) for item in items]
    return values[0] if len(values) == 1 and name not in _JOINED else values


def _written(value: Plain) -> str:
    """An unknown key's value: text as it is, anything else (or text that looks so) as JSON."""
    if isinstance(value, str) and value and _read(value) == value:
        return value
    return json.dumps(value, ensure_ascii=False)


def _read(cell: str) -> Plain:
    if cell[:1] not in '[{"' and cell != "null":
        return cell
    try:
        value: Plain = as_written().decode(cell)
    except ValueError:
        return cell
    return value
