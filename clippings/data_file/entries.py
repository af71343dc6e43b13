"""Entries of a data file changed, taken out and put in by date."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from clippings.data_file.loading import load_collection
from clippings.data_file.snapshot import Snapshot
from clippings.errors import ClipError
from clippings.fields import FIELDS, read_clipping
from clippings.places_by_date import place_by_date, places_among
from clippings.values import Plain
from clippings.yaml_text.changing import Changes, Insert, change_entries, move_entries
from clippings.yaml_text.document import Document
from clippings.yaml_text.headings import entry_date

ORDER = tuple(FIELDS)


def replace_entries(
    now: Snapshot,
    prefixes: Iterable[str],
    change: Callable[[dict[str, Plain]], dict[str, Plain]],
    left: list[str] | None = None,
) -> Document:
    """The document with entries changed, each in its place where its date is another.

    `left` gets a sentence for each whose place is in doubt, which stays where it is.
    """
    indexes = [now.index(prefix) for prefix in prefixes]
    old = {index: entry for index in indexes if isinstance(entry := now.entries[index], dict)}
    amends = {index: change(entry) for index, entry in old.items()}
    changed = change_entries(now.document, Changes(amends=amends, order=ORDER))
    return moved_by_date(now, changed, indexes, [] if left is None else left)


def moved_by_date(
    now: Snapshot, document: Document, indexes: Iterable[int], left: list[str]
) -> Document:
    """The changed document; entries that have got another date stand where that belongs.

    Where there is no order, or it is in doubt what belongs to an entry, it stays where it is; the
    latter is told in `left`.
    """
    after = document.entries
    for index in indexes:
        if entry_date(entry := after[index]) != entry_date(now.entries[index]):
            try:
                document = _placed_by_date(document, document.entries.index(entry))
            except ClipError as error:
                id_ = entry.get("id") if isinstance(entry, dict) else ""
                left.append(f"{id_} is left where it stands: {error}")
    return document


def _placed_by_date(document: Document, index: int) -> Document:
    """The document with an entry where its date belongs; raises ClipError where in doubt."""
    of_clippings = document.mappings
    clippings = load_collection(document).clippings
    before = place_by_date(clippings, of_clippings.index(index))
    if before is None:
        return document
    return move_entries(document, {index: [*of_clippings, len(document.entries)][before]})


def change_each(now: Snapshot, change: Callable[[dict[str, Plain]], dict[str, Plain]]) -> Document:
    """The document with all entries that `change` gives back otherwise."""
    amends = {
        index: after
        for index, entry in enumerate(now.entries)
        if isinstance(entry, dict) and (after := change(entry)) != entry
    }
    return change_entries(now.document, Changes(amends=amends, order=ORDER))


def amend_what_can_be(
    document: Document, amends: Mapping[int, dict[str, Plain]], left: dict[int, str]
) -> Document:
    """The document with these entries; `left` gets a sentence for each that cannot be spliced."""
    try:
        return change_entries(document, Changes(amends=dict(amends), order=ORDER))
    except ClipError as error:
        if len(amends) <= 1:
            left.update(dict.fromkeys(amends, str(error)))
            return document
    half = len(amends) // 2
    for part in (list(amends.items())[:half], list(amends.items())[half:]):
        document = amend_what_can_be(document, dict(part), left)
    return document


def remove(now: Snapshot, prefixes: Iterable[str]) -> Document:
    """The document without these entries."""
    indexes = frozenset(now.index(prefix) for prefix in prefixes)
    return change_entries(now.document, Changes(removals=indexes))


def insert_by_date(now: Snapshot, *entries: Mapping[str, Plain]) -> Document:
    """The document with more entries, each in its place by date."""
    return change_entries(now.document, Changes(inserts=inserts_by_date(now, entries)))


def inserts_by_date(now: Snapshot, entries: Sequence[Mapping[str, Plain]]) -> tuple[Insert, ...]:
    """New entries, each with the place in the list where its date belongs."""
    new = [read_clipping(entry)[0] for entry in entries]
    indexes = [*now.document.mappings, len(now.entries)]
    places = places_among(now.collection.clippings, new)
    return tuple((indexes[place], ordered(entries[index])) for place, index in places)


def ordered(entry: Mapping[str, Plain]) -> dict[str, Plain]:
    """The keys in their documented order, unknown ones last."""
    known = {key: entry[key] for key in ORDER if key in entry}
    return known | {key: value for key, value in entry.items() if key not in known}
