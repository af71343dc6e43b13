"""An address as a page writes it, made whole."""

import re
from urllib.parse import urljoin

from clippings.addresses.normal import host_of, is_web_address
from clippings.addresses.secrets import without_secrets

# What a template or a script leaves where it had no address to put.
_LEFT_OVER = r"(?i)\{\{|\{%|<%|\$\{|\[object |(?:^|/)(?:undefined|null|none|nan)$"


def whole_address(address: str, base: str) -> str:
    """The web address that a page at `base` means; empty when it is none, or names a user.

    Many forget the scheme: what begins with `www.` or with the page's own host is no path. A host
    of one word, `localhost`, is a slip unless the page is there.
    """
    address, own = address.strip(), host_of(base)
    if address.startswith(("www.", f"{own}/", f"{own.removeprefix('www.')}/")):
        address = f"//{address}"
    try:
        absolute = urljoin(base, address) if address and not re.search(_LEFT_OVER, address) else ""
    except ValueError:
        return ""
    host = host_of(absolute)
    whole = is_web_address(absolute) and ("." in host or host == own)
    return absolute if whole and without_secrets(absolute) == absolute else ""
