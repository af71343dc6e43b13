"""The cookies that one visitor was given."""

import re
from collections.abc import Iterable
from contextlib import suppress

# Attributes that RFC 6265 §5.2 ignores for their value, where http.cookiejar drops the cookie.
_SPOILT = rb"(?i);\s*(?:max-age\s*=\s*(?!-?\d+\s*(?:;|$))|path\s*=\s*(?![/;\s]|$))[^;]*"


class Cookies:
    """Kept and given back by the rules of httpx, which is loaded with the first visitor's."""

    def __init__(self) -> None:
        import httpx

        self._jar = httpx.Cookies()

    def header_for(self, asked: str) -> str:
        """What the Cookie header of a request says; empty when there is none to send."""
        import httpx

        try:
            request = httpx.Request("GET", asked)
            self._jar.set_cookie_header(request)
        except (httpx.InvalidURL, ValueError):  # an address or letters that httpx cannot hold
            return ""
        return str(request.headers.get("cookie", ""))

    def keep(self, asked: str, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Take what an answer gives; its header names are in lower case."""
        import httpx

        given = [(name, _readable(value)) for name, value in headers if name == b"set-cookie"]
        with suppress(httpx.InvalidURL, ValueError):
            request = httpx.Request("GET", asked)
            self._jar.extract_cookies(httpx.Response(200, headers=given, request=request))


def _readable(cookie: bytes) -> bytes:
    return re.sub(_SPOILT, b"", cookie)
