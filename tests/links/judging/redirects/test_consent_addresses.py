"""Addresses of consent pages that tell what lies behind."""

import pytest

from clippings.links.judging.redirects.consent_addresses import is_consent_address

PIECE = "https://www.a.example/2021/05/a-piece"


@pytest.mark.parametrize(
    "final",
    [
        "https://privacy.a.example/?return=https://www.a.example/2021/05/a-piece",
        "https://www.a.example/cookies?back=/2021/05/a-piece",
        "https://www.a.example/zustimmung?url=https%3A%2F%2Fwww.a.example%2F2021%2F05%2Fa-piece",
        "https://cmp.b.example/gdpr/?to=%252F2021%252F05%252Fa-piece",
    ],
)
def test_it_sends_its_readers_on(final: str) -> None:
    assert is_consent_address(PIECE, final)


@pytest.mark.parametrize(
    "final",
    [
        "https://www.a.example/privacy",
        "https://www.a.example/2021/a-piece?from=/2021/05/a-piece",
        "https://www.a.example/cookies?lang=en",
        "https://www.a.example/2021/cookies-required-by-law",
        "https://www.a.example/food/cookies",
    ],
)
def test_other_addresses(final: str) -> None:
    assert not is_consent_address(PIECE, final)


@pytest.mark.parametrize("name", ["action/cookieAbsent", "cookies_required.html", "nocookies/"])
def test_what_is_shown_to_browsers_without_cookies(name: str) -> None:
    assert is_consent_address(PIECE, f"https://www.a.example/{name}")
