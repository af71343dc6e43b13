"""All signs that a page is an article about errors and walls, or a work that speaks of one."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.about_pages import is_about_a_page
from clippings.links.judging.pieces.entries import is_entry
from clippings.links.judging.pieces.episodes import is_episode
from clippings.links.judging.pieces.essays import is_essay
from clippings.links.judging.pieces.explanations import explains_trouble
from clippings.links.judging.pieces.forms import is_laid_out_as_a_work
from clippings.links.judging.pieces.handbooks import asks_whether_it_helped
from clippings.links.judging.pieces.headlines import is_headline_of_a_report
from clippings.links.judging.pieces.outages import is_news_of_an_outage
from clippings.links.judging.pieces.reports import is_reported
from clippings.links.judging.pieces.tales import is_tale_of_a_message
from clippings.links.judging.pieces.titled_alike import is_titled_like_a_message

_SIGNS = (
    explains_trouble,
    is_reported,
    asks_whether_it_helped,
    is_headline_of_a_report,
    is_laid_out_as_a_work,
    is_entry,
    is_episode,
    is_about_a_page,
    is_news_of_an_outage,
    is_titled_like_a_message,
    is_tale_of_a_message,
    is_essay,
)


def is_about_trouble(page: Markup) -> bool:
    """Whether a page has one of these signs."""
    return any(sign(page) for sign in _SIGNS)
