"""Articles that explain errors and walls: what they are, where they come from, what helps.

Their headings begin like an error message and continue like a headline. The text below does not
speak to a reader who met the error: it uses terms of web administrators, or is built like a thread,
an encyclopedia article or a manual.
"""

from clippings.links.judging.not_found.absence import Absence, absence_in
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import (
    ENDS_OF_CLAUSES,
    blocks_of,
    length_of,
    sentences_of,
    unquoted_words,
    visible_words,
)
from clippings.links.judging.page.sections import (
    below_heading,
    right_below_heading,
    said_in,
)
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.explanation_words import (
    CREDITS,
    EXPLAINS,
    OF_THIS,
    REFERENCES,
    TRADE,
)
from clippings.links.judging.pieces.handbooks import defines_its_name
from clippings.links.judging.pieces.notice_words import GUESSES, HOME, SORRY, WAYS_ON, WE
from clippings.links.judging.pieces.piece import is_notice, own_sentences

_SENTENCE = 60  # characters, as length_of counts
_A_PIECE = 100  # of these
_SOFT = r"(?i)\bsoft[ -]?404|\b404 (?:blando|suave)"  # which no error page calls itself
_CODE = r"(?<!\d)[45]\d\d(?!\d)"
_POSTS = (
    r"""\bclass\s*=\s*["'][^"'<>]*\b(?:postbody|comment-?body|message-?body|crawler-post|s-prose"""
    r"""|bbp-reply|topic-body|reply-content)\b"""
    r"""|\bitemprop\s*=\s*["'](?i:post|comment|(?:accepted|suggested)?answer)\b"""
)
# Class names that are also used for a site's own notices.
_LIKE_POSTS = r"""\bclass\s*=\s*["'][^"'<>]*\b(?:post[-_]body|answer|accepted-answer|post-text)\b"""
_SHOWN = r"<(?:pre|code)\b"
_ROW = r"<(?:tr|dt)\b"
# In MediaWiki: under categories, and without an article.
_FILED = r"""(?s)\bcatlinks["'](?:(?!</div).){0,600}?<a\b"""
_EMPTY = "noarticletext"
_FILE = r"(?i)\bpdf\b|\.zip\b|\bdownload"
_BY_PROGRAMS = r"(?i)exception\b|stack ?trace|traceback|urlconf|debug ?=|request method"
_SECTION = r"<h[2-4]\b[^<>]*+>(?!\s*<a\b)"  # a heading that is no link
_MOST = 20  # sentences of a paragraph
_NAMES = r"(?si)<h[2-4]\b[^<>]*>(.{1,600}?)</h"
_ROWS = 3
_SEEKS = r"(?i)\b(?:le[dt]|s[öø][gk])\w* efter\b"  # "looks for": alone, the last word is "after"
_OF_A_TRACKER = r"(?i)^(?:issue|bug|ticket|(?:pull|merge) request|discussion) [#!]?\d+$"
OF_A_YEAR = r"\((?:[^()]*\W)?(?:19|20)\d\d\)$"


def explains_trouble(page: Markup) -> bool:
    """Whether the page is about an error, or something of that name, and is no error page."""
    markup = below_heading(page)
    if _is_of_an_encyclopedia(page, markup) or _is_of_a_tracker(page):
        return True
    if compiled(_SOFT).search(page.heading) or defines_its_name(page):
        return True
    if len(compiled(_POSTS).findall(markup)) > 1:
        return True
    said = tuple(map(unquoted_words, blocks_of(markup)))
    whole = " . ".join(said)
    if mentions(page.heading, OF_THIS) or mentions(whole, SORRY):
        return False
    of_the_trade = any(map(_is_of_the_trade, own_sentences(markup)))
    if any(map(_explains, _names(page))) and (of_the_trade or _tells_at_length(said)):
        return True
    if any(map(_speaks_to_the_lost, said)):
        return False
    if _is_a_sheet(markup):
        return True
    if compiled(_BY_PROGRAMS).search(markup):
        return False
    return _is_built_as_a_piece(page, markup, of_the_trade) and any(map(is_prose, said))


