"""What is asked of a server, and what it answered to one request, or why there is no answer."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

Wanted: TypeAlias = Literal["page", "image", "json"]
"""What a request asks for."""

End: TypeAlias = Literal["whole", "capped", "cut", "slow", "garbled"]
"""How a body ended: where it should, at our limit, too early, too late, or in bytes of no sense."""

Cause: TypeAlias = Literal[
    "not-web",
    "bad-address",
    "private-address",
    "no-such-name",
    "name-lookup-failed",
    "unreachable",
    "connection-refused",
    "connection-reset",
    "empty-reply",
    "cut-header",
    "header-too-large",
    "not-http",
    "timeout",
    "tls-expired",
    "tls-self-signed",
    "tls-wrong-host",
    "tls-incomplete-chain",
    "tls-failed",
]
_LOOKS_LIKE_HTML = rb"(?si)\s*(?>(?:<!--.*?-->\s*)*)<(?:!doctype\s+html|html|head|body)\b"
_MAY_BE_HTML = ("text/plain", "text/xml", "application/xml")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.-]+)", re.IGNORECASE)


class Reply(NamedTuple):
    """One answer. Names of `headers` are in lower case; `body` is decoded and may be cut short.

    `state` is what the asking sent along beside the address (its cookies): the same address in the
    same state will give the same answer.
    """

    url: str
    status: int
    headers: Mapping[str, str] = MappingProxyType({})
    body: bytes = b""
    end: End = "whole"
    state: str = ""

    @property
    def is_html(self) -> bool:
        """Whether a browser shows the body as a page."""
        kind = self.headers.get("content-type", "").lower()
        if "html" in kind:
            return True
        typed_otherwise = kind and not kind.startswith(_MAY_BE_HTML)
        return not typed_otherwise and bool(re.match(_LOOKS_LIKE_HTML, self.body[:4096]))

    @property
    def charset(self) -> str | None:
        """The encoding that the header names, as it is written there."""
        named = _CHARSET.search(self.headers.get("content-type", ""))
        return named[1] if named else None


class Trouble(NamedTuple):
    """No answer, and why; `detail` is for people."""

    url: str
    cause: Cause
    detail: str = ""
