"""Outlets of citations under a key that means something else, told by the hosts of their names.

`address` is a town in BibTeX; where most of its values are the names of the hosts that the
entries lead to, it holds outlets.
"""

from collections.abc import Sequence

from clippings.fields import FIELDS
from clippings.importers.imported import Entry
from clippings.importers.notations.plain_tree import texts_by_key
from clippings.importers.rows.column import Column, columns_of
from clippings.importers.rows.column_fits import fits

_HALF = 0.5
_FEWEST = 2


def with_outlets(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries of a list in which none has an outlet, with those of such a key.

    Titles that hosts bear as well are outlets rather than these.
    """
    if any("outlet" in entry.plain for entry in entries):
        return tuple(entries)
    told = (key for entry in entries for key in entry.plain if key not in FIELDS)
    keys = dict.fromkeys(("title", *told))
    rows = [texts_by_key(entry.plain) for entry in entries]
    columns = (one for one in columns_of(rows, keys, "url") if len(one.texts) >= _FEWEST)
    named = (one for one in columns if fits("outlet", one))
    best = max(named, key=Column.names_hosts, default=None)
    if not best or best.key == "title" or best.names_hosts() <= _HALF:
        return tuple(entries)
    return tuple(entry.renamed(best.key, "outlet") for entry in entries)
