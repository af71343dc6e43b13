"""Headings that begin with the number of an error, and go on in any words: "Error 404: the cat …".

Reports begin so as well, but no sentence of theirs leads to the front page of a site.
"""

from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.page.markup import A_PIECE, Markup
from clippings.links.judging.page.sections import right_below_heading, said_in
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.notice_words import HOME


def is_numbered_and_leads_home(page: Markup) -> bool:
    """Whether a sentence below such a heading, where no article begins, is about the front page."""
    if page.is_article or page.is_signed or page.letters_below > A_PIECE:
        return False
    number, colon, _ = page.heading.replace("：", ":").partition(":")
    if not colon or certainty_in(number) is not Certainty.BY_NUMBER:
        return False
    return mentions(" . ".join(said_in(right_below_heading(page))), HOME)
