"""Several facts at one place are separated at the marks between them."""

import pytest

from clippings.page_entries.in_lists.place_content import PlaceContent, cut


def _cut(text: str, fields: tuple[str, ...], marks: tuple[str, ...]) -> dict[str, str] | None:
    found = cut(text, PlaceContent(fields, marks))
    return {field: text[start:end] for field, (start, end) in found.items()} if found else None


def test_the_title_takes_the_marks_of_its_own() -> None:
    assert _cut("One, two and three, Wired", ("title", "outlet"), ("comma",)) == {
        "title": "One, two and three",
        "outlet": "Wired",
    }
    assert _cut("Wired, One, two", ("outlet", "title"), ("comma",)) == {
        "outlet": "Wired",
        "title": "One, two",
    }


def test_a_name_loses_what_leads_to_it_and_its_full_stop() -> None:
    fields, marks = ("title", "author", "outlet"), ("comma", "comma")
    assert _cut("One, by Ada Okoro, Wired.", fields, marks) == {
        "title": "One",
        "author": "Ada Okoro",
        "outlet": "Wired",
    }


def test_only_the_author_may_be_missing() -> None:
    assert _cut("One", ("title", "author"), ("comma",)) == {"title": "One"}
    assert _cut("One", ("title", "outlet"), ("comma",)) is None


@pytest.mark.parametrize("text", [", Wired", "One, "])
def test_an_empty_fact_is_none(text: str) -> None:
    assert _cut(text, ("title", "outlet"), ("comma",)) is None
