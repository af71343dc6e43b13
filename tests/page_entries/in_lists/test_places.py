"""The words at a place of a line, without the marks around them."""

import pytest

from clippings.page_entries.in_lists.places import trimmed
from clippings.spans import Span


@pytest.mark.parametrize(
    ("seen", "words"),
    [
        (" – Wired, ", "Wired"),
        ("(Wired)", "Wired"),
        (", A piece (part 2) ", "A piece (part 2)"),
        (" “A piece”, ", "“A piece”"),
        (". The end", "The end"),
        (" – ", ""),
    ],
)
def test_brackets_and_quotation_marks_of_its_own_stay(seen: str, words: str) -> None:
    start, end = trimmed(seen, Span(0, len(seen)))
    assert seen[start:end] == words
