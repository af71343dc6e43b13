"""The words at a place of a line, without the marks around them."""

import pytest

from clippings.page_entries import read_entries
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


def test_a_line_end_inside_a_link_divides_nothing() -> None:
    names = (("The Guardian", "theguardian.com"), ("Le Monde", "lemonde.fr"), ("taz", "taz.de"))
    lines = (f"- [**{name}** The lake\n  of {name}](https://{host}/1)\n" for name, host in names)
    found = [entry.plain for entry in read_entries("# Press\n\n" + "".join(lines))]
    assert [(one["outlet"], one["title"]) for one in found] == [
        (name, f"The lake of {name}") for name, _host in names
    ]
