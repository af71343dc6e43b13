"""Hide user names and passwords in addresses before they are shown or published."""

import re

MASK = "***@"
# A browser reads `https:user@host` and `https:\\user@host` as it does `https://user@host`.
# No host has an `%40`: it is an @ that was escaped by mistake.
_LEADING = r"(?i)^(\s*(?:https?|ftp|wss?):[/\\\s]*|\s*[/\\]{2,})[^/?#\\]*(?:[@＠]|%40)"
_INSIDE = r"(:[/\\]{2,})[^/?#\\\s]*[@＠]"
# A password with characters that should be escaped; what follows the colon is not a port.
_MARKED = r"(:[/\\]{2,})[^/?#\\@:\[\s]*:(?!\d*(?:[/?#\\\s]|$))\S*@"
_WITHOUT_SCHEME = (
    r"(?i)^(\s*)(?!(?:https?|ftp|wss?|mailto|sips?|xmpp|acct|news|urn):)[^\s/?#\\:@]+:[^\s/?#\\@]+@"
)
_ENCODED = r"(?i)(%3a(?:%2f){2}|%3a//)(?:(?!%2f|%3f|%23)[^/?#&\s])*%40"


def masked(url: str) -> str:
    """The address with user names and passwords replaced by `***`, also in addresses inside it."""
    return _replaced(url, MASK)


def without_secrets(url: str) -> str:
    """The address without user names and passwords, also in addresses inside it."""
    return _replaced(url, "")


def _replaced(url: str, mask: str) -> str:
    if "@" not in url and "%40" not in url and "＠" not in url:
        return url
    for secrets in (_LEADING, _INSIDE, _MARKED, _WITHOUT_SCHEME, _ENCODED):
        url = re.sub(secrets, rf"\1{mask}", url)
    return url
