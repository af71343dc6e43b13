"""Addresses of consent pages, which lead on to the page asked for once we agree."""

from urllib.parse import unquote

from clippings.addresses import host_of, path_of, split_address
from clippings.links.judging.page.patterns import compiled

_WORDS = (
    r"(?:my|your|data)?-?privacy|cookies?|consent|cmp|tcf|gdpr|rgpd|avg|dsgvo|tracking|choices?|pur"
    r"|abo|zustimmung|einwilligung|datenschutz|consentement|consentimi?ento|privacidade?"
    r"|consenso|toestemming|samtykke|samtycke|suostumus|zgoda|souhlas|pay|okay"
)
_TOLD = rf"(?i)(?:^|[/._-])(?:{_WORDS})(?:[/._-]|$)"

# Of pages for browsers without cookies.
_NO_COOKIES = (
    r"(?i)/(?:no[-_]?cookies?|(?:enable|require)[-_]?cookies?"
    r"|cookies?[-_]?(?:absent|required|disabled|not[-_]?(?:enabled|supported|accepted)))"
    r"(?:\.\w{2,5})?/?$"
)


def is_consent_address(first: str, final: str) -> bool:
    """Whether `final` is the address of a consent page that names `first` as the page behind it.

    Or that of a page which only says that cookies must be accepted.
    """
    if compiled(_NO_COOKIES).search(path_of(final)):
        return True
    reached = split_address(final)
    if reached is None or not compiled(_TOLD).search(host_of(final) + path_of(final)):
        return False
    path = path_of(first).rstrip("/")
    return bool(path) and path in unquote(unquote(reached.query))
