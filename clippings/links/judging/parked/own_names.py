"""The names of a page's domain in its text."""

import re
from collections.abc import Iterable

from clippings.addresses import host_of
from clippings.links.judging.page.patterns import compiled

OWN = "⌂"  # the placeholder for such a name
# File name extensions, though a few of these are top-level domains as well.
_ENDINGS = (
    r"(?:txt|md|rst|log|jsx?|tsx?|mjs|py|rb|rs|go|java|kt|swift|cc|cpp|hpp|cs|php|sh|bat|sql|lua"
    r"|json|ya?ml|toml|ini|cfg|conf|xml|html?|s?css|csv|tsv|pdf|docx?|xlsx?|pptx?|epub|zip|gz|tar"
    r"|png|jpe?g|gif|svg|webp|mp[34]|ipynb)"
)
_ANY_NAME = rf"(?:[\w-]+\.)+(?!{_ENDINGS}(?![\w-]))[a-z]{{2,24}}"
_BARE = r"[\d.]+|.*:.*|[^.]*"  # an IP address, a host name without a dot


def names_of(urls: Iterable[str]) -> tuple[str, ...]:
    """The host names of some addresses, and the domains that these belong to.

    Empty if a host has no domain name: then any name counts as its own.
    """
    hosts = [host_of(url) for url in urls]
    if any(map(compiled(_BARE).fullmatch, hosts)):
        return ()
    return tuple(host.split(".", at)[at] for host in hosts for at in range(host.count(".")))


def holds_a_name(text: str, names: tuple[str, ...]) -> bool:
    """Whether a text in lower case contains one of the names; any name if there are none."""
    if not names:
        return bool(compiled(_ANY_NAME).search(text))
    return any(map(text.__contains__, names))


def marked(text: str, names: tuple[str, ...], *, or_any: bool = False) -> str:
    """Replace the names, or any domain name, by `OWN` in a text in lower case."""
    or_any = or_any or not names
    if "." not in text or not (or_any or holds_a_name(text, names)):
        return text
    own = rf"(?:www\.)?(?:{'|'.join(map(re.escape, names))})|" if names else ""
    one = own + _ANY_NAME if or_any else own[:-1]
    return re.sub(rf"(?a:(?<![\w.-])(?:{one})(?![\w-]|\.\w))", OWN, text)
