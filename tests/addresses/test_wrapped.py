"""Redirects that carry their target in themselves."""

from urllib.parse import quote

import pytest

from clippings.addresses.wrapped import unwrapped

PAGE = "https://news.example/a?b=1"
ESCAPED = "https%3A%2F%2Fnews.example%2Fa%3Fb%3D1"


@pytest.mark.parametrize(
    "wrapped",
    [
        f"https://www.google.com/url?rct=j&sa=t&url={ESCAPED}&ct=ga&usg=x",
        f"https://google.co.uk/url?q={ESCAPED}",
        f"https://l.facebook.com/l.php?u={ESCAPED}&h=AT0",
        f"https://lm.facebook.com/l.php?h=AT0&u={ESCAPED}",
        f"https://l.instagram.com/?u={ESCAPED}&e=1",
        f"https://t.umblr.com/redirect?z={ESCAPED}&t=abc",
        f"https://eur01.safelinks.protection.outlook.com/?url={ESCAPED}&data=05",
        f"https://slack-redir.net/link?url={ESCAPED}",
        f"https://duckduckgo.com/l/?uddg={ESCAPED}&rut=1",
        f"https://vk.com/away.php?to={ESCAPED}",
        f"https://www.youtube.com/redirect?event=x&q={ESCAPED}",
        f"https://consent.youtube.com/m?continue={ESCAPED}&gl=DE",
        f"https://href.li/?{PAGE}",
        "https://urldefense.com/v3/__https://news.example/a?b=1__;!!abc!def$",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__news.example_a-3Fb-3D1&d=Dw",
        "https://www.google.com/amp/s/news.example/a?b=1",
        "https://www.google.com/url?q=https://l.facebook.com/l.php?u%3D"
        + ESCAPED.replace("%", "%25"),
    ],
)
def test_the_target_comes_out(wrapped: str) -> None:
    assert unwrapped(wrapped) == PAGE


@pytest.mark.parametrize(
    "url",
    [
        PAGE,
        "https://www.google.com/search?q=https://news.example/",
        "https://www.google.com/url?q=javascript:alert(1)",
        "https://www.google.com/url",
        "https://google.com.evil.example/url?q=https://news.example/",
        "https://web.archive.org/web/2020/https://news.example/a",
        "not an address",
        "http://[::1",
        "",
    ],
)
def test_anything_else_wraps_nothing(url: str) -> None:
    assert unwrapped(url) is None


def test_a_redirect_in_very_many_others_is_followed_some_way() -> None:
    url = PAGE
    for _ in range(20):
        url = f"https://www.google.com/url?q={quote(url, safe='')}"
    found = unwrapped(url)
    assert found
    assert len(found) < len(url)


def test_a_password_of_the_address_inside_is_left_out() -> None:
    url = "https://www.google.com/url?q=https%3A%2F%2Fann%3Asecret%40a.example%2Fpiece"
    assert unwrapped(url) == "https://a.example/piece"
