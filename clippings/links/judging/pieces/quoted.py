"""Quoted text that is not the page's own: code, quotations, lists of messages and other things."""

from itertools import islice

from clippings.links.judging.not_found.absence import Absence, absence_in, is_no_name
from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.page.elements import LISTS
from clippings.links.judging.page.headings import leads_to_the_front
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import (
    first_sentence,
    length_of,
    visible_words,
)
from clippings.links.judging.page.sections import HEADING, below_heading, said_in
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.notice_words import REGRETS, WAYS_ON

# Up to the next tag of the same kind only, so that no page takes long.
_QUOTED = r"(?i)<(pre|code|samp|kbd|blockquote|q)\b[^<>]*>(?>(?:[^<]|<(?!/?\1\b)){0,20000})</\1\s*>"
_A_LINE = 20  # characters
_NAME = r"(?i)<h[2-6]\b[^<>]*>(?:[^<]|<(?!/h)){0,600}</h"  # "Fixed", "Removed"
_DEEP = 3  # headings
_OTHERS = 2  # items
_MANY = 3
# A table without tables in it: outer tables are layout.
_TABLE = r"(?i)<table\b[^<>]*>(?>(?:[^<]+|<(?!/?table\b))*)</table\s*>"
# Names of other sites, one a line; a notice has fewer ways on.
_LINKS = r"(?i)(?:<a\b[^<>]*>[^<>]{0,200}</a\s*>\s*<br\b[^<>]*>\s*){5,}"
_ROW = r"(?i)<(?:tr|dt|li)\b[^<>]*>"
_COLUMN = r"(?i)<th\b"
_CODED = r"(?:[^\W\d]+[ _-]?)?\d{2,5}(?!\w)"  # "404", "HTTP 404", "E404"


def unquoted(markup: str) -> str:
    """Markup without quotations and code."""
    return compiled(_QUOTED).sub(" ", markup)


def without_quoted(page: Markup) -> Markup:
    """The page without lists of messages and, if it has other text, without any quotation."""
    unlisted = _without_lists_of_messages(page)
    others = _without_items(unlisted.text)
    if others != page.text and is_no_name(page.heading):
        others = page.text
    else:
        page = unlisted
    own = Markup(unquoted(others), page.end)
    below = below_heading(own)
    said = " . ".join(said_in(below))
    alone = len(said) < _A_LINE and others == page.text
    if alone or mentions(said, WAYS_ON) or leads_to_the_front(below):
        return page
    return page if mentions(" . ".join(said_in(compiled(_NAME).sub(" ", below))), REGRETS) else own


def _without_lists_of_messages(page: Markup) -> Markup:
    text = compiled(_LINKS).sub(" ", page.text)
    for listed in (_TABLE, LISTS):
        text = compiled(listed).sub(lambda it: " " if _tells_of_several(it[0]) else it[0], text)
    return page if text == page.text else Markup(text, page.end)


def _tells_of_several(listed: str) -> bool:
    """Whether a list has column headings, or items that begin with different numbers."""
    if listed.count("<a ") > 1 and not said_in(listed):
        return True  # a list of links
    rows = compiled(_ROW).split(listed)[1:]
    if len(rows) >= _MANY and len(compiled(_COLUMN).findall(rows[0])) > 1:
        return True
    codes = (compiled(_CODED).match(visible_words(row)) for row in rows)
    return len({code[0] for code in codes if code}) > 1


def _without_items(markup: str) -> str:
    """Markup without lists of other things, and without long lists far below."""
    headings = list(islice(compiled(HEADING).finditer(markup), _DEEP))
    seek = compiled(LISTS).finditer
    lists = list(seek(markup, headings[-1].start())) if len(headings) == _DEEP else []
    deep = lists[0].start() if sum(len(said_in(it[0])) for it in lists) >= _MANY else len(markup)
    return compiled(LISTS).sub(
        lambda it: " " if it.start() >= deep or _holds_other_things(it[0]) else it[0], markup
    )


def _holds_other_things(items: str) -> bool:
    """Whether several items of a list are neither messages nor links."""
    said = [first_sentence(it) for it in said_in(items) if length_of(it) >= _A_LINE]
    if any(absence_in(it) > Absence.OF_A_THING for it in said):
        return False
    return sum(not (absence_in(it) or certainty_in(it)) for it in said) >= _OTHERS
