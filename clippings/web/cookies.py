"""The cookies of one visitor."""

import re
from collections.abc import Iterable
from contextlib import suppress

# Attributes with values for which RFC 6265 §5.2 ignores them, but http.cookiejar drops the cookie.
_INVALID_ATTRIBUTES = rb"(?i);\s*(?:max-age\s*=\s*(?!-?\d+\s*(?:;|$))|path\s*=\s*(?![/;\s]|$))[^;]*"


class Cookies:
    """A cookie jar by the rules of httpx, which is imported only for the first cookie."""

    def __init__(self) -> None:
        import httpx

        self._jar = httpx.Cookies()

    def header_for(self, url: str) -> str:
        """The Cookie header of a request; empty if there is no cookie to send."""
        import httpx

        try:
            request = httpx.Request("GET", url)
            self._jar.set_cookie_header(request)
        except (httpx.InvalidURL, ValueError):  # an address or characters that httpx rejects
            return ""
        return str(request.headers.get("cookie", ""))

    def keep(self, url: str, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Store the cookies of an answer; its header names are in lower case."""
        import httpx

        given = [
            (name, _without_invalid_attributes(value))
            for name, value in headers
            if name == b"set-cookie"
        ]
        with suppress(httpx.InvalidURL, ValueError):
            request = httpx.Request("GET", url)
            self._jar.extract_cookies(httpx.Response(200, headers=given, request=request))


def _without_invalid_attributes(cookie: bytes) -> bytes:
    return re.sub(_INVALID_ATTRIBUTES, b"", cookie)
