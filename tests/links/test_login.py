"""Addresses of login pages."""

import pytest

from clippings.links.login import is_login_address


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/login",
        "https://a.example/login.php?next=/a",
        "https://a.example/users/sign_in",
        "https://a.example/account/signin/",
        "https://a.example/wp-login.php",
        "https://a.example/oauth2/authorize",
        "https://a.example/auth/realms/x",
        "https://login.a.example/",
        "https://accounts.a.example/ServiceLogin",
        "https://a.example/anmelden",
        "https://a.example/connexion",
    ],
)
def test_logins(url: str) -> None:
    assert is_login_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/",
        "https://a.example/blog/login-screens-considered-harmful",
        "https://a.example/author/ann",
        "https://a.example/assigning",
        "https://a.example/2019/signing-in-the-rain",
        "https://a.example/castle",
        "https://ideas.example/a",
    ],
)
def test_others(url: str) -> None:
    assert not is_login_address(url)
