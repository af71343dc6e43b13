"""The cookies that one visitor was given."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

# Attributes that RFC 6265 §5.2 ignores for their value, where http.cookiejar drops the cookie.
_SPOILT = rb"(?i);\s*(?:max-age\s*=\s*(?!-?\d+\s*(?:;|$))|path\s*=\s*(?![/;\s]|$))[^;]*"


class Cookies:
    """Kept and given back by the rules of httpx, which is loaded with the first cookie."""

    _jar: "httpx.Cookies | None" = None

    def header_for(self, asked: str) -> str:
        """What the Cookie header of a request says; empty when there is none to send."""
        if self._jar is None:
            return ""
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
        jar = httpx.Cookies() if self._jar is None else self._jar
        try:
            request = httpx.Request("GET", asked)
            jar.extract_cookies(httpx.Response(200, headers=given, request=request))
        except (httpx.InvalidURL, ValueError):
            return
        self._jar = jar


def _readable(cookie: bytes) -> bytes:
    return re.sub(_SPOILT, b"", cookie)
