"""Making a new entry: what was given, what the page says, what the file already knows."""

from collections.abc import Iterator
from typing import NamedTuple

from clippings.addresses import address_faults, host_of, start_in, unwrapped, without_trackers
from clippings.clipping import Clipping, Collection
from clippings.duplicates import twin_of
from clippings.errors import ClipError
from clippings.fields import read_clipping
from clippings.ids import make_id
from clippings.page.facts import Facts
from clippings.values import Plain, spoken_offset

WANTED = ("title", "outlet", "date", "lang")
_FACTS = {
    "title": "title",
    "outlet": "outlet",
    "date": "date",
    "lang": "lang",
    "kind": "kind",
    "author": "authors",
    "image": "image",
}


class Known(NamedTuple):
    """A value for a field, where it comes from, and whether a person should look at it."""

    value: Plain
    source: str
    doubtful: bool = False


Draft = dict[str, Known]


def given(entry: dict[str, Plain]) -> Draft:
    """What the person said."""
    return {key: Known(value, "given") for key, value in entry.items()}


def clean_address(url: str) -> tuple[str, str]:
    """The address to keep, and why it is another than the one given (empty where it is not)."""
    if inner := unwrapped(url):
        return without_trackers(inner), "the address inside the link"
    clean = without_trackers(url)
    return clean, "" if clean == url else "without what only tracks"


def from_page(facts: Facts, url: str) -> Draft:
    """What the page says of itself; its own address where that names the same page."""
    draft: Draft = {}
    for key, name in _FACTS.items():
        fact = getattr(facts, name)
        if fact is not None:
            value = list(fact.value) if isinstance(fact.value, tuple) else fact.value
            one = value[0] if isinstance(value, list) and len(value) == 1 else value
            draft[key] = Known(one, fact.source, fact.doubtful)
    canonical = facts.canonical
    differs = canonical is not None and canonical.value != url and start_in(url) is None
    if canonical and differs and _same_site(canonical.value, url):
        draft["url"] = Known(canonical.value, canonical.source)
    return draft


def _same_site(first: str, second: str) -> bool:
    hosts = (
        host_of(address).removeprefix("www.").removeprefix("m.") for address in (first, second)
    )
    return len(set(hosts)) == 1


def from_file(url: str, collection: Collection) -> Draft:
    """What the file's other clippings and outlets say of this address."""
    name = outlets_by_host(collection).get(host_of(url).removeprefix("www."))
    return {"outlet": Known(name, "this file")} if name else {}


def outlets_by_host(collection: Collection) -> dict[str, str]:
    """The outlet of each host in the file; hosts with several outlets (YouTube) are left out."""
    named: dict[str, set[str]] = {}
    for url, name in _addresses_of_outlets(collection):
        named.setdefault(host_of(url).removeprefix("www."), set()).add(name)
    return {host: names.pop() for host, names in named.items() if host and len(names) == 1}


def _addresses_of_outlets(collection: Collection) -> Iterator[tuple[str, str]]:
    for outlet in collection.outlets:
        if outlet.url:
            yield outlet.url, outlet.name
    for clipping in collection.clippings:
        if clipping.url and clipping.outlet:
            yield clipping.url, collection.outlet_named(clipping.outlet)


def complete(draft: Draft, collection: Collection) -> tuple[dict[str, Plain], Clipping]:
    """The entry with its id, and as it reads; raises ClipError for a value that cannot be."""
    entry = {key: known.value for key, known in draft.items()}
    if isinstance(outlet := entry.get("outlet"), str):
        entry["outlet"] = collection.outlet_named(outlet)
    url = entry.get("url")
    if isinstance(url, str) and "start" not in entry and (start := start_in(url)):
        entry["start"] = spoken_offset(start)
    clipping = checked(entry)
    if not (clipping.url or clipping.title or clipping.file):
        raise ClipError("nothing to add; give an address, or --title")
    taken = (other.id for other in collection.clippings)
    entry.setdefault(
        "id",
        make_id(outlet=clipping.outlet, date=clipping.date, url=clipping.url, taken=taken),
    )
    return entry, checked(entry)


def checked(entry: dict[str, Plain]) -> Clipping:
    """The clipping that the entry reads as; raises ClipError for the first value it cannot hold."""
    from clippings.languages import language_fault

    clipping, faults = read_clipping(entry)
    for fault in faults:
        if fault.severity == "error":
            raise ClipError(f"{fault.message}; {fault.hint}")
    if clipping.url and (wrong := address_faults(clipping.url)):
        raise wrong[0]
    if clipping.lang and (unknown := language_fault(clipping.lang)):
        raise unknown
    return clipping


def refuse_twin(clipping: Clipping, collection: Collection) -> None:
    """Raises ClipError when the file has this piece already."""
    twin = twin_of(clipping, collection.clippings)
    if twin:
        place = twin.place("id")
        raise ClipError(
            f"already there as {twin.id} ({place.file}:{place.line}); "
            "`--allow-duplicate` adds it all the same"
        )
