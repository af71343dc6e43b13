"""The form in which addresses are compared, and the parts of an address."""

import re
from functools import lru_cache
from urllib.parse import SplitResult, quote, unquote, urlsplit

from clippings.addresses.trackers import without_trackers

_DEFAULT_PORTS = (80, 443)
_CONTROLS = "".join(map(chr, range(33)))
_BEFORE_QUERY = r"[^?#]*"
_LABEL = re.compile(r"[\w-]{1,63}", re.ASCII)  # of a host (RFC 1035 §2.3.4), and underscores
_PLAIN_HOST = re.compile(r"https?://([a-z0-9.-]+)(?::[1-5]?\d{1,4})?(?=[/?#]|\Z)", re.ASCII)
_STRIPPED = r"[\t\r\n]"  # WHATWG URL, basic URL parser, step 3
_ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+:|//")  # one letter is a drive
# Forbidden domain code points of the WHATWG standard, except the colons of IPv6.
FORBIDDEN_IN_HOST = r"[\x00-\x20\x7f#/<>?@\[\\\]^|%]"
_ESCAPE = r"%([0-9a-fA-F]{2})"
# Characters that mean the same escaped or not (RFC 3986 §2.3; in practice, servers treat the
# sub-delims that do not separate anything, and brackets, in the same way).
_UNRESERVED = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!'()*,:@$[]"
)
_SAFE = "/?%;&=+!'()*,:@$~#[]"


@lru_cache(maxsize=8192)
def split_address(url: str) -> SplitResult | None:
    """The parts of an address as a browser parses it; None if it cannot be parsed."""
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
    """The address with each backslash before its query replaced by a slash, as in browsers."""
    return re.sub(_BEFORE_QUERY, lambda head: head[0].replace("\\", "/"), text, count=1)


@lru_cache(maxsize=8192)
def host_of(url: str) -> str:
    """The host in ASCII and lower case, without port, user or final dot; `""` if there is none."""
    if plain := _PLAIN_HOST.match(url):
        return plain[1].rstrip(".")
    parts = split_address(url)
    return ascii_host(parts.hostname or "") if parts else ""


def path_of(url: str) -> str:
    """The path with its first slash; `""` if there is none, or the address cannot be parsed."""
    parts = split_address(url)
    return parts.path if parts else ""


def last_segment(path: str) -> str:
    """The last segment of a path: `piece` for `/2021/piece/`."""
    return path.rstrip("/").rpartition("/")[2]


def ascii_host(host: str) -> str:
    """A host name in the form for DNS (UTS 46, punycode); only lower-cased if it is invalid."""
    host = _without_escapes(host).lower().rstrip(".")
    if host.isascii():
        return host
    import idna

    try:
        return idna.encode(host, uts46=True).decode("ascii").rstrip(".")
    except (idna.IDNABidiError, idna.InvalidCodepointContext):
        return host
    except (idna.IDNAError, UnicodeError):
        return _symbols_encoded(host) or host


def _without_escapes(host: str) -> str:
    """The host with its escapes decoded, as in browsers; as it is if that is no host."""
    if "%" not in host:
        return host
    decoded = unquote(host)
    return host if re.search(rf"{FORBIDDEN_IN_HOST}|:", decoded) else decoded


def _symbols_encoded(host: str) -> str | None:
    """The form for DNS of a name with symbols (`i❤.ws`), which browsers accept, but not IDNA."""
    import idna

    try:
        labels = idna.uts46_remap(host, std3_rules=False).rstrip(".").split(".")
    except (idna.IDNAError, UnicodeError):
        return None
    encoded = [
        label if label.isascii() else f"xn--{label.encode('punycode').decode('ascii')}"
        for label in labels
    ]
    return ".".join(encoded) if all(map(_LABEL.fullmatch, encoded)) else None


def is_web_address(text: str) -> bool:
    """Whether the text is an http or https address with a host."""
    parts = split_address(text)
    return bool(parts and parts.scheme in ("http", "https") and parts.hostname)


def is_path(text: str) -> bool:
    """Whether the text is a path, with neither a scheme nor a host."""
    return not _ADDRESS.match(text)


def normal_form(url: str) -> str:
    """A key that is equal for two spellings of one address; never raises.

    Ignored are: case of scheme and host, http or https, default ports, a slash at the end, dot
    segments, percent-encoding, punycode, user-info, trackers, and any fragment except a route
    (`#!`, `#/`). `www.` is not ignored.
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
    """The text with each escape in one spelling: decoded if possible, else in capitals."""

    def decoded(escape: re.Match[str]) -> str:
        char = chr(int(escape[1], 16))
        return char if char in _UNRESERVED else escape[0].upper()

    return quote(re.sub(_ESCAPE, decoded, text), safe=_SAFE, errors="surrogatepass")
