"""The names of a file's outlets, and the outlet of each host."""

from collections import Counter
from collections.abc import Iterator

from clippings.addresses import host_of
from clippings.clipping import Collection
from clippings.folding import sound_of
from clippings.platforms import is_shared


def outlets_by_host(collection: Collection) -> dict[str, str]:
    """The outlet of each host in the file.

    Hosts with several outlets, and platforms such as YouTube, are left out.
    """
    named: dict[str, set[str]] = {}
    for url, name in _addresses_of_outlets(collection):
        host = host_of(url).removeprefix("www.")
        if host and not is_shared(host):
            named.setdefault(host, set()).add(name)
    return {host: names.pop() for host, names in named.items() if len(names) == 1}


def _addresses_of_outlets(collection: Collection) -> Iterator[tuple[str, str]]:
    for outlet in collection.outlets:
        if outlet.url:
            yield outlet.url, outlet.name
    for clipping in collection.clippings:
        if clipping.url and clipping.outlet:
            yield clipping.url, collection.outlet_named(clipping.outlet)


def name_in_file(name: str, collection: Collection) -> str:
    """The outlet's name as the file spells it, also for an alias; unchanged if it is new."""
    own = collection.outlet_named(name)
    if own != name:
        return own
    used = Counter(clipping.outlet for clipping in collection.clippings if clipping.outlet)
    spellings: dict[str, str] = {}
    for outlet in collection.outlets:
        for word in (outlet.name, *outlet.aliases):
            spellings.setdefault(sound_of(word), outlet.name)
    for word, _ in used.most_common():
        spellings.setdefault(sound_of(word), collection.outlet_named(word))
    return spellings.get(sound_of(name), name)
