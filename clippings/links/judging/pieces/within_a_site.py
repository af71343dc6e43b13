"""Short pages in the layout of their site, or named beside it, whose text uses no words of notices.

A wall, or a page in place of a whole site, has no menu and says why it is shown.
"""

from collections.abc import Sequence

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import ENDS_OF_PROSE, length_of
from clippings.links.judging.page.sections import (
    is_named_beside_its_site,
    is_named_in_title,
    leads_on,
    right_below_heading,
    said_in,
)
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed import says_you_or_we
from clippings.links.judging.pieces.notice_words import NOTICES, WE
from clippings.links.judging.pieces.piece import is_of_rights

_A_FEW_WORDS = 40  # characters
_LINKS = 3
_A_LINE, _SEVERAL = 70, 2  # characters, sentences
_OF_WALLS = ("<a ", "<script", "<form", "<button", "<input", "<iframe", '<meta http-equiv="refresh')
# Announcements, and requests to wait. To add a language: its words, in lower case.
_TO_COME = words(
    """
 soon| launch|stay tuned|check back|on its way|are coming| wait|hold on|continue to | to continue
 bald | bientôt
 pronto | próximamente | presto | prossimamente | em breve | binnenkort | snart | pian | wkrótce
 brzy | čoskoro | hamarosan | în curând | скоро | незабаром | uskoro | kmalu | σύντομα | yakında
まもなく|近日公|近日オ|近日開|即将|即將|敬请期待|敬請期待| 곧 | قريبا| בקרוב| sắp | segera
"""
)


def tells_within_a_site(page: Markup, *kinds: Words) -> bool:
    """Whether the page has a menu, and the text below the heading uses no word of the tables."""
    if page.folded.count("<a ") < _LINKS or not is_named_in_title(page):
        return False
    return _tells_of_else(_own_sentences(page), *kinds)


def tells_without_a_menu(page: Markup, *kinds: Words) -> bool:
    """Whether the title names the site, and the page holds nothing but sentences of no notice.

    Walls are not as bare, but notices of trouble are.
    """
    return is_named_beside_its_site(page) and tells_nothing_else(page, *kinds)


def tells_nothing_else(page: Markup, *kinds: Words) -> bool:
    """Whether a page holds nothing but sentences that neither are of a notice nor address readers.

    None of them uses a word of the tables.
    """
    if not is_named_in_title(page) or page.has_any(_OF_WALLS):
        return False
    said = _own_sentences(page)
    if len(said) < _SEVERAL or sum(map(length_of, said)) < _A_LINE:
        return False
    if any(says_you_or_we(it) or not it.endswith(ENDS_OF_PROSE) for it in said):
        return False
    return _tells_of_else(said, *kinds)


def _own_sentences(page: Markup) -> list[str]:
    """The sentences right below the heading; none if these lead on."""
    below = right_below_heading(page)
    return [] if leads_on(below) else [it for it in said_in(below) if not is_of_rights(it)]


def _tells_of_else(said: Sequence[str], *kinds: Words) -> bool:
    if sum(map(length_of, said)) < _A_FEW_WORDS:
        return False
    return not mentions(" . ".join(said), NOTICES, WE, _TO_COME, *kinds)
