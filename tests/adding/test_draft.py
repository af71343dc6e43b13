"""The address that is kept of the one that was given."""

import pytest

from clippings.adding.draft import clean_address


@pytest.mark.parametrize(
    ("given", "kept", "why"),
    [
        ("https://a.example/b", "https://a.example/b", ""),
        ("https://a.example/b#c", "https://a.example/b#c", ""),
        ("https://a.example/b?utm_source=x", "https://a.example/b", "without what only tracks"),
        (
            "https://www.google.com/url?q=https://a.example/b&sa=t",
            "https://a.example/b",
            "the address inside the link",
        ),
        (
            "https://a.example/b#:~:text=two%20words",
            "https://a.example/b",
            "without the words that it scrolls to",
        ),
        (
            "https://a.example/b#c:~:text=two%20words",
            "https://a.example/b#c",
            "without the words that it scrolls to",
        ),
    ],
)
def test_the_address_is_kept_without_what_leads_past_it(given: str, kept: str, why: str) -> None:
    assert clean_address(given) == (kept, why)
