"""User names and passwords in addresses, hidden before anything is shown."""

import re

_MASK = "***@"
# A browser reads `https:user@host` and `https:\\user@host` as it does `https://user@host`.
_LEADING = re.compile(r"^(\s*(?:https?|ftp|wss?):[/\\\s]*|\s*[/\\]{2,})[^/?#\\]*@", re.IGNORECASE)
_INSIDE = re.compile(r"(:[/\\]{2,})[^/?#\\\s]*@")
_ENCODED = re.compile(r"(%3a(?:%2f){2}|%3a//)(?:(?!%2f|%3f|%23)[^/?#&\s])*%40", re.IGNORECASE)


def masked(url: str) -> str:
    """The address with user names and passwords replaced by `***`, also in addresses inside it."""
    url = _LEADING.sub(rf"\1{_MASK}", url)
    url = _INSIDE.sub(rf"\1{_MASK}", url)
    return _ENCODED.sub(rf"\1{_MASK}", url)
