"""Addresses as pages write them: as browsers read them, and made absolute."""

import re
from urllib.parse import quote, urljoin

from clippings.addresses.normal import host_of, is_web_address
from clippings.addresses.secrets import without_secrets

# What a template or script writes if it has no address.
_LEFT_OVER = r"(?i)\{\{|\{%|<%|\$\{|\[object |(?:^|/)(?:undefined|null|none|nan)$"


def whole_address(address: str, base: str) -> str:
    """The absolute web address that a page at `base` means; empty if none, or with a user name.

    Many forget the scheme: what begins with `www.` or with the page's own host is not a path. A
    host of one word, such as `localhost`, is a mistake unless the page is on it.
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


def bare_address(address: str) -> str:
    """An address as browsers read it, without characters that would end it in Markdown.

    Line ends and tabs are left out (URL Standard, 4.4).
    """
    return re.sub(r"[ <>]", lambda char: quote(char[0]), re.sub(r"[\t\n\r]", "", address.strip()))
