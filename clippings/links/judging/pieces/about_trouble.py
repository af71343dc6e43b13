"""All signs that a page is an article about errors and walls, or a work that speaks of one."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.entries import is_entry
from clippings.links.judging.pieces.episodes import is_episode
from clippings.links.judging.pieces.explanations import explains_trouble
from clippings.links.judging.pieces.forms import is_laid_out_as_a_work
from clippings.links.judging.pieces.reports import is_reported
from clippings.links.judging.pieces.telling import tells_of_something
from clippings.links.judging.pieces.verse_and_credits import is_poem_with_its_title

_SIGNS = (
    explains_trouble,
    is_reported,
    is_laid_out_as_a_work,
    is_entry,
    is_episode,
    is_poem_with_its_title,
    tells_of_something,
)


def is_about_trouble(page: Markup) -> bool:
    """Whether a page has one of these signs."""
    return any(sign(page) for sign in _SIGNS)
