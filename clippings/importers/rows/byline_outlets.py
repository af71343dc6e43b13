"""Outlets that stand among the authors of a list."""

from collections.abc import Sequence

from clippings.ids import slug
from clippings.importers.rows import looks
from clippings.person_names.full_names import is_full_name
from clippings.shares import at_least_half
from clippings.words.keys import folded_key

_SOME, _SEVERAL = 0.25, 2


def tell_outlets(table: Sequence[dict[str, str]], key: str) -> None:
    """Put the outlets under a key for authors where outlets stand."""
    if any("outlet" in row for row in table):
        _beside_others(table, key)
    _by_hosts(table, key)


def _by_hosts(table: Sequence[dict[str, str]], key: str) -> None:
    """Take for outlets the authors without a given name, where hosts bear the names of some."""
    named = [row for row in table if row.get(key)]
    persons = sum(is_full_name(row[key]) for row in named)
    borne = sum(looks.names_host_of(row[key], row.values()) for row in named)
    if at_least_half(persons, len(named)) or borne < max(len(named) * _SOME, _SEVERAL):
        return
    for row in named:
        if not is_full_name(row[key]) and "outlet" not in row:
            row["outlet"] = row.pop(key)


def _beside_others(table: Sequence[dict[str, str]], key: str) -> None:
    """Take a name alone for an outlet where others have theirs in brackets and the address it."""
    for row in table:
        name = slug(row.get(key, "")).replace("-", "")
        urls = folded_key(" ".join(filter(looks.is_url, row.values())))
        if name and "outlet" not in row and name in urls:
            row["outlet"] = row.pop(key)
