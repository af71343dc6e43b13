"""An address as a page writes it, made whole."""

from urllib.parse import urljoin

from clippings.addresses.normal import host_of, is_web_address


def whole_address(address: str, base: str) -> str:
    """The web address that a page at `base` means; empty when it is none.

    Many forget the scheme: what begins with `www.` or with the page's own host is no path.
    """
    address = address.strip()
    if address.startswith(("www.", f"{host_of(base)}/")):
        address = f"//{address}"
    try:
        absolute = urljoin(base, address) if address else ""
    except ValueError:
        return ""
    return absolute if is_web_address(absolute) else ""
