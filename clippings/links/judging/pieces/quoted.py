"""What a page shows of others: programs, letters, messages that it tells of, items of lists."""

import re
from itertools import islice

from clippings.links.judging.not_found.absence import Absence, absence_in, is_no_name
from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.page.headings import leads_to_the_front
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import first_sentence, length_of
from clippings.links.judging.page.sections import HEADING, LISTS, below_heading, said_in
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.notice_words import REGRETS, WAYS_ON

# No further than to the next of its kind, so that no page takes long.
_QUOTED = r"(?i)<(pre|code|samp|kbd|blockquote|q)\b[^<>]*>(?>(?:[^<]|<(?!/?\1\b)){0,20000})</\1\s*>"
_A_LINE = 20  # letters
_NAME = r"(?i)<h[2-6]\b[^<>]*>(?:[^<]|<(?!/h)){0,600}</h"  # of what may be fixed and removed
_DEEP = 3  # headings
_OTHERS = 2  # items
_MANY = 3


def unquoted(markup: str) -> str:
    """Markup without what it shows of others."""
    return re.sub(_QUOTED, " ", markup)


def without_quoted(page: Markup) -> Markup:
    """The page without that, if it says something of its own beside it and is no notice."""
    others = page.text if is_no_name(page.heading) else _without_items(page.text)
    own = Markup(unquoted(others), page.end)
    below = below_heading(own)
    said = " . ".join(said_in(below))
    alone = len(said) < _A_LINE and others == page.text
    if alone or mentions(said, WAYS_ON) or leads_to_the_front(below):
        return page
    return page if mentions(" . ".join(said_in(re.sub(_NAME, " ", below))), REGRETS) else own


def _without_items(markup: str) -> str:
    """Markup without lists of other things, and those that stand deep within it."""
    headings = list(islice(re.finditer(HEADING, markup), _DEEP))
    lists = list(LISTS.finditer(markup, headings[-1].start())) if len(headings) == _DEEP else []
    deep = lists[0].start() if sum(len(said_in(it[0])) for it in lists) >= _MANY else len(markup)
    return LISTS.sub(lambda it: " " if it.start() >= deep or _is_of_else(it[0]) else it[0], markup)


def _is_of_else(items: str) -> bool:
    """Whether several items of a list are neither messages nor links."""
    said = [first_sentence(it) for it in said_in(items) if length_of(it) >= _A_LINE]
    if any(absence_in(it) > Absence.OF_A_THING for it in said):
        return False
    return sum(not (absence_in(it) or certainty_in(it)) for it in said) >= _OTHERS
