"""Lists, mappings and text, whatever they were made of."""

from clippings.importers.notations.plain_tree import list_at, text_at

FEED = {"source": {"title": "Le Monde"}, "tags": ["science"]}


def test_a_text_is_found_in_mappings_in_mappings() -> None:
    assert text_at(FEED, "source", "title") == "Le Monde"


def test_what_is_not_there_or_no_text_is_an_empty_text() -> None:
    assert text_at(FEED, "source", "link") == ""
    assert text_at(FEED, "tags") == ""
    assert text_at(FEED, "tags", "title") == ""


def test_what_is_not_there_or_no_list_is_an_empty_list() -> None:
    assert list_at(FEED, "tags") == ["science"]
    assert list_at(FEED, "links") == list_at(FEED, "source") == []
