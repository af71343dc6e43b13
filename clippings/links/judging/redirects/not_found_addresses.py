"""Addresses of error pages."""

from functools import lru_cache
from unicodedata import combining, normalize

from clippings.addresses import last_segment, path_of
from clippings.links.judging.not_found.denials import Denials
from clippings.links.judging.not_found.languages import LANGUAGES
from clippings.links.judging.not_found.messages import Certainty, certainty_in, denied_in
from clippings.links.judging.page.patterns import compiled

# In one word, or without the noun.
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
    """Whether the address is that of a "not found" page."""
    path = path_of(url)
    if compiled(_ADDRESS).search(path) or compiled(_ADDRESS_WITH_CODE).search(url):
        return True
    name = compiled(r"\.\w{2,5}$").sub("", last_segment(path))
    words = compiled(r"[\W_]+").sub(" ", name).strip().lower()
    return max(certainty_in(words), certainty_without_accents(words)) > Certainty.VAGUELY


def certainty_without_accents(text: str) -> Certainty:
    """How clearly the words of an address, in lower case without accents, say "not found"."""
    return denied_in(text, _without_accents())


@lru_cache(maxsize=1)
def _without_accents() -> tuple[Denials, ...]:
    return tuple(
        Denials(_plain(one.things), tuple(tuple(map(_plain, it)) for it in one.denials), one.slack)
        for one in LANGUAGES
    )


def _plain(text: str) -> str:
    return "".join(it for it in normalize("NFD", text) if not combining(it))
