"""The part of a link's words that tells."""

import pytest

from clippings.page_entries import read_entries
from clippings.page_entries.in_lists.link_parts import telling_part
from clippings.page_entries.markup.prose import Anchor, Prose
from clippings.spans import Span


@pytest.mark.parametrize(
    ("words", "telling"),
    [
        ("READ MORE: The Paper", "The Paper"),
        ("Listen now: A title", "A title"),
        ("Podcast: A title", "Podcast: A title"),
        ("A place to read: the garden", "A place to read: the garden"),
        ("Read more:", "Read more"),
        (
            "The future of books\u2028The Channel · 2026 · with Jo Doe and Ann Roe",
            "The future of books",
        ),
    ],
)
def test_calls_to_read_and_lines_of_facts_are_no_titles(words: str, telling: str) -> None:
    anchor = Anchor(0, len(words), "https://a.example/1", Span(0, len(words)), None)
    span = telling_part(Prose(text=words, anchors=(anchor,)), anchor)
    assert words[span.start : span.end] == telling


def test_a_name_that_the_host_bears_leads_to_the_title_of_a_lone_line() -> None:
    page = "# Presse\n\n- [ZDF: Schutzausrüstung für Helfer](https://www.zdf.de/1)\n"
    (entry,) = read_entries(page)
    assert (entry.plain["outlet"], entry.plain["title"]) == ("ZDF", "Schutzausrüstung für Helfer")
