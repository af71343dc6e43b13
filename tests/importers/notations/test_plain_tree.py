"""Lists, mappings and text, whatever they were made of."""

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


def test_a_text_is_found_in_mappings_in_mappings() -> None:
    assert text_at(FEED, "source", "title") == "Le Monde"


def test_what_is_not_there_or_no_text_is_an_empty_text() -> None:
    assert text_at(FEED, "source", "link") == ""
    assert text_at(FEED, "tags") == ""
    assert text_at(FEED, "tags", "title") == ""


def test_what_is_not_there_or_no_list_is_an_empty_list() -> None:
    assert list_at(FEED, "tags") == ["science"]
    assert list_at(FEED, "links") == list_at(FEED, "source") == []


def test_the_first_text_under_several_keys_is_that_of_a_field() -> None:
    told = {"journal": "", "publisher": "Wired", "number": 3, "abstract": "Of rivers"}
    keys = {"outlet": ("journal", "publisher"), "issue": ("number",), "summary": ("abstract",)}
    assert first_texts(told, keys) == {"outlet": "Wired", "summary": "Of rivers"}


TREE: dict[str, Plain] = {
    "name": "Radio",
    "note": None,
    "pieces": [{"title": "A river"}, "words", {"title": "A lake", "by": {"name": "Jo"}}],
}


def test_texts_and_mappings_are_found_however_deep() -> None:
    assert [*texts_in(TREE)] == ["Radio", "A river", "words", "A lake", "Jo"]
    assert [*mappings_in(TREE)] == [
        TREE, {"title": "A river"}, {"title": "A lake", "by": {"name": "Jo"}}, {"name": "Jo"}
    ]  # fmt: skip


def test_what_a_mapping_itself_holds_is_no_deeper() -> None:
    assert texts_by_key(TREE) == {"name": "Radio"}
    assert [one["title"] for one in items_of_lists(TREE)] == ["A river", "A lake"]
