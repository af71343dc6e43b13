"""Outlets in the column for authors."""

from collections.abc import Sequence

from clippings.ids import slug
from clippings.importers.rows import looks
from clippings.person_names.full_names import is_full_name
from clippings.shares import at_least_half
from clippings.words.keys import folded_key

_SOME, _SEVERAL = 0.25, 2


def move_outlets(table: Sequence[dict[str, str]], key: str) -> None:
    """Move outlets under a key for authors to `outlet`."""
    if any("outlet" in row for row in table):
        _move_by_address(table, key)
    _move_by_hosts(table, key)


def _move_by_hosts(table: Sequence[dict[str, str]], key: str) -> None:
    """Move authors that are not full names, if several match the hosts of their rows."""
    named = [row for row in table if row.get(key)]
    persons = sum(is_full_name(row[key]) for row in named)
    naming_hosts = sum(looks.names_any_host(row[key], row.values()) for row in named)
    if at_least_half(persons, len(named)) or naming_hosts < max(len(named) * _SOME, _SEVERAL):
        return
    for row in named:
        if not is_full_name(row[key]) and "outlet" not in row:
            row["outlet"] = row.pop(key)


def _move_by_address(table: Sequence[dict[str, str]], key: str) -> None:
    """Move a name in the address of its row, if other rows have their outlets in brackets."""
    for row in table:
        name = slug(row.get(key, "")).replace("-", "")
        urls = folded_key(" ".join(filter(looks.is_url, row.values())))
        if name and "outlet" not in row and name in urls:
            row["outlet"] = row.pop(key)
