"""Tells notices in the full layout of a site from pieces (articles and the like) of the same title.

A notice is short and speaks of the page, of what became of it, of ways on. A text below such a
heading that does none of this, but is long or has figures, is a piece.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from clippings.links.judging.not_found.absence import absence_in
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE
from clippings.links.judging.page.headings import leads_to_the_front
from clippings.links.judging.page.markup import TWO_LINES, Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import length_of, sentences_of, unquoted_words
from clippings.links.judging.page.sections import (
    below_heading,
    is_named_in_title,
    right_below_heading,
    said_in,
)
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.notice_words import NOTICES, REGRETS, WAYS_ON, WE
from clippings.links.judging.pieces.occasions import names_a_day
from clippings.links.judging.pieces.quoted import unquoted
from clippings.links.judging.pieces.verse_and_credits import (
    is_sung,
    is_verse_or_credited,
)
from clippings.words.capitals import NAME_START, SMALL

_HEADLINE = r"(?i)(?<!error)(?<!fehler)(?<!erreur)(?<![\W\d])[:?] \w"
# Things to listen to, to watch or to buy, which have little text.
_A_WORK = (
    r"<(?:audio|video)\b"
    r"""|og:type["'][^<>]{0,99}["'](?:music|video|book|product|movie|podcast|profile)"""
    r"""|"@type" ?: ?"(?:book|product|movie|music|event|recipe|creativework|visualartwork|play)"""
)
_AN_ARTICLE = r"""og:type["'][^<>]{0,99}["']article"""
_A_FEW_WORDS = 40  # characters, as length_of counts
_MOST = 2 / 3  # of the text
_HALF = 1 / 2
_MANY = 99  # sentences; the rest is ignored
_ON_EVERY_PAGE = NOTICES + WE
# Text of programs: an IP address, a time with seconds, a key and its value, a reason.
_BY_MACHINES = (
    r"(?i)\d{1,3}(?:\.\d{1,3}){3}|\d\d:\d\d:\d\d|\b[a-z_]+=\w|^(?:reason|grund|motivo|raison): "
)
_RIGHTS = (
    r"(?i)©|\(c\)|copyright|all rights reserved|[\w:/.-]+\.txt\b"  # or a file name
    r"|powered by [^.!?]{1,60}$|[^.!?©]{1,50}©[^.!?]{0,50}$"
)
_FIGURE = r"\d+|★+"
_OF_NO_THING = r"(?:[45]|19|20)\d\d"  # figures that speak of an error or a year
_ROWS = r"(?i)<(?:th|dt)\b"
# Titles that say what a text is: "a poem", "a poem by Ann Lee", "de Ana Ruiz".
KIND = (
    rf"^(?:an?|eine?|een|une?|una|uma?|ett?|en) {SMALL}"
    rf"|(?:^|, |{SMALL} )(?:by|von|de|di|da|van|av|af|od|par|por)(?: {NAME_START}[\w.'’-]*){{2}}$"
)


def is_notice(text: str) -> bool:
    """Whether a sentence is one of a notice, or may stand on any page."""
    if compiled(_BY_MACHINES).search(text) or is_of_rights(text):
        return True
    return bool(absence_in(text) or mentions(text, _ON_EVERY_PAGE))


def is_of_rights(text: str) -> bool:
    """Whether a text is a copyright line or the like."""
    return bool(compiled(_RIGHTS).match(text))


def own_sentences(markup: str) -> list[str]:
    """The first sentences outside quotations, without copyright lines."""
    return [it for it in said_in(unquoted(markup)) if not is_of_rights(it)]


def is_bare_heading(page: Markup) -> bool:
    """Whether a page holds nothing but its heading, a line or two below it, and its layout."""
    if page.is_article or page.is_signed or compiled(_HEADLINE).search(page.heading):
        return False
    if is_of_a_work(page):
        return False
    return page.letters_below <= TWO_LINES


def is_headed_alone(page: Markup, says_so: Callable[[str], object]) -> bool:
    """Whether `says_so` is true of a heading with hardly anything below it."""
    return not page.begins_a_piece and bool(says_so(page.heading)) and is_bare_heading(page)


def is_of_a_work(page: Markup) -> bool:
    """Whether the heading may be the title of a song, a film or an article, or name a product."""
    return is_of_no_article(page) or bool(compiled(_AN_ARTICLE).search(page.folded))


def is_of_no_article(page: Markup) -> bool:
    """Whether the heading may be the title of a song or a film, or name a product."""
    return bool(compiled(_A_WORK).search(page.folded))


def holds_a_piece(page: Markup, *kinds: Words) -> bool:
    """Whether the text right below the heading is a piece, and uses no word of the tables.

    The title of a piece contains its heading.
    """
    if page.heading and not is_named_in_title(page):
        return False
    part = right_below_heading(page)
    if is_sung(below_heading(page)):
        return True
    said = _said_in(unquoted(part), page.heading) or _said_in(part, page.heading)
    if not said or leads_to_the_front(part) or _tell_of_themselves(said):
        return False
    named = [] if page.heading else [page.title]  # in place of the heading
    if mentions(" . ".join([*named, *said]), *kinds):
        return False
    others = [one for one in said if not mentions(one, NOTICES)]
    of_else = _length(others) / _length(said)
    begins = of_else >= (_MOST if page.heading else 1) and said[0] in others
    if begins and _tells_of_it(page, part, said, others):
        return True
    return of_else >= _HALF and is_verse_or_credited(part, others[0])


def _tells_of_it(page: Markup, part: str, said: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the text is long or has figures or rows, or the page is one on a work."""
    if len(others) == len(said) and _length(said) > TWO_LINES:
        return True
    if mentions(" . ".join(said), WAYS_ON, REGRETS):
        return False
    undated = (text for text in others if not names_a_day(text))
    figures = [it for text in undated for it in compiled(_FIGURE).findall(text)]
    if not all(compiled(_OF_NO_THING).fullmatch(it) for it in figures):
        return True
    return bool(compiled(_ROWS).search(part)) or is_of_a_work(page)


def _said_in(markup: str, name: str) -> list[str]:
    """The first sentences without the name, if they are more than a few words."""
    texts = (_without_name(name, it) for it in said_in(markup) if not is_of_rights(it))
    sentences = (one for it in texts for one in sentences_of(it, _MANY))
    said = list(islice(filter(None, sentences), _MANY))
    return said if _length(said) >= _A_FEW_WORDS else []


def _length(texts: Iterable[str]) -> int:
    return sum(map(length_of, texts))


def _without_name(name: str, text: str) -> str:
    """A text without the name where it is only cited: after a colon, before a parenthesis."""
    if name not in text or len(name) < 2:
        return text
    named = re.escape(name)
    return re.sub(rf"(?<=[:：-] ){named}|{named}(?= \()", "", text).strip()


def _tell_of_themselves(said: Sequence[str]) -> bool:
    own = [unquoted_words(text) for text in said]
    whole = " . ".join(own).lower()
    if compiled(SOUGHT_PAGE).search(whole) or compiled(_BY_MACHINES).search(whole):
        return True
    return any(certainty_in(text) is Certainty.CLEARLY for text in own)
