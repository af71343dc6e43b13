"""Addresses for which the environment names a proxy."""

import pytest

from clippings.web.proxies import proxied


@pytest.mark.parametrize(
    ("variables", "url", "told"),
    [
        ({}, "http://a.example/", False),
        ({"HTTP_PROXY": "http://proxy.example:3128"}, "http://a.example/", True),
        ({"http_proxy": ""}, "http://a.example/", False),
        ({"HTTP_PROXY": "http://proxy.example:3128"}, "https://a.example/", False),
        ({"https_proxy": "http://proxy.example:3128"}, "HTTPS://a.example/", True),
        ({"ALL_PROXY": "socks5://proxy.example"}, "https://a.example/", True),
        ({"ALL_PROXY": "http://p.example", "NO_PROXY": ".a.example"}, "http://b.a.example", False),
        ({"ALL_PROXY": "http://p.example", "no_proxy": "*"}, "http://a.example", False),
    ],
)
def test_the_environment_decides(
    variables: dict[str, str], url: str, told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in variables.items():
        monkeypatch.setenv(name, text)
    assert proxied()(url) == told
