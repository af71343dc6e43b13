"""Outlets of citations under a key that means something else, recognised by their hosts.

`address` is a town in BibTeX. If most of its values are the names of the hosts that the entries
link to, it holds outlets.
"""

from collections.abc import Sequence

from clippings.fields import FIELDS
from clippings.importers.columns.column import Column, columns_of
from clippings.importers.columns.fits import fits
from clippings.importers.imported import Entry
from clippings.importers.notations.plain_tree import texts_by_key

_HALF = 0.5
_FEWEST = 2


def with_outlets(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries with such a key renamed to `outlet`, if none has an outlet.

    Nothing is renamed if the titles match the hosts best.
    """
    if any("outlet" in entry.plain for entry in entries):
        return tuple(entries)
    further_keys = (key for entry in entries for key in entry.plain if key not in FIELDS)
    keys = dict.fromkeys(("title", *further_keys))
    rows = [texts_by_key(entry.plain) for entry in entries]
    columns = (one for one in columns_of(rows, keys, "url") if len(one.texts) >= _FEWEST)
    named = (one for one in columns if fits("outlet", one))
    best = max(named, key=Column.names_hosts, default=None)
    if not best or best.key == "title" or best.names_hosts() <= _HALF:
        return tuple(entries)
    return tuple(entry.renamed(best.key, "outlet") for entry in entries)
