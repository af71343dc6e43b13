"""All signs that a page is an article about errors and walls, or a work that speaks of one."""

from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.sections import right_below_heading, said_in
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.about_pages import is_about_a_page
from clippings.links.judging.pieces.declarations import declares_its_name
from clippings.links.judging.pieces.entries import is_entry
from clippings.links.judging.pieces.episodes import is_episode
from clippings.links.judging.pieces.essays import is_essay
from clippings.links.judging.pieces.explanations import explains_trouble
from clippings.links.judging.pieces.forms import is_laid_out_as_a_work
from clippings.links.judging.pieces.handbooks import asks_whether_it_helped
from clippings.links.judging.pieces.headlines import is_headline_of_a_report
from clippings.links.judging.pieces.notice_words import GUESSES, SORRY
from clippings.links.judging.pieces.reports import is_reported
from clippings.links.judging.pieces.tales import is_tale_of_a_message
from clippings.links.judging.pieces.titled_alike import is_titled_like_a_message

_SIGNS = (
    explains_trouble,
    is_reported,
    asks_whether_it_helped,
    is_headline_of_a_report,
    is_laid_out_as_a_work,
    declares_its_name,
    is_entry,
    is_episode,
    is_about_a_page,
    is_titled_like_a_message,
    is_tale_of_a_message,
)


def is_about_trouble(page: Markup) -> bool:
    """Whether a page has one of these signs, or is an essay that tells of no lost page."""
    if any(sign(page) for sign in _SIGNS):
        return True
    return is_essay(page) and not any(map(_is_of_a_notice, said_in(right_below_heading(page))))


def _is_of_a_notice(sentence: str) -> bool:
    return bool(certainty_in(sentence)) or mentions(sentence, SORRY, GUESSES)
