"""Records that are spread over rows of cells, or over pairs of name and address."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from clippings.importers.notations.plain_tree import texts_by_key
from clippings.importers.rows import looks
from clippings.shares import mostly
from clippings.values import Plain
from clippings.words.keys import fields_called

_FEWEST = 2


def gather_records(node: Plain) -> Plain:
    """The data with a mapping for each such record; mappings that it has stay as they are."""
    if isinstance(node, dict):
        if found := _below_columns(node) or _titled_addresses(node):
            return found
        for key, value in node.items():
            node[key] = gather_records(value)
    elif isinstance(node, list):
        if found := _rows(node) or _named_addresses(node):
            return found
        node[:] = [gather_records(item) for item in node]
    return node


def _rows(items: Sequence[Plain]) -> list[Plain]:
    """The rows of `[["Title", "Link"], ["A river", "https://…"]]`; the first names the columns."""
    lists = [item for item in items if isinstance(item, list)]
    if len(lists) < max(len(items), _FEWEST) or not all(map(_are_cells, lists)):
        return []
    header = [str(cell or "") for cell in lists[0]]
    known = [name for name in header if fields_called(name)]
    data = any(looks.is_url(name) or looks.is_date(name) for name in header)
    if data or len(known) < _FEWEST or any(len(row) > len(header) for row in lists):
        return []
    return [dict(zip_longest(header, row)) for row in lists[1:]]


def _are_cells(row: Sequence[Plain]) -> bool:
    return all(cell is None or isinstance(cell, str) for cell in row)


def _below_columns(node: Mapping[str, Plain]) -> list[Plain]:
    """The rows of `{columns: ["title", "link"], data: [["A river", "https://…"]]}`."""
    lists = [value for value in node.values() if isinstance(value, list) and value]
    names = [value for value in lists if _are_cells(value)]
    tables = [value for value in lists if all(isinstance(row, list) for row in value)]
    return _rows([names[0], *tables[0]]) if len(names) == len(tables) == 1 else []


def _titled_addresses(node: Mapping[str, Plain]) -> list[Plain]:
    """The articles of `{"https://…": "A river"}`."""
    titles = [text for text in texts_by_key(node).values() if not looks.is_url(text)]
    worded = mostly(" " in text for text in titles)
    whole = len(titles) == len(node) >= _FEWEST and worded
    if not whole or not all(map(looks.is_url, node)):
        return []
    return [{"url": url, "title": title} for url, title in node.items()]


def _named_addresses(items: Sequence[Plain]) -> list[Plain]:
    """The articles of `[{A river: "https://…"}]`, if no name is one of our keys."""
    pairs = [pair for item in items if isinstance(item, dict) for pair in item.items()]
    placed = [name for name, url in pairs if isinstance(url, str) and looks.is_url(url)]
    alone = len(pairs) == len(items) >= _FEWEST and all(items)
    if not alone or len(placed) < len(pairs) or any(map(fields_called, placed)):
        return []
    return [{"title": name, "url": url} for name, url in pairs]
