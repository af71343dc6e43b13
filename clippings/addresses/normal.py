"""The form in which two addresses are compared."""

import re
from functools import lru_cache
from urllib.parse import SplitResult, quote, urlsplit

from clippings.addresses.trackers import without_trackers

_DEFAULT_PORTS = (80, 443)
_CONTROLS = "".join(map(chr, range(33)))
_BEFORE_QUERY = r"[^?#]*"
_PLAIN_HOST = re.compile(r"https?://([a-z0-9.-]+)(?::[1-5]?\d{1,4})?(?=[/?#]|\Z)", re.ASCII)
_STRIPPED = r"[\t\r\n]"  # WHATWG URL, basic URL parser, step 3
_ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+:|//")  # one letter is a drive
_ESCAPE = r"%([0-9a-fA-F]{2})"
# Written with or without an escape these mean the same (RFC 3986 §2.3, and what servers do with
# the sub-delims that separate nothing).
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!'()*,:@$")
_SAFE = "/?%;&=+!'()*,:@$~#[]"


@lru_cache(maxsize=8192)
def split_address(url: str) -> SplitResult | None:
    """The parts of an address as a browser reads it, or None when it cannot be read."""
    text = re.sub(_STRIPPED, "", url.strip(_CONTROLS))
    if "\\" in text and text[:5].lower() in ("http:", "https"):
        text = with_slashes(text)
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return None
    return parts


def with_slashes(text: str) -> str:
    """An address with a slash for each backslash before its query, as browsers read it."""
    return re.sub(_BEFORE_QUERY, lambda head: head[0].replace("\\", "/"), text, count=1)


@lru_cache(maxsize=8192)
def host_of(url: str) -> str:
    """The host in ASCII and lower case, without port, user or final dot; `""` if there is none."""
    if plain := _PLAIN_HOST.match(url):
        return plain[1].rstrip(".")
    parts = split_address(url)
    return ascii_host(parts.hostname or "") if parts else ""


def path_of(url: str) -> str:
    """The path, with its first slash; `""` if there is none, or the address cannot be read."""
    parts = split_address(url)
    return parts.path if parts else ""


def last_name(path: str) -> str:
    """What a path ends in, be it a file or a folder: `piece` for `/2021/piece/`."""
    return path.rstrip("/").rpartition("/")[2]


def ascii_host(host: str) -> str:
    """A host name as it is looked up (UTS 46, punycode); lower case when it is not a valid name."""
    host = host.lower().rstrip(".")
    if host.isascii():
        return host
    import idna

    try:
        return idna.encode(host, uts46=True).decode("ascii").rstrip(".")
    except (idna.IDNAError, UnicodeError):
        return host


def is_web_address(text: str) -> bool:
    """Whether this is http or https with a host."""
    parts = split_address(text)
    return bool(parts and parts.scheme in ("http", "https") and parts.hostname)


def is_path(text: str) -> bool:
    """Whether this leads to a file, for it has neither a scheme nor a host of its own."""
    return not _ADDRESS.match(text)


def normal_form(url: str) -> str:
    """A key that is equal for two spellings of one address; never raises.

    Alike are: case of scheme and host, http and https, default ports, a slash at the end, dot
    segments, percent-encoding, punycode, user-info, trackers, and any fragment but a route
    (`#!`, `#/`). `www.` tells addresses apart.
    """
    parts = split_address(without_trackers(url))
    if not parts or parts.scheme not in ("http", "https") or not parts.hostname:
        return url.strip()
    host = ascii_host(parts.hostname)
    host = f"[{host}]" if ":" in host else host
    port = "" if parts.port in (None, *_DEFAULT_PORTS) else f":{parts.port}"
    query = f"?{_respelled(parts.query)}" if parts.query else ""
    route = f"#{_respelled(parts.fragment)}" if parts.fragment[:1] in ("!", "/") else ""
    return f"https://{host}{port}{_normal_path(parts.path)}{query}{route}"


def _normal_path(path: str) -> str:
    segments: list[str] = []
    for segment in _respelled(path).split("/"):
        if segment == "..":
            segments = segments[:1] + segments[1:-1]
        elif segment != ".":
            segments.append(segment)
    return "/".join(segments).rstrip("/")


def _respelled(text: str) -> str:
    """Escapes in one spelling: none where none is needed, capitals elsewhere."""

    def plain(escape: re.Match[str]) -> str:
        char = chr(int(escape[1], 16))
        return char if char in _PLAIN else escape[0].upper()

    return quote(re.sub(_ESCAPE, plain, text), safe=_SAFE, errors="surrogatepass")
