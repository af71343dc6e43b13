"""Addresses of pages that send their readers on to what was asked for once they have agreed."""

from urllib.parse import unquote

from clippings.addresses import host_of, path_of, split_address
from clippings.links.judging.page.patterns import compiled

_WORDS = (
    r"(?:my|your|data)?-?privacy|cookies?|consent|cmp|tcf|gdpr|rgpd|avg|dsgvo|tracking|choices?|pur"
    r"|abo|zustimmung|einwilligung|datenschutz|consentement|consentimi?ento|privacidade?"
    r"|consenso|toestemming|samtykke|samtycke|suostumus|zgoda|souhlas|pay|okay"
)
_TOLD = rf"(?i)(?:^|[/._-])(?:{_WORDS})(?:[/._-]|$)"


def is_consent_address(first: str, final: str) -> bool:
    """Whether one address speaks of consent, and tells that the other lies behind."""
    reached = split_address(final)
    if reached is None or not compiled(_TOLD).search(host_of(final) + path_of(final)):
        return False
    path = path_of(first).rstrip("/")
    return bool(path) and path in unquote(unquote(reached.query))
