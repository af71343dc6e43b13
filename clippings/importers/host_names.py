"""Outlets of citations under a key that means something else, told by the hosts of their names.

`address` is a town in BibTeX; where most of its values are the names of the hosts that the
entries lead to, it holds outlets.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from clippings.fields import FIELDS
from clippings.importers.column import Column
from clippings.importers.column_fits import fits
from clippings.importers.imported import Entry

_MOST = 0.5
_FEWEST = 2


def with_outlets(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries of a list in which none has an outlet, with those of such a key.

    Titles that hosts bear as well are outlets rather than these.
    """
    if any("outlet" in entry.plain for entry in entries):
        return tuple(entries)
    told = (key for entry in entries for key in entry.plain if key not in FIELDS)
    keys = dict.fromkeys(("title", *told))
    columns = [one for key in keys if len((one := _column(entries, key)).texts) >= _FEWEST]
    named = (one for one in columns if fits("outlet", one))
    best = max(named, key=Column.names_hosts, default=None)
    if not best or best.key == "title" or best.names_hosts() <= _MOST:
        return tuple(entries)
    return tuple(_renamed(entry, best.key) for entry in entries)


def _column(entries: Sequence[Entry], key: str) -> Column:
    texts = dict(_texts(entries, key))
    urls = tuple(str(entries[n].plain.get("url") or "") for n in texts)
    return Column(key, tuple(texts.values()), urls, tuple(texts), len(entries))


def _texts(entries: Sequence[Entry], key: str) -> Iterator[tuple[int, str]]:
    for number, entry in enumerate(entries):
        if isinstance(text := entry.plain.get(key), str):
            yield number, text


def _renamed(entry: Entry, key: str) -> Entry:
    plain = {("outlet" if name == key else name): value for name, value in entry.plain.items()}
    return replace(entry, plain=plain)
