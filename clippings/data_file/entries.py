"""Change and remove entries of a data file, and insert new ones by date."""

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
    current: Snapshot,
    prefixes: Iterable[str],
    change: Callable[[dict[str, Plain]], dict[str, Plain]],
    left: list[str] | None = None,
) -> Document:
    """The document with entries changed; those whose date changes move to their place by date.

    `left` gets a sentence for each that stays where it is because its place is in doubt.
    """
    indexes = [current.index(prefix) for prefix in prefixes]
    old = {index: entry for index in indexes if isinstance(entry := current.entries[index], dict)}
    amends = {index: change(entry) for index, entry in old.items()}
    changed = change_entries(current.document, Changes(amends=amends, order=ORDER))
    return moved_by_date(current, changed, indexes, [] if left is None else left)


def moved_by_date(
    current: Snapshot, document: Document, indexes: Iterable[int], left: list[str]
) -> Document:
    """The changed document, with the entries whose date changed moved to their place by date.

    An entry stays where it is if the list has no order, or if it is unclear which comments belong
    to the entry; in the latter case `left` gets a sentence.
    """
    after = document.entries
    for index in indexes:
        if entry_date(entry := after[index]) != entry_date(current.entries[index]):
            try:
                document = _placed_by_date(document, document.entries.index(entry))
            except ClipError as error:
                id_ = entry.get("id") if isinstance(entry, dict) else ""
                left.append(f"{id_} was not moved: {error}")
    return document


def _placed_by_date(document: Document, index: int) -> Document:
    """The document with one entry moved to its place by date; raises ClipError if in doubt."""
    clipping_indexes = document.mappings
    clippings = load_collection(document).clippings
    before = place_by_date(clippings, clipping_indexes.index(index))
    if before is None:
        return document
    return move_entries(document, {index: [*clipping_indexes, len(document.entries)][before]})


def change_each(
    current: Snapshot, change: Callable[[dict[str, Plain]], dict[str, Plain]]
) -> Document:
    """The document with `change` applied to every entry; unaltered ones keep their text."""
    amends = {
        index: after
        for index, entry in enumerate(current.entries)
        if isinstance(entry, dict) and (after := change(entry)) != entry
    }
    return change_entries(current.document, Changes(amends=amends, order=ORDER))


def amend_spliceable(
    document: Document, amends: Mapping[int, dict[str, Plain]], left: dict[int, str]
) -> Document:
    """The document with entries amended; `left` gets the reason for each that cannot be spliced.

    `amends` and `left` are keyed by the entry's index.
    """
    try:
        return change_entries(document, Changes(amends=dict(amends), order=ORDER))
    except ClipError as error:
        if len(amends) <= 1:
            left.update(dict.fromkeys(amends, str(error)))
            return document
    half = len(amends) // 2
    for part in (list(amends.items())[:half], list(amends.items())[half:]):
        document = amend_spliceable(document, dict(part), left)
    return document


def remove(current: Snapshot, prefixes: Iterable[str]) -> Document:
    """The document without these entries."""
    indexes = frozenset(current.index(prefix) for prefix in prefixes)
    return change_entries(current.document, Changes(removals=indexes))


def insert_by_date(current: Snapshot, *entries: Mapping[str, Plain]) -> Document:
    """The document with new entries, each inserted at its place by date."""
    return change_entries(current.document, Changes(inserts=inserts_by_date(current, entries)))


def inserts_by_date(
    current: Snapshot, entries: Sequence[Mapping[str, Plain]]
) -> tuple[Insert, ...]:
    """New entries, each with the index before which its date belongs."""
    new = [read_clipping(entry)[0] for entry in entries]
    indexes = [*current.document.mappings, len(current.entries)]
    places = places_among(current.collection.clippings, new)
    return tuple((indexes[place], ordered(entries[index])) for place, index in places)


def ordered(entry: Mapping[str, Plain]) -> dict[str, Plain]:
    """The entry with its keys in documented order, unknown keys last."""
    known = {key: entry[key] for key in ORDER if key in entry}
    return known | {key: value for key, value in entry.items() if key not in known}
