"""Passwords are never shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.addresses import masked, without_secrets


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://ann:secret@example.org/a", "https://***@example.org/a"),
        ("https://ann@example.org/a", "https://***@example.org/a"),
        ("https://ann:sec@ret@example.org/a", "https://***@example.org/a"),
        ("https://ann%3Asecret%40example.org/a", "https://***@example.org/a"),
        ("HTTPS:\\\\ann:secret@example.org", "HTTPS:\\\\***@example.org"),
        ("https:ann:secret@example.org", "https:***@example.org"),
        ("//ann:secret@example.org/a", "//***@example.org/a"),
        ("https://ann:secret＠example.org/a", "https://***@example.org/a"),
        ("https://ann:sec/ret@example.org/a", "https://***@example.org/a"),
        ("https://ann:s?cr#t@example.org/a", "https://***@example.org/a"),
        ("ann:secret@example.org/a", "***@example.org/a"),
        ("https://a.example/web/https://ann:secret@b.example", "https://a.example/web/https://***@b.example"),
        ("https://a.example/?u=https%3A%2F%2Fann%3Asecret%40b.example%2F", "https://a.example/?u=https%3A%2F%2F***@b.example%2F"),
    ],
)  # fmt: skip
def test_user_and_password_are_hidden(url: str, shown: str) -> None:
    assert masked(url) == shown
    assert without_secrets(url) == shown.replace("***@", "")


@pytest.mark.parametrize(
    "url",
    [
        "https://medium.com/@ann/story",
        "https://example.org?mail=ann@example.org",
        "https://example.org/#ann@example.org",
        "mailto:ann@example.org",
        "https://example.org:8080/@ann/story",
        "https://[::1]:8080/@ann",
        "https://ann.example/a:b/c@d",
        "images/ann@2x.png",
        "",
    ],
)
def test_other_at_signs_stay(url: str) -> None:
    assert masked(url) == url


@given(st.text(alphabet="abcXYZ:@ \t%2F", min_size=1))
def test_no_secret_before_the_last_at_sign_is_shown(user: str) -> None:
    assert "7531" not in masked(f"https://{user}7531@example.org/")
