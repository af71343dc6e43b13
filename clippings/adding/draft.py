"""A new entry in the making: what was given, what the page says, what the file already has."""

import re
from collections.abc import Iterable
from dataclasses import replace

from clippings.adding.outlet_names import name_in_file, outlets_by_host
from clippings.addresses import host_of, normal_form
from clippings.addresses.asked import asked_form
from clippings.addresses.canonical import as_own, is_same_piece
from clippings.addresses.faults import address_faults
from clippings.addresses.offsets import start_in
from clippings.addresses.trackers import without_trackers
from clippings.addresses.wrapped import unwrapped
from clippings.clipping import Clipping, Collection
from clippings.duplicates import twin_at, twin_of
from clippings.errors import ClipError
from clippings.fields import FIELDS, read_clipping
from clippings.ids import TakenIds, make_id
from clippings.page.facts import UNDECLARED, Fact, Facts, value_on_page
from clippings.values import Plain, format_offset

# A link to highlighted text, as browsers make it (URL Fragment Text Directives).
_DIRECTIVE = re.compile("#?:~:.*")
WANTED = ("title", "outlet", "date", "lang")
_FACTS = ("title", "outlet", "date", "lang", "kind", "author", "image", "access")
_NO_FACTS = Facts()

Draft = dict[str, Fact[Plain]]


def given(entry: dict[str, Plain]) -> Draft:
    """The draft with the values that the user gave."""
    return {key: Fact(value, "given") for key, value in entry.items()}


def clean_address(url: str) -> tuple[str, str]:
    """The address to keep, and why it differs from the one given (empty if it does not)."""
    if inner := unwrapped(url):
        return without_trackers(inner), "the address inside the link"
    plain = _DIRECTIVE.sub("", url)
    clean = without_trackers(plain)
    if clean != plain:
        return clean, "without tracking parameters"
    return clean, "" if clean == url else "without its text fragment"


def from_page(facts: Facts) -> Draft:
    """The draft with the facts that the page states, except values that a file cannot hold."""
    draft: Draft = {}
    for key in _FACTS:
        fact = getattr(facts, FIELDS[key].attribute)
        if fact is not None:
            value = list(fact.value) if isinstance(fact.value, tuple) else fact.value
            one = value[0] if isinstance(value, list) and len(value) == 1 else value
            draft[key] = Fact(one, fact.source, fact.doubtful)
    if facts.image_alt and "image" in draft:
        draft = with_alt(draft, facts.image_alt.value)
    return {key: known for key, known in draft.items() if _can_be(key, known.value)}


def _can_be(key: str, value: Plain) -> bool:
    try:
        checked({key: value})
    except ClipError:
        return False
    return True


def kept_address(url: str, facts: Facts, final_url: str) -> Fact[Plain]:
    """The address to keep: the canonical one if it is of the same piece, or the link's final one.

    An address of a place in the piece is kept as given.
    """
    there = without_trackers(final_url) if final_url else url
    if not _can_be("url", there):  # some servers send spaces
        there = asked_form(there) or url
    canonical = facts.canonical
    if canonical and canonical.source != UNDECLARED and not _has_place(url, canonical.value):
        own = as_own(canonical.value, there)
        if own != url and is_same_piece(own, there) and _can_be("url", own):
            return Fact(own, canonical.source)
    led_elsewhere = host_of(there) != host_of(url) and not is_same_piece(there, url)
    if led_elsewhere and _can_be("url", there):
        return Fact(there, "where the link leads")
    return Fact(url, "given")


def _has_place(url: str, canonical: str) -> bool:
    """Whether an address has an offset into a recording, or an anchor that the page's own lacks."""
    has_fragment = "#" in url and "#" not in canonical
    return start_in(url) is not None or (
        has_fragment and normal_form(url) == normal_form(canonical)
    )


def from_file(url: str, collection: Collection, facts: Facts = _NO_FACTS) -> Draft:
    """The outlet that the file has for the address's host; with the page's name if it differs."""
    name = outlets_by_host(collection).get(host_of(url).removeprefix("www."))
    if not name:
        return {}
    said = value_on_page(facts.outlet)
    differs = said and name_in_file(said, collection) != name
    return {"outlet": Fact(name, "this file", page_says=said if differs else "")}


def as_in_file(draft: Draft, collection: Collection) -> Draft:
    """The draft with its outlet's name as the file spells it."""
    outlet = draft.get("outlet")
    if outlet is None or not isinstance(outlet.value, str):
        return draft
    name = name_in_file(outlet.value, collection)
    if name == outlet.value:
        return draft
    return {**draft, "outlet": Fact(name, f"this file, for {outlet.value}")}


def with_alt(draft: Draft, alt: str) -> Draft:
    """The draft with an alt text for its picture; unchanged if `alt` is empty."""
    if not alt:
        return draft
    if "image" not in draft:
        raise ClipError("--alt describes a picture, but there is none; name one with --image")
    value = draft["image"].value
    image: Plain = {**value, "alt": alt} if isinstance(value, dict) else {"src": value, "alt": alt}
    return {**draft, "image": replace(draft["image"], value=image)}


def with_source(image: Plain, path: str) -> Plain:
    """The picture of an entry, with another path or address."""
    return {**image, "src": path} if isinstance(image, dict) else path


def complete(draft: Draft, collection: Collection) -> tuple[dict[str, Plain], Clipping]:
    """The entry with an id, and as a Clipping; raises ClipError for an invalid value."""
    entry = {key: known.value for key, known in as_in_file(draft, collection).items()}
    url = entry.get("url")
    if isinstance(url, str) and "start" not in entry and (start := start_in(url)):
        entry["start"] = format_offset(start)
    clipping = checked(entry)
    if not (clipping.url or clipping.title or clipping.file):
        raise ClipError("nothing to add; give an address, or --title")
    if "id" not in entry:
        taken = TakenIds(other.id for other in collection.clippings)
        entry["id"] = taken.take(make_id(clipping))
    return entry, checked(entry)


def checked(entry: dict[str, Plain]) -> Clipping:
    """The entry as a Clipping; raises ClipError for the first invalid value."""
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


def refuse_twin(
    clipping: Clipping,
    collection: Collection,
    addresses: Iterable[str] = (),
    way_out: str = "`--allow-duplicate` adds it anyway",
) -> None:
    """Raise ClipError if the file already has this piece, or one with any of `addresses`."""
    others = collection.clippings
    twin = twin_of(clipping, others) or twin_at(addresses, others)
    if twin:
        place = twin.place("id")
        raise ClipError(f"already there as {twin.id} ({place.file}:{place.line}); {way_out}")