def _speaks_to_the_lost(text: str) -> bool:
    return bool(compiled(SOUGHT_PAGE).search(text.lower()))


def _tells_at_length(said: tuple[str, ...]) -> bool:
    """Whether several sentences neither address a lost reader nor offer guesses and ways on."""
    prose = [one for text in said if is_prose(text) for one in sentences_of(text, _MOST)]
    notices = _notices_beside(said)
    others = (it for it in prose if not (_speaks_to_the_lost(it) or mentions(it, *notices)))
    return sum(map(length_of, others)) > _A_PIECE


def _notices_beside(said: tuple[str, ...]) -> tuple[Words, ...]:
    """The tables of notices to compare with; an explanation names its error again."""
    if not any(compiled(_CODE).search(it) for it in said):
        return HOME, GUESSES, WE
    return (WAYS_ON,) if any(map(_speaks_to_the_lost, said)) else ()


def _is_of_the_trade(sentence: str) -> bool:
    """Whether a sentence has terms of web administrators, and is not only a credit."""
    whole = sentence.endswith(ENDS_OF_CLAUSES) and mentions(sentence, TRADE)
    return whole and not compiled(CREDITS).search(sentence)


def is_prose(text: str) -> bool:
    """Whether a text is long enough for a sentence, by length_of, and ends like one."""
    return length_of(text) > _SENTENCE and text.endswith(ENDS_OF_CLAUSES)


def _names(page: Markup) -> list[str]:
    """The heading, and the part of the title that it begins or that replaces it."""
    parts = page.title_parts[1:] or page.title_parts
    heading = page.heading.lower()
    return [page.heading, *(part for part in parts if heading in part.lower())]


def _explains(name: str) -> bool:
    if compiled(OF_A_YEAR).search(name):
        return True
    return mentions(compiled(_SEEKS).sub(" ", name), EXPLAINS) and not mentions(name, OF_THIS)


def _is_built_as_a_piece(page: Markup, markup: str, of_the_trade: bool) -> bool:
    """Whether it is built like a thread, an encyclopedia article, a manual, or a page on a work."""
    if len(compiled(_LIKE_POSTS).findall(markup)) > 1:
        return True
    if compiled(OF_A_YEAR).search(page.heading):
        return _has_rows(markup) or len(compiled(_SECTION).findall(markup)) > 1
    _, *sections = compiled(_SECTION).split(markup)
    if of_the_trade and certainty_in(page.heading) is Certainty.BY_NUMBER:
        return any(is_prose(it) and not is_notice(it) for one in sections for it in blocks_of(one))
    return len(sections) > 1 and (of_the_trade or bool(compiled(_SHOWN).search(markup)))


def _is_of_an_encyclopedia(page: Markup, markup: str) -> bool:
    if compiled(_FILED).search(page.shown) and _EMPTY not in page.shown:
        return True
    names = map(visible_words, compiled(_NAMES).findall(markup))
    if not any(mentions(it, REFERENCES) for it in names):
        return False
    said = said_in(right_below_heading(page))  # news sites have such lists below all their pages
    return bool(said) and not any(map(_tells_of_loss, said))


def _tells_of_loss(sentence: str) -> bool:
    is_sought = absence_in(sentence) >= Absence.OF_WHAT_IS_SOUGHT
    return is_sought or certainty_in(sentence) > Certainty.VAGUELY


def _is_of_a_tracker(page: Markup) -> bool:
    """Whether a later part of the title is the number of a report."""
    return any(compiled(_OF_A_TRACKER).match(part) for part in page.title_parts[2:])


def _is_a_sheet(markup: str) -> bool:
    """Whether it has rows of facts and a file to download, as discontinued products have."""
    return _has_rows(markup) and bool(compiled(_FILE).search(markup))


def _has_rows(markup: str) -> bool:
    return len(compiled(_ROW).findall(markup)) >= _ROWS
