"""Short pages in the layout of their site whose text uses no words of notices.

A wall, or a page in place of a whole site, has no menu and says why it is shown.
"""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import length_of
from clippings.links.judging.page.sections import (
    is_named_in_title,
    leads_on,
    right_below_heading,
    said_in,
)
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.notice_words import NOTICES, WE
from clippings.links.judging.pieces.piece import is_of_rights

_A_FEW_WORDS = 40  # characters
_LINKS = 3
# Announcements, and requests to wait. To add a language: its words, in lower case.
_TO_COME = words(
    """
 soon| launch|stay tuned|check back|on its way|are coming| wait|hold on|continue| bald | bientôt
 pronto | próximamente | presto | prossimamente | em breve | binnenkort | snart | pian | wkrótce
 brzy | čoskoro | hamarosan | în curând | скоро | незабаром | uskoro | kmalu | σύντομα | yakında
まもなく|近日|即将|即將|敬请期待|敬請期待| 곧 | قريبا| בקרוב| sắp | segera
"""
)


def tells_within_a_site(page: Markup, *kinds: Words) -> bool:
    """Whether the page has a menu, and the text below the heading uses no word of the tables."""
    if page.folded.count("<a ") < _LINKS or not is_named_in_title(page):
        return False
    below = right_below_heading(page)
    said = [one for one in said_in(below) if not is_of_rights(one)]
    if sum(map(length_of, said)) < _A_FEW_WORDS or leads_on(below):
        return False
    return not mentions(" . ".join(said), NOTICES, WE, _TO_COME, *kinds)
