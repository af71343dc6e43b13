"""Entries of exhibitions, of books, and of works with their year.

To add a language: a line in lower case in the table; a space stands for a word boundary.
"""

from clippings.links.judging.not_found.absence import absence_in
from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import blocks_of, length_of
from clippings.links.judging.page.sections import (
    is_named_in_title,
    leads_on,
    right_below_heading,
    said_in,
)
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed import says_you_or_we
from clippings.links.judging.pieces.notice_words import NOTICES
from clippings.links.judging.pieces.occasions import spans_days

_A_FEW_WORDS = 60  # characters
_BEGINNING = 40  # characters, where the days of an exhibition stand
_YEAR = r" \((?:[^()]{0,40}\W)?(?:19|20)\d\d\)"
_FIRST = 3  # blocks, in which a book is described
# How books are bound.
_BOUND = words(
    """
 isbn | hardback | hardcover | paperback | gebunden | taschenbuch | broschiert | broché | relié
 tapa dura | tapa blanda | rústica | brossura | copertina rigida | capa dura | capa mole
 ingebonden | inbunden | häftad | indbundet | hæftet | innbundet | sidottu | nidottu
 oprawa twarda | oprawa miękka | twarda oprawa | miękka oprawa | vázaná | brožovaná | keménytáblás
 puhatáblás | cartonată | твёрдый переплёт | мягкая обложка | тверда обкладинка | tvrdi uvez
 meki uvez | σκληρόδετο | ciltli |כריכה רכה|כריכה קשה|غلاف مقوى|単行本|文庫判|精装|平装|양장본
"""
)


def is_entry(page: Markup) -> bool:
    """Whether it tells when something is shown or how it is bound, or has a year."""
    below = right_below_heading(page)
    if leads_on(below) or not is_named_in_title(page):
        return False
    blocks = blocks_of(below)
    if not blocks or sum(map(length_of, blocks)) < _A_FEW_WORDS or says_you_or_we(blocks[0]):
        return False
    if any(absence_in(one) or certainty_in(one) for one in said_in(below)):
        return False  # an entry of what is gone
    if any(compiled(r"\d").search(it) and mentions(it, _BOUND) for it in blocks[:_FIRST]):
        return True
    return _has_a_year(page) or (
        spans_days(blocks[0][:_BEGINNING]) and not mentions(blocks[0], NOTICES)
    )


def _has_a_year(page: Markup) -> bool:
    """Whether the title gives a year after the heading, as of a film."""
    behind = page.title.partition(page.heading)[2]
    return bool(compiled(_YEAR).match(behind))
