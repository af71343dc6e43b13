"""Sentences that address their reader, or in which a site speaks of itself.

Notices are full of them, and reports have none outside quotations.
"""

from clippings.links.judging.not_found.absence import Absence, absence_in
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE
from clippings.links.judging.page.headings import leads_to_the_front
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import lowered, unquoted_words
from clippings.links.judging.page.sections import Section
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.addressed_words import (
    OF_OURSELVES,
    OF_THIS_PAGE,
    TO_A_READER,
)
from clippings.links.judging.pieces.explanation_words import OF_THIS
from clippings.links.judging.pieces.notice_words import HOME_IN_PROSE, HOW_TO_GO_ON, SORRY, WE
from clippings.links.judging.pieces.reports import SAID

# In German, "Sie" within a sentence is "you".
_SIE = r"(?<=[\w,;:–] )(?:Sie|Ihr(?:e[mnrs]?)?)\b"
# Finnish and Hebrew quotation marks, and single ones, as in British papers; in Japanese and Korean
# a word follows at once.
_QUOTED = (
    r"”[^”]{3,200}”|״[^״]{3,200}״"
    r"|(?<!\w)(?:‘[^‘’]{3,200}’|'[^']{3,200}')(?![^\W\u3040-\ud7a3])"
)
# The way in of a wall: a form, or the element of a product.
_GATE = r"(?i)<form>|<(?:div|iframe|input|img|button)\b[^<>]*(?:captcha|turnstile|challenge)"


def without_quotations(text: str) -> str:
    """A text without its quotations, in double or in single quotation marks."""
    return compiled(_QUOTED).sub(" ", unquoted_words(text))


def addresses_readers(text: str) -> bool:
    """Whether a sentence, outside quotations, addresses the reader or is about the page itself."""
    own = without_quotations(text)
    if points_at_the_page(own):
        return True
    if mentions(own, SAID):
        return False
    return mentions(own, TO_A_READER, SORRY) or bool(compiled(_SIE).search(own))


def says_you_or_we(text: str) -> bool:
    """Whether a text, outside quotations, addresses its reader, apologises or says "we"."""
    own = unquoted_words(text)
    return mentions(own, TO_A_READER, OF_OURSELVES, SORRY, WE) or bool(compiled(_SIE).search(own))


def points_at_the_page(text: str) -> bool:
    """Whether a sentence, outside quotations, is about the page, its site, or a missing page."""
    own = without_quotations(text)
    if mentions(own, OF_THIS_PAGE) or compiled(SOUGHT_PAGE).search(own.lower()):
        return True
    return certainty_in(own) is Certainty.CLEARLY


def is_of_a_notice(text: str) -> bool:
    """Whether a sentence says that something is missing, or tells its reader where to go."""
    own = without_quotations(text)
    if absence_in(own) > Absence.OF_A_THING or certainty_in(own):
        return True
    if compiled(SOUGHT_PAGE).search(lowered(own)) or mentions(own, HOME_IN_PROSE):
        return True
    return mentions(own, HOW_TO_GO_ON) and says_you_or_we(own)


def asks_for_itself(section: Section) -> bool:
    """Whether the heading of a section is a question that a reader of a wall may ask."""
    return mentions(section.heading, OF_THIS, TO_A_READER)


def has_a_gate(section: Section) -> bool:
    """Whether a section has a form, a challenge or, below a heading, a link to the front page."""
    if compiled(_GATE).search(section.markup):
        return True
    return bool(section.heading) and leads_to_the_front(section.markup)
