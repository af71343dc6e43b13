"""Data in the forms of programs, made plain.

Tables as lists of rows (`[["Title", "Link"], ["A river", "https://…"]]`, as spreadsheets hand them
out), groups in a list of their names, texts by language (`{en-US: text}`), and the types that
schema.org gives to parts.
"""

import re

from clippings.importers import looks
from clippings.importers.keys import fields_named
from clippings.values import Plain

_TAG = re.compile(r"[a-z]{2}[-_][A-Z]{2}")
_SCHEMA = ("@context", "@id", "@type")


def made_plain(node: Plain) -> Plain:
    """The data with records in the place of rows; mappings stay the same ones."""
    if isinstance(node, list):
        if together := _together(node):
            return made_plain(together)
        rows = _records(node[0], node[1:]) if len(node) > 1 else []
        node[:] = rows or [made_plain(item) for item in node]
    elif isinstance(node, dict):
        header = next((value for value in node.values() if _is_header(value)), None)
        for key, value in node.items():
            rows = _records(header, value) if isinstance(value, list) else []
            node[key] = rows or made_plain(_bare(value))
    return node


def _together(items: list[Plain]) -> dict[str, Plain]:
    """Items that are names apart, each with what it names, as one mapping; empty for others."""
    named = [
        pair for one in items if isinstance(one, dict) and len(one) == 1 for pair in one.items()
    ]
    apart = len({name for name, _ in named}) == len(items) > 1
    whole = apart and all(isinstance(value, list) or _is_flat(value) for _, value in named)
    return dict(named) if whole else {}


def _is_flat(node: Plain) -> bool:
    """Whether a mapping has several texts and nothing else."""
    values = node.values() if isinstance(node, dict) else ()
    return len(values) > 1 and all(isinstance(value, str) for value in values)


def _bare(part: Plain) -> Plain:
    """A part without the name of its language, or without its type."""
    if not isinstance(part, dict):
        return part
    if len(part) == 1 and _TAG.fullmatch(tag := next(iter(part))):
        return part[tag]
    for key in [key for key in part if key in _SCHEMA and len(part) > 1]:
        del part[key]
    return part


def _records(header: Plain, rows: list[Plain]) -> list[Plain]:
    """The rows of a table as mappings; none where these are no rows below the names of columns."""
    names = header if _is_header(header) and isinstance(header, list) else []
    if not names or not rows:
        return []
    found: list[Plain] = []
    for row in rows:
        if not isinstance(row, list) or len(row) > len(names):
            return []
        cells = zip((str(name) for name in names), row, strict=False)
        found.append({name: cell for name, cell in cells if isinstance(cell, str)})
    return found


def _is_header(row: Plain) -> bool:
    """Whether a list is names of columns, some of which call a field."""
    names = [name for name in row if isinstance(name, str)] if isinstance(row, list) else []
    apart = len(names) > 1 and len(set(names)) == len(names) == len(row or ())
    return apart and any(map(fields_named, names)) and not any(map(looks.is_url, names))
