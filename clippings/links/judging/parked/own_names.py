"""The names that the domain of a page goes by in its texts."""

import re
from collections.abc import Iterable

from clippings.addresses import host_of
from clippings.links.judging.page.patterns import compiled

OWN = "⌂"  # stands for such a name
# Of files, though a few of these are countries as well.
_ENDINGS = (
    r"(?:txt|md|rst|log|jsx?|tsx?|mjs|py|rb|rs|go|java|kt|swift|cc|cpp|hpp|cs|php|sh|bat|sql|lua"
    r"|json|ya?ml|toml|ini|cfg|conf|xml|html?|s?css|csv|tsv|pdf|docx?|xlsx?|pptx?|epub|zip|gz|tar"
    r"|png|jpe?g|gif|svg|webp|mp[34]|ipynb)"
)
_ANY_NAME = rf"(?:[\w-]+\.)+(?!{_ENDINGS}(?![\w-]))[a-z]{{2,24}}"
_BARE = r"[\d.]+|.*:.*|[^.]*"  # an address of the network, a machine's name


def names_of(urls: Iterable[str]) -> tuple[str, ...]:
    """The names of the domains at some addresses, and of the domains that these are part of.

    None where an address has no name: then any name is taken for its own.
    """
    hosts = [host_of(url) for url in urls]
    if any(map(compiled(_BARE).fullmatch, hosts)):
        return ()
    return tuple(host.split(".", at)[at] for host in hosts for at in range(host.count(".")))


def holds_a_name(text: str, names: tuple[str, ...]) -> bool:
    """Whether a text in lower case holds one of the names."""
    if not names:
        return bool(compiled(_ANY_NAME).search(text))
    return any(map(text.__contains__, names))


def marked(text: str, names: tuple[str, ...], *, or_any: bool = False) -> str:
    """A text in lower case with `OWN` in the place of each of the names, or of any name."""
    or_any = or_any or not names
    if "." not in text or not (or_any or holds_a_name(text, names)):
        return text
    own = rf"(?:www\.)?(?:{'|'.join(map(re.escape, names))})|" if names else ""
    one = own + _ANY_NAME if or_any else own[:-1]
    return re.sub(rf"(?a:(?<![\w.-])(?:{one})(?![\w-]|\.\w))", OWN, text)
