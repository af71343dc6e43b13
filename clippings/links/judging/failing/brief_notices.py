"""Messages that are read as such only beside a number, or with hardly another word.

A bakery is back soon as well, and manuals and comics have headings of errors.
"""

from collections.abc import Iterable

from clippings.links.judging.failing.maintenance import BACK_SOON
from clippings.links.judging.failing.server_reasons import RARE_REASONS, REASONS
from clippings.links.judging.not_found.message_words import SIGH
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import ENDS_OF_SENTENCES, bare

CODE = r"(?:(?:http )?(?:error|fehler|erreur|status)?\W*5\d\d\W*)"
_SIGHED = rf"^{SIGH}\W+(?:(?:but|aber|mais|pero|ma|mas|maar|men|ale|но) )?"
_REASON = rf"{CODE}?(?:{REASONS}){CODE}?"
# In titles only: manuals have a heading for each.
_RARE = rf"{CODE}(?:{RARE_REASONS})|(?:{RARE_REASONS}){CODE}"
_NUMBERED = r"\b5\d\d\b"
_HARDLY_ANY = 20  # characters, such as the name of the site


def says_so_briefly(page: Markup, leads: Iterable[str]) -> bool:
    """Whether one of the first texts of a page is such a message."""
    said = set(map(unsighed, leads))
    reasons = {it for it in said if compiled(_REASON).fullmatch(it)}
    if reasons and any(map(compiled(CODE).fullmatch, said)):
        return True
    if any(map(compiled(_NUMBERED).search, reasons)):
        return True
    reasons.update(it for it in said if compiled(BACK_SOON).fullmatch(it))
    titles = set(map(unsighed, page.title_parts))
    reasons.update(it for it in titles if compiled(_RARE).fullmatch(it))
    if not reasons:
        return False
    known = reasons | titles | {unsighed(page.heading)}
    more = [it for it in page.blocks if unsighed(it) not in known]
    return sum(map(len, more)) <= _HARDLY_ANY and not any(
        it.endswith(ENDS_OF_SENTENCES) for it in more
    )


def plain(text: str) -> str:
    """A text as patterns of notices have it."""
    return bare(text).replace(" :", ":")


def unsighed(text: str) -> str:
    """The same without an apology or the like before it."""
    return compiled(_SIGHED).sub("", plain(text))
