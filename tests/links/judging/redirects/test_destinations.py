"""Where redirects end that lead to something else than the page asked for."""

import pytest

from clippings.links.judging.redirects.destinations import other_place


@pytest.mark.parametrize(
    ("final", "reason"),
    [
        ("https://a.example/2021/05/a-piece", ""),
        ("https://www.a.example/2021/a-piece", ""),
        ("https://a.example/captcha", "challenge"),
        ("https://a.example/login", "login-redirect"),
        ("https://a.example/cookies?to=/2021/05/a-piece", "consent-page"),
        ("https://a.example/hotlink.png", "hot-link-wall"),
        ("https://a.example/404", "not-found-page"),
        ("https://a.example/no-image.png", "not-found-page"),
        ("https://a.example/", "front-page"),
        ("https://a.example/news", "list-page"),
        ("https://www.hugedomains.com/a", "parked-domain"),
    ],
)
def test_each_place_has_its_reason(final: str, reason: str) -> None:
    assert other_place("https://a.example/2021/05/a-piece", final) == reason
