"""Films, cafés and manuals that have the title of a wall."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import blocks_of, length_of
from clippings.links.judging.page.sections import (
    below_heading,
    is_named_in_title,
    right_below_heading,
)
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed_words import OF_THIS_PAGE
from clippings.links.judging.pieces.explanations import OF_A_YEAR, explains_trouble, is_prose
from clippings.links.judging.pieces.handbooks import is_handbook
from clippings.links.judging.pieces.notice_words import NOTICES
from clippings.links.judging.pieces.occasions import tell_when
from clippings.links.judging.pieces.piece import holds_a_piece
from clippings.links.judging.pieces.telling import tells_of_something
from clippings.links.judging.pieces.verse_and_credits import is_poem_with_its_title
from clippings.links.judging.walls.guards import OF_GUARDS

_SECTION = r"<h[2-4]\b"
_ENTRIES = r"<(?:li|dd|td)\b"
_SEVERAL = 2
_A_PIECE = 100  # characters
_NOTICES = OF_GUARDS + NOTICES + OF_THIS_PAGE + words(" you | your ")


def is_text_about_walls(page: Markup) -> bool:
    """Whether the text tells of something or explains walls, or is a poem."""
    return tells_of_something(page, OF_GUARDS) or is_handbook(page) or is_poem_with_its_title(page)


def is_namesake_of_wall(page: Markup) -> bool:
    """Whether a page with such a title is about walls, or holds something else."""
    if explains_trouble(page) or holds_a_piece(page, OF_GUARDS):
        return True
    return _is_of_a_work(page) or _holds_else(page)


def _is_of_a_work(page: Markup) -> bool:
    """Whether the heading has a year, or the text an hour, and no words of guards."""
    own = [it for it in blocks_of(right_below_heading(page)) if not mentions(it, _NOTICES)]
    if not own or not is_named_in_title(page):
        return False
    return bool(compiled(OF_A_YEAR).search(page.heading)) or tell_when(own)


def _holds_else(page: Markup) -> bool:
    """Whether code stands beside prose, or most of several sections is about something else."""
    markup = below_heading(page)
    said = blocks_of(markup)
    if "<pre" in markup and sum(map(length_of, filter(is_prose, said))) > _A_PIECE:
        return True
    if (
        not compiled(_SECTION).search(markup)
        and len(compiled(_ENTRIES).findall(markup)) <= _SEVERAL
    ):
        return False
    others = sum(length_of(text) for text in said if not mentions(text, _NOTICES))
    return others > _A_PIECE and 2 * others > sum(map(length_of, said))
