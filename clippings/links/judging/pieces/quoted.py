"""What a page shows of others: programs, letters, messages that it tells of."""

import re

from clippings.links.judging.page.headings import leads_to_the_front
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import visible_words
from clippings.links.judging.page.sections import below_heading
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.notice_words import REGRETS, WAYS_ON

# No further than to the next of its kind, so that no page takes long.
_QUOTED = r"(?i)<(pre|code|samp|kbd|blockquote|q)\b[^<>]*>(?>(?:[^<]|<(?!/?\1\b)){0,20000})</\1\s*>"
_A_LINE = 20  # letters


def unquoted(markup: str) -> str:
    """Markup without what it shows of others."""
    return re.sub(_QUOTED, " ", markup)


def without_quoted(page: Markup) -> Markup:
    """The page without that, if it says something of its own beside it and is no notice."""
    own = Markup(unquoted(page.text), page.end)
    below = below_heading(own)
    said = visible_words(below)
    notice = mentions(said, WAYS_ON + REGRETS) or leads_to_the_front(below)
    return page if notice or len(said) < _A_LINE else own
