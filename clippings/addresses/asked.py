"""The form in which an address is requested, as in browsers (WHATWG URL)."""

import re
from functools import lru_cache
from urllib.parse import quote, urljoin

from clippings.addresses.normal import FORBIDDEN_IN_HOST, ascii_host, split_address, with_slashes

# The path, query and user-info percent-encode sets of the standard; escapes stay as written.
_PATH = "/%;=:@&+$,!'()*~[]|\\^"
_QUERY = "/%;=:@&+$,!()*~[]|\\^?`{}"

DEFAULT_PORTS = {"http": 80, "https": 443}
LONGEST_ASKED = 8192  # characters of an address; servers hardly accept more
_EMPTY_HOST = r"(?i)(?:https?:)?//(?:[?#]|$)"
_DEFAULT_PORT = r"(?i)^(?:(http://[^/?#]*):80|(https://[^/?#]*):443)(?=[/?#]|$)"
_DOTS = {".": ".", "%2e": ".", "..": "..", ".%2e": "..", "%2e.": "..", "%2e%2e": ".."}

# Such an address is requested exactly as it is written.
_UNCHANGED = re.compile(
    r"(https?://[a-z0-9.-]+(?<!\.)(?::(?!0|(?:80|443)/)[1-5]?\d{1,4})?/[\w.~!$&()*+,;=:@/%-]*"
    r"(?:\?[\w.~!$&()*+,;=:@/?%-]+)?)\??(?:#[!-~]*)?",
    re.ASCII,
)


@lru_cache(maxsize=8192)
def asked_form(url: str) -> str | None:
    """The address in ASCII without its fragment; None if it cannot be requested."""
    if "/." not in url and "/%2" not in url and (plain := _UNCHANGED.fullmatch(url)):
        return plain[1]
    parts = split_address(url)
    if not parts or parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    host = ascii_host(parts.hostname)
    if not host or not host.isascii() or re.search(FORBIDDEN_IN_HOST, host):
        return None
    user = f"{parts.netloc.rpartition('@')[0]}@" if "@" in parts.netloc else ""
    port = f":{parts.port}" if parts.port not in (None, DEFAULT_PORTS[parts.scheme]) else ""
    bracketed = f"[{host}]" if ":" in host else host
    query = f"?{_escaped(parts.query, _QUERY)}" if parts.query else ""
    path = _without_dots(_escaped(parts.path, _PATH) or "/")
    return f"{parts.scheme}://{_escaped(user, '@:%')}{bracketed}{port}{path}{query}"


def _without_dots(path: str) -> str:
    """The path without `.` and `..` segments, as in browsers; an escaped dot counts as a dot."""
    if "/." not in path and "/%2" not in path:
        return path
    kept: list[str] = []
    dots = ""
    for segment in path[1:].split("/"):
        dots = _DOTS.get(segment.lower(), "")
        if dots == "..":
            kept = kept[:-1]
        elif not dots:
            kept.append(segment)
    return "/" + "/".join(kept) + ("/" if dots and kept else "")


def resolve_reference(base: str, reference: str) -> str | None:
    """Resolve `reference` (a Location, an href) on the page `base`; None if it is invalid.

    A default port is left out, as browsers do.
    """
    reference = _with_two_slashes(base, with_slashes(reference))
    parts = split_address(reference)
    if parts is None or re.match(_EMPTY_HOST, reference):
        return None
    try:
        return re.sub(_DEFAULT_PORT, r"\1\2", urljoin(base, parts.geturl()))
    except ValueError:
        return None


def _with_two_slashes(base: str, reference: str) -> str:
    """The reference with exactly two slashes before the host, as browsers read it.

    After a scheme other than the page's, even a missing slash is supplied.
    """
    other = "http" if base[:6].lower() == "https:" else "https"
    return re.sub(rf"(?i)^\s*(?:({other}:)/*|(https?:|)//+)", r"\1\2//", reference)


def _escaped(text: str, safe: str) -> str:
    return quote(text, safe=safe, errors="surrogatepass")
