"""Proxies that the environment names. None is used: it would ask for us whom nobody has judged."""

import os
from collections.abc import Callable
from typing import TypeAlias

from clippings.addresses import host_of

Proxied: TypeAlias = Callable[[str], bool]
_VARIABLES = ("http_proxy", "https_proxy", "all_proxy")
WITHOUT_PROXY = "clip uses no proxy: run it where the web is reached without one"


def proxied() -> Proxied:
    """Tells of an address whether the environment names a proxy for it."""
    if not any(text and name.lower() in _VARIABLES for name, text in os.environ.items()):
        return lambda url: False
    from urllib.request import getproxies_environment, proxy_bypass  # bring much

    proxies = getproxies_environment()

    def is_proxied(url: str) -> bool:
        named = {url.partition(":")[0].lower(), "all"} & {*proxies}
        return bool(named) and not proxy_bypass(host_of(url))

    return is_proxied
