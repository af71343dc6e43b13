"""What stands beside links that are no titles."""

import pytest

from clippings.page_entries import read_entries


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("My film about the sea is featured on", ""),
        ("I tell Jo Doe of", " my ideas about the sea"),
        ("Unser Film über das Meer wird gezeigt bei", ""),
    ],
)
def test_the_beginning_of_a_sentence_that_a_link_ends_is_no_title(words: str, behind: str) -> None:
    page = f"# Press\n\n- {words} [Gull Post](https://gullpost.org/1){behind} (2016)\n"
    [entry] = read_entries(page)
    assert "title" not in entry.plain
    assert entry.plain["outlet"] == "Gull Post"


def test_a_title_may_end_as_no_sentence_does_between_a_name_and_read() -> None:
    page = "# Press\n\n- Planet: What a lake is [read](https://planet.example/a)\n"
    (entry,) = read_entries(page)
    assert (entry.plain["title"], entry.plain["outlet"]) == ("What a lake is", "Planet")
