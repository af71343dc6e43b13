"""The canonical address of a page is taken only where it leads to the same piece."""

import pytest

from clippings.addresses.canonical import is_same_piece


@pytest.mark.parametrize(
    ("canonical", "url"),
    [
        ("https://www.paper.example/2021/a-b", "http://paper.example/2021/a-b/?ref=x"),
        ("https://www.paper.example/2021/a-b", "https://m.paper.example/2021/a-b"),
        ("https://www.paper.example/2021/a-b.html", "https://paper.example/2021/a-b.amp.html"),
        ("https://www.paper.example/2021/a-b", "https://amp.paper.example/2021/a-b/amp"),
        ("https://www.paper.example/2021/a-b", "https://www.paper.example/2021/a-b/page/2"),
        ("https://www.paper.example/2021/a-b", "https://www.paper.example/12345"),
        ("https://www.paper.example/caf%C3%A9", "https://www.paper.example/café"),
        ("https://www.paper.example/?p=7", "https://www.paper.example/?p=7&share=x"),
        ("https://www.paper.example/a-b", "https://www.paper.example/?p=7"),
        ("https://other.example/2021/an-open-model", "https://paper.example/2021/an-open-model"),
    ],
)
def test_the_same_piece(canonical: str, url: str) -> None:
    assert is_same_piece(canonical, url)


@pytest.mark.parametrize(
    ("canonical", "url"),
    [
        ("https://www.paper.example/", "https://www.paper.example/2021/a-b"),
        ("https://www.paper.example", "https://www.paper.example/2021/a-b"),
        ("https://www.paper.example/science", "https://www.paper.example/science/a-b"),
        ("https://www.paper.example/2021", "https://www.paper.example/2021/05/a-b"),
        ("https://paper.example/article.php", "https://paper.example/article.php?id=7"),
        ("https://paper.example/read.asp", "https://paper.example/read.asp?pk_no=1412361"),
        ("https://paper.example/read.asp", "https://paper.example/read.asp?x=1412361"),
        ("https://agency.example/news/123", "https://paper.example/2021/an-open-model"),
        ("https://other.example/about", "https://paper.example/about"),
        ("not an address", "https://paper.example/a"),
        ("", "https://paper.example/a"),
    ],
)
def test_another_one(canonical: str, url: str) -> None:
    assert not is_same_piece(canonical, url)
