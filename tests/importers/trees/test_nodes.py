"""Tests on a node of nested data."""

from clippings.importers.trees.nodes import (
    holds_records,
    is_article_address,
    is_flat,
    is_named_list,
    is_titled,
    is_untitled,
    with_inner_addresses,
)
from clippings.values import Plain

ADDRESS, OTHER = "https://a.example/1", "https://b.example/2"
PIECE: dict[str, Plain] = {"title": "A river", "url": ADDRESS, "date": "2021-05-04"}


def test_a_single_address_is_an_article_unless_it_is_a_picture() -> None:
    assert is_article_address(ADDRESS)
    assert not is_article_address("https://a.example/1.jpg")


def test_names_with_addresses_are_a_list_unless_the_names_are_our_keys() -> None:
    assert is_named_list({"Gazette of Elbonia": ADDRESS, "Elbonia Today": OTHER})
    assert not is_named_list({"url": ADDRESS, "archive": OTHER})


def test_records_with_and_without_a_title_are_distinguished() -> None:
    assert is_titled(PIECE)
    assert is_untitled({"url": ADDRESS})


def test_a_list_is_flat_if_most_items_are_records() -> None:
    assert is_flat([PIECE, PIECE, {"title": "A lake"}])
    assert not is_flat([{"name": "2021", "articles": [PIECE]}])


def test_an_article_keeps_the_addresses_of_its_inner_records() -> None:
    both = with_inner_addresses({**PIECE, "more": [{"title": "A lake", "url": OTHER}]})
    assert both["url"] == [ADDRESS, OTHER]


def test_records_are_found_at_any_depth() -> None:
    assert holds_records({"press": {"2021": [PIECE]}})
    assert not holds_records({"press": {"2021": ["nothing"]}})
