"""Notices that a site is blocked in this country or network: by a court, an authority, a law.

Providers show them in place of the site. Reports about such blocks do not point at "this site".
"""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import length_of, sentences_of
from clippings.links.judging.page.sections import is_named_beside_its_site
from clippings.links.judging.page.signatures import is_signature
from clippings.links.judging.page.word_tables import mentions, speaks_of
from clippings.links.judging.pieces.addressed_words import OF_THIS_PAGE, TO_A_READER
from clippings.links.judging.pieces.explanation_words import HELPS
from clippings.links.judging.pieces.handbooks import is_handbook
from clippings.links.judging.pieces.reports import SAID
from clippings.links.judging.pieces.telling import tells_of_something
from clippings.links.judging.walls.guard_words import SHUTS
from clippings.links.judging.walls.legal_words import (
    ASKED_FOR,
    BLOCKED,
    BY_LAW,
    NATIONAL_FRAMES,
    OF_RIGHTS,
    PERSONS,
)

_FEW_WORDS = 900  # characters
_MANY_WORDS = 2500  # where the title says so, and the text is that of the law
_SENTENCES = 8  # of a block
_A_LABEL = 25  # characters
_A_LINE = 100  # characters about something else


def is_blocked_by_law(page: Markup) -> bool:
    """Whether a short page says that what we asked for is blocked, and by whom or by what law."""
    if page.letters <= _A_LABEL and page.has_any(NATIONAL_FRAMES):
        return True
    if not speaks_of(page, _MANY_WORDS, BLOCKED, BY_LAW):
        return False
    titled = mentions(f"{page.title} . {page.heading}", BLOCKED)
    if page.letters > _FEW_WORDS and not titled:
        return False
    if page.is_article or any(map(_is_a_day, page.blocks)) or mentions(page.plain, OF_RIGHTS):
        return False
    said = [one for it in (page.title, *page.blocks) for one in sentences_of(it, _SENTENCES)]
    own = list(filter(_points_at_it, said))
    others = [it for it in said if it not in own]
    found = (BLOCKED, BY_LAW) if titled else (BLOCKED,)
    if not mentions(" . ".join(own), *found) or mentions(" . ".join(others), SAID):
        return False
    if tells_of_something(page) or is_handbook(page) or mentions(page.heading, HELPS):
        return False
    if is_named_beside_its_site(page) and not mentions(page.heading, BLOCKED, SHUTS):
        return False
    of_else = (length_of(it) for it in others if not mentions(it, BLOCKED, BY_LAW, TO_A_READER))
    return sum(it for it in of_else if it > _A_LABEL) <= _A_LINE


def _is_a_day(block: str) -> bool:
    """Whether a line is only the date of a report; notices say whose date it is."""
    return len(block) <= _A_LABEL and ":" not in block and is_signature(block)


def _points_at_it(text: str) -> bool:
    """Whether a sentence is about the site that was asked for, and not about those who use it."""
    if "?" in text or mentions(text, PERSONS, SAID):
        return False
    return mentions(text, ASKED_FOR, OF_THIS_PAGE)
