"""Addresses that lead to quotes."""

import pytest

from clippings.clipping import Archive, Clipping, Collection, Quote
from clippings.publishing.quote_links import leads_to_quotes, with_links_to_quotes

PIECE = Clipping(
    url="https://paper.example/a#part",
    quotes=(Quote("It works, at last"), Quote("Another one")),
    archive=Archive("https://archive.example/1"),
)


def _linked(clipping: Clipping) -> Clipping:
    return with_links_to_quotes(Collection(clippings=(clipping,))).clippings[0]


def test_address_and_copy_lead_to_the_first_quote() -> None:
    linked = _linked(PIECE)
    directive = ":~:text=It%20works%2C%20at%20last"
    assert linked.url == f"https://paper.example/a#part{directive}"
    assert linked.archive == Archive(f"https://archive.example/1#{directive}")


@pytest.mark.parametrize(
    "clipping",
    [
        PIECE._replace(quotes=()),
        PIECE._replace(kind="keynote"),
        PIECE._replace(start=609),
        PIECE._replace(url="https://paper.example/a.PDF?x=1"),
        PIECE._replace(url="", archive=None),
    ],
)
def test_other_addresses_stay(clipping: Clipping) -> None:
    assert _linked(clipping) == clipping


def test_only_what_stands_on_a_page_tells_whether_that_leads_to_quotes() -> None:
    urls = ("https://paper.example/12", "https://paper.example/1", "https://paper.example/")
    pieces = Collection(clippings=tuple(PIECE._replace(url=url) for url in urls))
    assert leads_to_quotes(f"[A river]({urls[0]}#:~:text=It%20works)", pieces)
    assert not leads_to_quotes(f"[A river]({urls[0]}#:~:text=It) {urls[1]}, {urls[2]}", pieces)
