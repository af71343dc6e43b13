"""An entry of a page, its parts and the places of its facts."""

from clippings.page_entries.entry import PageEntry, Part, Slot
from clippings.spans import Span

FIRST, SECOND = Part(role="quote", span=Span(9, 12)), Part(role="quote", span=Span(14, 20))
SOURCE = Part(
    role="source",
    span=Span(3, 8),
    slots=(Slot("address", Span(4, 5)), Slot("address", Span(6, 7))),
)
ENTRY = PageEntry(line=1, plain={}, parts=(SOURCE, FIRST, SECOND))


def test_it_reaches_from_its_first_part_to_its_last() -> None:
    assert ENTRY.span == Span(3, 20)


def test_parts_of_one_role_are_distinguished_by_number() -> None:
    assert ENTRY.part("quote") == FIRST
    assert ENTRY.part("quote", 1) == SECOND
    assert ENTRY.part("quote", 2) is None
    assert ENTRY.part("image") is None


def test_a_fact_stands_first_where_it_was_found_first() -> None:
    assert SOURCE.slot("address") == Span(4, 5)
    assert SOURCE.slot("date") is None
