"""User names and passwords in addresses, hidden before anything is shown or published."""

import re

_MASK = "***@"
# A browser reads `https:user@host` and `https:\\user@host` as it does `https://user@host`.
_LEADING = r"(?i)^(\s*(?:https?|ftp|wss?):[/\\\s]*|\s*[/\\]{2,})[^/?#\\]*@"
_INSIDE = r"(:[/\\]{2,})[^/?#\\\s]*@"
_ENCODED = r"(?i)(%3a(?:%2f){2}|%3a//)(?:(?!%2f|%3f|%23)[^/?#&\s])*%40"


def masked(url: str) -> str:
    """The address with user names and passwords replaced by `***`, also in addresses inside it."""
    return _with_instead(url, _MASK)


def without_secrets(url: str) -> str:
    """The address without user names and passwords, also in addresses inside it."""
    return _with_instead(url, "")


def _with_instead(url: str, mask: str) -> str:
    if "@" not in url and "%40" not in url:
        return url
    url = re.sub(_LEADING, rf"\1{mask}", url)
    url = re.sub(_INSIDE, rf"\1{mask}", url)
    return re.sub(_ENCODED, rf"\1{mask}", url)
