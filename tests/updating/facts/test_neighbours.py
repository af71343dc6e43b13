"""The nearest entries come first."""

from clippings.page_entries.entry import PageEntry
from clippings.updating.facts.neighbours import nearest

ENTRIES = [PageEntry(line=number, plain={}, parts=()) for number in range(100)]


def test_the_entry_itself_comes_first_then_the_upper_of_two_neighbours() -> None:
    assert nearest(ENTRIES[:5], 2) == [2, 1, 3, 0, 4]


def test_after_the_last_entry_the_last_is_the_nearest() -> None:
    assert nearest(ENTRIES[:3], 3) == [2, 1, 0]
    assert nearest([], 0) == []


def test_distant_entries_are_left_out() -> None:
    assert sorted(nearest(ENTRIES, 50)) == [*range(10, 90)]
