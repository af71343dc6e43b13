"""Change, insert, remove and move entries of a document; every other character stays as it was.

Each change is made by splicing the text, and the result is parsed again before it is returned: if
it does not hold exactly the intended entries, or if anything else changed, the change is refused.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from clippings.text_edits import Edit
from clippings.values import Plain
from clippings.yaml_text.amending import amend_mapping
from clippings.yaml_text.document import Document, parse
from clippings.yaml_text.edits import CannotSpliceError
from clippings.yaml_text.first_entries import begin_list
from clippings.yaml_text.ignored import ignored
from clippings.yaml_text.lines import column
from clippings.yaml_text.lists import dash_of, insert_item, item_span, remove_items
from clippings.yaml_text.moving import ends_in_block, new_order, reordered
from clippings.yaml_text.nodes import Mapping
from clippings.yaml_text.read_again import checked, read_again, refusing

_MOVE_BY_HAND = "move it by hand"

Insert: TypeAlias = tuple[int, dict[str, Plain]]


class Changes(NamedTuple):
    """Changes to a document's entries, by their index in it.

    `inserts` go before the entry at their index and are in ascending order. `amends` have all keys
    and values of an entry; keys new to it are inserted by `order`.
    """

    inserts: tuple[Insert, ...] = ()
    amends: dict[int, dict[str, Plain]] = {}  # noqa: RUF012 (never changed)
    removals: frozenset[int] = frozenset()
    order: tuple[str, ...] = ()


def change_entries(document: Document, changes: Changes) -> Document:
    """The document with these changes; raises ClipError if they cannot be spliced."""
    with refusing(document):
        first = changes._replace(
            amends=dict(_before_removals(document, changes)), removals=frozenset()
        )
        document = checked(document, list(_edits(document, first)), _remaining(document, first))
        changed = checked(document, list(_edits(document, changes)), _remaining(document, changes))
        inserts = [(_index_after_removals(at, changes), entry) for at, entry in changes.inserts]
        return checked(
            changed, list(_insertions(changed, inserts)), _with_inserts(changed, inserts)
        )


def _before_removals(
    document: Document, changes: Changes
) -> Iterator[tuple[int, dict[str, Plain]]]:
    """Entries that both lose and gain keys, with the gained keys but before any removal.

    Two steps, because a key may be inserted after one that is to be removed.
    """
    for index, entry in changes.amends.items():
        old = document.entries[index]
        if isinstance(old, dict) and old.keys() - entry.keys() and entry.keys() - old.keys():
            yield index, entry | old


def _edits(document: Document, changes: Changes) -> Iterator[Edit]:
    for index, entry in changes.amends.items():
        node = document.items.items[index]
        if not isinstance(node, Mapping):
            raise CannotSpliceError(node.start, "the entry is not a mapping")
        yield from amend_mapping(document.text, node, entry, document.newline, changes.order)
    yield from remove_items(document.text, document.items, changes.removals)


def _remaining(document: Document, changes: Changes) -> list[Plain]:
    """The entries that are not removed, with their amended values."""
    return [
        changes.amends.get(index, entry)
        for index, entry in enumerate(document.entries)
        if index not in changes.removals
    ]


def _index_after_removals(index: int, changes: Changes) -> int:
    """The index of an entry once the removals are done."""
    return index - sum(removed < index for removed in changes.removals)


def _insertions(document: Document, inserts: Sequence[Insert]) -> Iterator[Edit]:
    text, items, newline = document.text, document.items, document.newline
    if items.items:
        for index, entry in inserts:
            yield insert_item(text, items, index, entry, key="", newline=newline)
    elif inserts:
        yield from begin_list(document, [entry for _, entry in inserts])


def _with_inserts(document: Document, inserts: Sequence[Insert]) -> list[Plain]:
    """The document's entries with the new ones inserted."""
    entries = document.entries
    added = 0
    intended: list[Plain] = []
    for index, entry in inserts:
        intended += [*entries[added:index], entry]
        added = index
    return intended + entries[added:]


def move_entries(document: Document, moves: dict[int, int]) -> Document:
    """The document with each entry at a key of `moves` moved before the entry at its value.

    Indexes are those before the move; the number of entries means the end. Comments that belong to
    an entry move with it, byte for byte. Raises ClipError.
    """
    with refusing(document):
        text, newline, count = document.text, document.newline, len(document.entries)
        order = new_order(count, moves)
        at = document.items.items[next(iter(moves))].start
        unended = not text.endswith("\n")
        last_stays = order[-1] == count - 1
        if unended and not last_stays and ends_in_block(document.items):
            raise CannotSpliceError(at, "the last value would get a line break", _MOVE_BY_HAND)
        if unended:
            document = read_again(document, f"{text}{newline}", document.entries, 0)
        moved = reordered(document.text, document.items, moves)
        if unended and last_stays:
            moved = moved.removesuffix(newline)
        intended = [document.entries[index] for index in order]
        changed = read_again(document, moved, intended, at)
        if ignored(changed, order) != ignored(document, range(count)):
            raise CannotSpliceError(
                at, "a `clip: ignore` would apply to another entry", _MOVE_BY_HAND
            )
        return changed


def entry_text(document: Document, index: int) -> str:
    """The lines of an entry of a block list, from its dash to its last value."""
    with refusing(document):
        start, end = item_span(document.text, document.items, index)
    return document.text[start:end]


def replace_entry_text(document: Document, index: int, lines: str) -> Document:
    """The document with an entry's lines replaced; raises ClipError if they are not one entry."""
    written = parse(lines, "the edited entry")
    with refusing(written):
        for problem in written.reading.problems:
            raise CannotSpliceError(problem.at, problem.message, problem.hint)
        if len(written.entries) != 1:
            reason = f"expected one clipping, found {len(written.entries)}"
            raise CannotSpliceError(0, reason, "leave one here")
        _require_same_column(document, index, written)
    intended = [*document.entries[:index], *written.entries, *document.entries[index + 1 :]]
    with refusing(document):
        start, end = item_span(document.text, document.items, index)
        return checked(document, [Edit(start, end, lines)], intended)


def _require_same_column(document: Document, index: int, written: Document) -> None:
    """Raise CannotSpliceError if the dash is not in the column of its neighbours."""
    if document.items.flow or written.items.flow:
        return
    dash = dash_of(written.text, written.items, 0)
    wanted = column(document.text, dash_of(document.text, document.items, index))
    if column(written.text, dash) != wanted:
        reason = "the dash is in another column"
        raise CannotSpliceError(dash, reason, f"leave it in column {wanted + 1}")
