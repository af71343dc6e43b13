"""Addresses with a number that is also that of an error: page 404 of a book."""

from clippings.links.judging.not_found.message_words import ERROR, SIGHS, WORD, words_of
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled

_NUMBERS = ("404", "410")
# A path segment below another one, or its end after a word (`piece-404`), or a value in the query.
# `/404` alone, or below a language or a folder for errors, is the site's own error page, and so is
# `page-404`.
_ASKED = (
    r"(?i)^[^?#]*//[^/?#]+(?:/[^/?#]+)*?/(?!(?:[a-z]{{2}}(?:-\w+)?|\w*(?:err|fehler|status)\w*)/)"
    r"[^/?#]+/{0}(?:[/?#]|$)|[?&](?!\w*(?:err|status|code))\w+={0}(?:[&#]|$)"
    r"|^[^?#]*/(?!(?:err|fehler|status|code|http|pag|seite|site|side|stran|custom|default|oops|fel|fout"
    r"|feil|fejl|hata|chyb|virhe|is|www|not|found)[^/?#]*)[a-z]{{2,}}[_-]{0}(?:\.html?)?(?:[/?#]|$)"
)
_OF_ERRORS = ERROR | frozenset(SIGHS) | words_of("http status uh oh")


def without_its_number(url: str, page: Markup) -> Markup:
    """Replace the number of the address in the text of the page, unless that speaks of errors."""
    met = (it for it in _NUMBERS if it in url and compiled(_ASKED.format(it)).search(url))
    number = next(met, "")
    if not number or number not in page.text or _speaks_of_errors(page):
        return page
    return Markup(page.text.replace(number, "1"), page.end)


def _speaks_of_errors(page: Markup) -> bool:
    said = " ".join((page.title, page.heading, page.lead)).lower()
    return not _OF_ERRORS.isdisjoint(WORD.findall(said))
