"""Proxies in the environment. None is used: a proxy could contact hosts that the guard refuses."""

import os
from collections.abc import Callable
from typing import TypeAlias

from clippings.addresses import host_of

Proxied: TypeAlias = Callable[[str], bool]
_VARIABLES = ("http_proxy", "https_proxy", "all_proxy")
WITHOUT_PROXY = "clip does not use proxies: run it where the web can be reached without one"


def proxied() -> Proxied:
    """A function that returns whether the environment names a proxy for an address."""
    if not any(text and name.lower() in _VARIABLES for name, text in os.environ.items()):
        return lambda url: False
    from urllib.request import getproxies_environment, proxy_bypass  # slow to import

    proxies = getproxies_environment()

    def is_proxied(url: str) -> bool:
        named = {url.partition(":")[0].lower(), "all"} & {*proxies}
        return bool(named) and not proxy_bypass(host_of(url))

    return is_proxied
