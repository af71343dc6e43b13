"""Types for requests: what is requested, the reply, or why there is none."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

Wanted: TypeAlias = Literal["page", "image", "json"]
"""The kind of resource that a request expects."""

End: TypeAlias = Literal["whole", "capped", "cut", "slow", "garbled"]
"""How a body ended: complete, at our size limit, too early, timed out, or undecodable."""

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
# What browsers take for HTML where no type is declared (WHATWG MIME Sniffing §7.1).
_BEGINS_LIKE_HTML = (
    rb"(?i)\s*<(?:!doctype\s+html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p"
    rb"|!--)(?:[\s>]|(?<=<!--))"
)
_MAY_BE_HTML = ("text/plain", "text/xml", "application/xml")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.-]+)", re.IGNORECASE)


class Reply(NamedTuple):
    """One reply. Names of `headers` are in lower case; `body` is decompressed and may be cut short.

    `state` is what was sent with the request besides the address (its cookies): the same address
    with the same state will give the same reply.
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
        begins = _LOOKS_LIKE_HTML if kind else _BEGINS_LIKE_HTML
        typed_otherwise = kind and not kind.startswith(_MAY_BE_HTML)
        return not typed_otherwise and bool(re.match(begins, self.body[:4096]))

    @property
    def charset(self) -> str | None:
        """The encoding named in the header, as written there."""
        named = _CHARSET.search(self.headers.get("content-type", ""))
        return named[1] if named else None


class Trouble(NamedTuple):
    """The reason why there is no reply; `detail` is a text for people."""

    url: str
    cause: Cause
    detail: str = ""
