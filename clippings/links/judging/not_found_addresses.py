"""Addresses of pages for what is not found."""

import re

from clippings.addresses import last_name, path_of
from clippings.links.judging.not_found import Certainty, told_in, told_without_accents

# In one word, or without what is not found.
_ADDRESS = (
    r"(?i)/(?:(?:page|file|content|article|error)?[-_]?not[-_]?found(?:-?page)?"
    r"|(?:page-?)?missing-?page|nicht-?gefunden|introuvable|non-trouvee|no-encontrad[ao]"
    r"|nao-encontrada|non-trovata|niet-gevonden|inexistante)"
    r"(?:\.(?:html?|php|aspx?|jsp))?/?$"
)
_ADDRESS_WITH_CODE = (
    r"(?i)/(?:error|fehler|erreur)(?:page)?(?:\.\w{2,5})?\?(?:[^#]*&)?"
    r"(?:error|status|http)?[-_]?(?:code|status|error)?=(?:404|410)(?![^&#])"
)


def is_not_found_address(url: str) -> bool:
    """Whether the address is that of a page for what is not found."""
    path = path_of(url)
    if re.search(_ADDRESS, path) or re.search(_ADDRESS_WITH_CODE, url):
        return True
    name = re.sub(r"\.\w{2,5}$", "", last_name(path))
    words = re.sub(r"[\W_]+", " ", name).strip().lower()
    return max(told_in(words), told_without_accents(words)) > Certainty.VAGUELY
