"""Texts whose headline is about a missing page, and which are about something else themselves.

"The page that was not found" stands above a report on a diary. Where it is the headline of an error
page, the text below addresses its reader, apologises, or leads on.
"""

from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE
from clippings.links.judging.not_found.told_of import tells_of_a_page
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import ENDS_OF_PROSE, length_of, lowered
from clippings.links.judging.page.sections import (
    is_named_in_title,
    leads_on,
    right_below_heading,
)
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.addressed import addresses_readers
from clippings.links.judging.pieces.notice_words import GUESSES, HOME, SORRY
from clippings.links.judging.pieces.piece import own_sentences

_ASKED_FOR = (
    r"\b(?:request|specif|sought|gesucht|angefor|aufgeruf|demandé|solicitad|richiest|cercat)"
)
_ENOUGH = 60  # characters


def is_about_a_page(page: Markup) -> bool:
    """Whether the heading is about a missing page, and no sentence below is one of a notice."""
    if not tells_of_a_page(lowered(page.heading)) or not is_named_in_title(page):
        return False
    if page.heading.count(",") > 1 or compiled(_ASKED_FOR).search(page.heading.lower()):
        return False  # "The page that was requested cannot be found" is a whole message
    below = right_below_heading(page)
    if leads_on(below):
        return False
    said = own_sentences(below)
    prose = sum(length_of(it) for it in said if it.endswith(ENDS_OF_PROSE))
    return prose >= _ENOUGH and not any(map(_is_of_a_notice, said))


def _is_of_a_notice(text: str) -> bool:
    if compiled(SOUGHT_PAGE).search(lowered(text)):
        return True
    return mentions(text, HOME, SORRY, GUESSES) or addresses_readers(text)
