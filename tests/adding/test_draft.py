"""The address that is kept for a given one."""

import pytest

from clippings.adding.draft import clean_address, kept_address
from clippings.page.facts import Fact, Facts


@pytest.mark.parametrize(
    ("given", "kept", "why"),
    [
        ("https://a.example/b", "https://a.example/b", ""),
        ("https://a.example/b#c", "https://a.example/b#c", ""),
        ("https://a.example/b?utm_source=x", "https://a.example/b", "without tracking parameters"),
        (
            "https://www.google.com/url?q=https://a.example/b&sa=t",
            "https://a.example/b",
            "the address inside the link",
        ),
        (
            "https://a.example/b#:~:text=two%20words",
            "https://a.example/b",
            "without its text fragment",
        ),
        (
            "https://a.example/b#c:~:text=two%20words",
            "https://a.example/b#c",
            "without its text fragment",
        ),
    ],
)
def test_the_address_is_kept_without_what_leads_past_it(given: str, kept: str, why: str) -> None:
    assert clean_address(given) == (kept, why)


@pytest.mark.parametrize(
    ("led_to", "kept"),
    [
        ("https://paper.example/2021/straße", "https://paper.example/2021/straße"),
        ("https://paper.example/2021/a b?utm_source=x", "https://paper.example/2021/a%20b"),
        ("https://ann:secret@paper.example/2021/a", "https://short.example/x"),
        ("https://short.example/2021/a", "https://short.example/x"),
    ],
)
def test_the_address_of_another_host_is_kept_as_its_server_wrote_it(led_to: str, kept: str) -> None:
    assert kept_address("https://short.example/x", Facts(), led_to).value == kept


@pytest.mark.parametrize(
    ("given", "canonical", "kept"),
    [
        (
            "https://a.example/b",
            "https://a.example/b?utm_source=rss&id=1",
            "https://a.example/b?id=1",
        ),
        ("https://a.example/b", "https://a.example/b/#main", "https://a.example/b/"),
        ("https://a.example/b", "https://a.example/c#!b", "https://a.example/c#!b"),
        ("https://a.example/b/", "http://a.example/b", "https://a.example/b"),
        ("http://a.example/b", "https://a.example/b", "https://a.example/b"),
        ("https://m.a.example/b", "http://www.a.example/b", "http://www.a.example/b"),
        ("https://a.example/b#part-2", "https://a.example/b", "https://a.example/b#part-2"),
        ("https://m.a.example/b#part-2", "https://a.example/b", "https://a.example/b"),
    ],
)
def test_the_canonical_address_is_kept_as_the_piece_would_be_given(
    given: str, canonical: str, kept: str
) -> None:
    facts = Facts(canonical=Fact(canonical, "rel=canonical"))

    assert kept_address(given, facts, given).value == kept
