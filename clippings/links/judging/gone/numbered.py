"""Headings that begin with the number of an error, and go on in any words: "Error 404: the cat …".

Reports begin so as well, and may mention a front page, but do not send their readers there.
"""

from clippings.links.judging.not_found.messages import ASKS_OR_SUPPOSES, Certainty, certainty_in
from clippings.links.judging.page.markup import A_PIECE, Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.sections import right_below_heading, said_in
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed import addresses_readers
from clippings.links.judging.pieces.notice_words import HOME, WAYS_ON

# "главн" and "portada" also mean "chief" and "cover", so a second word must show the way.
_THERE = Words(WAYS_ON - HOME - {" site ", " website", "web site"}) + words(" zurück ")


def is_numbered_and_leads_home(page: Markup) -> bool:
    """Whether a sentence below such a heading, where no article begins, leads to the front page."""
    number, colon, more = page.heading.replace("：", ":").partition(":")
    if not colon or certainty_in(number) is not Certainty.BY_NUMBER:
        return False
    if compiled(ASKS_OR_SUPPOSES).match(more.strip().lower()):
        return False  # a headline: "404: how papers design their error pages"
    if page.is_article or page.is_signed or page.letters_below > A_PIECE:
        return False
    return any(map(_leads_home, said_in(right_below_heading(page))))


def _leads_home(text: str) -> bool:
    return mentions(text, HOME) and (mentions(text, _THERE) or addresses_readers(text))
