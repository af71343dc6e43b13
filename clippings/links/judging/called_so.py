"""Works, rooms and roads that are called as pages are for what is not found."""

import re

from clippings.links.judging.not_found import Certainty, told_in
from clippings.links.judging.not_found_words import SOUGHT
from clippings.links.judging.notice_words import WE
from clippings.links.judging.notices import holds_a_piece
from clippings.links.judging.page_markup import Markup

_SECTIONS = 2


def is_called_so(page: Markup, told: Certainty) -> bool:
    """Whether a page on which so much is told of "not found" tells of something else below."""
    if re.search(SOUGHT, page.heading.lower()):
        return False
    spoken = (WE,) if told is Certainty.CLEARLY else ()
    return holds_a_piece(page, *spoken) or _explains_a_number(page)


def _explains_a_number(page: Markup) -> bool:
    """Whether a page that is called by the number of an error has sections, and examples."""
    if told_in(page.heading) is not Certainty.BY_NUMBER:
        return False
    return "<pre" in page.folded and len(page.subheadings) >= _SECTIONS
