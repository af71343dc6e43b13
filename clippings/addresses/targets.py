"""Addresses as link targets for pages and feeds: valid, without password, and never a script."""

import re
from urllib.parse import quote

from clippings.addresses.normal import is_web_address, split_address

_HOST = r"[\w-]+(\.[\w-]+)*\.?(:\d+)?|\[[0-9A-Fa-f:.]+\](:\d+)?"
# Most addresses match this and need no change.
_VALID = r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:[/?][A-Za-z0-9/?!$&'()*+,;=:@._~-]*)?"
_IGNORED_BY_PARSERS = dict.fromkeys(map(ord, "\t\n\r"))  # WHATWG URL, basic parser
_STRAY_PERCENT = r"%(?![0-9A-Fa-f]{2})"
_CONTROL = r"[\x00-\x08\n\x0b\x0c\x0e-\x1f\x7f]"
_NO_PATH = r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|\\|#"
# ASCII characters of a valid URL string (WHATWG URL, URL code points).
_PATH = "/!$&'()*+,;=:@-._~%"
_QUERY = _PATH + "?"


def is_linkable(address: str) -> bool:
    """Whether an address may become a link: a web address, or a path inside the site."""
    if is_web_address(address):
        return not re.search(_CONTROL, address)
    path = not re.match(_NO_PATH, address) and not re.search(r"[\x00-\x1f\x7f]", address)
    return path and bool(address.strip())


def web_target(address: str) -> str:
    """The address as a valid URL string; empty if it is not http or https with a host."""
    if re.fullmatch(_VALID, address):
        return address
    parts = split_address(address)
    if not parts or parts.scheme not in ("http", "https"):
        return ""
    host = parts.netloc.rpartition("@")[2]
    if not re.fullmatch(_HOST, host):
        return ""
    path = _encoded(parts.path, _PATH)
    query = f"?{_encoded(parts.query, _QUERY)}" if parts.query else ""
    fragment = f"#{_encoded(parts.fragment, _QUERY)}" if parts.fragment else ""
    return f"{parts.scheme}://{host}{path}{query}{fragment}"


def local_target(path: str) -> str:
    """A path as a relative address; empty if it has a scheme or a host."""
    read = path.translate(_IGNORED_BY_PARSERS).strip()
    if not read or re.match(r"[/\\]{2}|[A-Za-z][A-Za-z0-9+.-]*:", read):
        return ""
    return quote(path, safe="/!$&'()*+,;=@-._~", errors="replace")


def _encoded(text: str, safe: str) -> str:
    return quote(re.sub(_STRAY_PERCENT, "%25", text), safe=safe, errors="replace")
