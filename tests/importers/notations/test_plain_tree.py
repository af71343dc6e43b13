"""Parsed data as lists, mappings and text."""

from clippings.importers.notations.plain_tree import (
    first_texts,
    items_of_lists,
    list_at,
    mappings_in,
    text_at,
    texts_by_key,
    texts_in,
)
from clippings.values import Plain

FEED = {"source": {"title": "Le Monde"}, "tags": ["science"]}


def test_a_text_is_found_in_nested_mappings() -> None:
    assert text_at(FEED, "source", "title") == "Le Monde"


def test_a_missing_text_is_empty() -> None:
    assert text_at(FEED, "source", "link") == ""
    assert text_at(FEED, "tags") == ""
    assert text_at(FEED, "tags", "title") == ""


def test_a_missing_list_is_empty() -> None:
    assert list_at(FEED, "tags") == ["science"]
    assert list_at(FEED, "links") == list_at(FEED, "source") == []


def test_the_first_text_under_several_keys_is_used() -> None:
    told = {"journal": "", "publisher": "Wired", "number": 3, "abstract": "Of rivers"}
    keys = {"outlet": ("journal", "publisher"), "issue": ("number",), "summary": ("abstract",)}
    assert first_texts(told, keys) == {"outlet": "Wired", "summary": "Of rivers"}


TREE: dict[str, Plain] = {
    "name": "Radio",
    "note": None,
    "pieces": [{"title": "A river"}, "words", {"title": "A lake", "by": {"name": "Jo"}}],
}


def test_texts_and_mappings_are_found_at_any_depth() -> None:
    assert [*texts_in(TREE)] == ["Radio", "A river", "words", "A lake", "Jo"]
    assert [*mappings_in(TREE)] == [
        TREE, {"title": "A river"}, {"title": "A lake", "by": {"name": "Jo"}}, {"name": "Jo"}
    ]  # fmt: skip


def test_only_values_of_the_mapping_itself_are_returned() -> None:
    assert texts_by_key(TREE) == {"name": "Radio"}
    assert [one["title"] for one in items_of_lists(TREE)] == ["A river", "A lake"]
