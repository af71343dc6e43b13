"""User names and passwords in addresses, hidden before anything is shown or published."""

import re

MASK = "***@"
# A browser reads `https:user@host` and `https:\\user@host` as it does `https://user@host`.
_LEADING = r"(?i)^(\s*(?:https?|ftp|wss?):[/\\\s]*|\s*[/\\]{2,})[^/?#\\]*[@＠]"
_INSIDE = r"(:[/\\]{2,})[^/?#\\\s]*[@＠]"
# A password with marks that it should not hold as they are: no port begins so.
_MARKED = r"(:[/\\]{2,})[^/?#\\@:\[\s]*:(?!\d*(?:[/?#\\\s]|$))\S*@"
_WITHOUT_SCHEME = (
    r"(?i)^(\s*)(?!(?:https?|ftp|wss?|mailto|sips?|xmpp|acct|news|urn):)[^\s/?#\\:@]+:[^\s/?#\\@]+@"
)
_ENCODED = r"(?i)(%3a(?:%2f){2}|%3a//)(?:(?!%2f|%3f|%23)[^/?#&\s])*%40"


def masked(url: str) -> str:
    """The address with user names and passwords replaced by `***`, also in addresses inside it."""
    return _with_instead(url, MASK)


def without_secrets(url: str) -> str:
    """The address without user names and passwords, also in addresses inside it."""
    return _with_instead(url, "")


def _with_instead(url: str, mask: str) -> str:
    if "@" not in url and "%40" not in url and "＠" not in url:
        return url
    for secrets in (_LEADING, _INSIDE, _MARKED, _WITHOUT_SCHEME, _ENCODED):
        url = re.sub(secrets, rf"\1{mask}", url)
    return url
