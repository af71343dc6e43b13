"""What the parts of nested data are."""

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


def test_an_address_alone_is_a_piece_but_for_a_picture() -> None:
    assert is_article_address(ADDRESS)
    assert not is_article_address("https://a.example/1.jpg")


def test_names_with_addresses_are_a_list_unless_we_know_the_names() -> None:
    assert is_named_list({"Gazette of Elbonia": ADDRESS, "Elbonia Today": OTHER})
    assert not is_named_list({"url": ADDRESS, "archive": OTHER})


def test_a_record_has_a_title_or_none() -> None:
    assert is_titled(PIECE)
    assert is_untitled({"url": ADDRESS})


def test_a_list_is_flat_where_most_of_it_are_records() -> None:
    assert is_flat([PIECE, PIECE, {"title": "A lake"}])
    assert not is_flat([{"name": "2021", "articles": [PIECE]}])


def test_a_piece_keeps_the_addresses_of_the_others_that_it_holds() -> None:
    both = with_inner_addresses({**PIECE, "more": [{"title": "A lake", "url": OTHER}]})
    assert both["url"] == [ADDRESS, OTHER]


def test_records_are_found_however_deep_they_stand() -> None:
    assert holds_records({"press": {"2021": [PIECE]}})
    assert not holds_records({"press": {"2021": ["nothing"]}})
