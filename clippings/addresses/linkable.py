"""Which addresses may become links of a page."""

import re

from clippings.addresses.normal import is_web_address

_CONTROL = re.compile(r"[\x00-\x08\n\x0b\x0c\x0e-\x1f\x7f]")
_NO_PATH = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|\\|#")


def is_linkable(address: str) -> bool:
    """Whether an address may become a link: the web, or a path inside the site."""
    if is_web_address(address):
        return not _CONTROL.search(address)
    path = not _NO_PATH.match(address) and not re.search(r"[\x00-\x1f\x7f]", address)
    return path and bool(address.strip())
