"""Columns, stories and poems whose headline is a message.

They quote the message, or it is a line of their verse, or the title says what they are or who wrote
them. Most of what they say is neither about the page nor addressed to its reader.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from clippings.links.judging.not_found.languages import LANGUAGES
from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE
from clippings.links.judging.page.elements import LISTS
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import (
    bare,
    blocks_of,
    length_of,
    lowered,
    sentences_of,
    visible_words,
)
from clippings.links.judging.page.sections import leads_on, right_below_heading
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.access_words import OF_ACCESS
from clippings.links.judging.pieces.addressed import addresses_readers
from clippings.links.judging.pieces.notice_words import GUESSES, HOME_IN_PROSE, REGRETS, WAYS_ON
from clippings.links.judging.pieces.piece import is_of_rights
from clippings.links.judging.pieces.quoted import unquoted
from clippings.links.judging.pieces.written_words import KINDS_OF_TEXTS
from clippings.words.capitals import NAME_START, SMALL

_MOST = 99  # sentences; the rest is ignored
_A_LINE = 60  # characters
_A_FEW_WORDS = 40
_PART = 2  # as a divisor: the part of a text that may address a reader; poems may more often
_QUOTATION = (
    r"[\"“„«»][^\"“”„«»]{2,200}[\"“”»«]|”[^”]{2,200}”|״[^״]{2,200}״"
    r"|[「『][^「『」』]{2,200}[」』]|(?<!\w)[‘'][^‘’']{2,200}[’'](?!\w)"
)
_MARKS = " .,!?…。！"
_REPORTED = rf"([^:]{{20,120}}): ({SMALL}[^:]{{4,80}})"  # "They all said the same: ..."
_LABEL = r"[\[\]【】()（）:]"
_BETWEEN = r"\s[-–—|·]\s|[|·:：,.()（）\[\]【】]"
_NAME = rf"{NAME_START}[\w.'’-]+(?: {NAME_START}[\w.'’-]*){{1,2}}"
_BY = rf"\s?[,–—-]?\s(?:by|von|de|di|van|av|af|od|par|por) {_NAME}"
_GOES_ON = rf"[:：] (?={SMALL})(?:[^\W\d]\S* ){{3}}"
_CALLED = (
    rf"\s[–—-]\s(?:an?|eine?|een|une?|una|uma?|ett?|en) {SMALL}[\w-]*(?: [\w-]+){{0,2}}"
    r"(?:\Z|\s?[|·–—-])"
)
_A_KIND = 2  # words
_BREAK = r"(?i)<br\b[^<>]*>"
_VERSE = r"(?i)(?<=>)[^<>]{2,80}(?:<br\b[^<>]{0,9}>[^<>]{2,80}){3,}"
_MEANS = words(
    """
 means | appears | is shown | is displayed | shows up | erscheint | bedeutet | wird angezeigt
 s'affiche | apparaît | signifie | aparece | significa | se muestra | compare | appare | exibida
 verschijnt | betekent | visas | betyder | vises | tarkoittaa | oznacza | pojawia się | znamená
 zobrazí | megjelenik | apare | înseamnă | означает | появляется | з'являється | означає | значи
 σημαίνει | εμφανίζεται | anlamına | görünür | تظهر | تعني | מופיעה |意味|表示|出现|뜨는|표시
"""
)
_NOTICES = (WAYS_ON, REGRETS, GUESSES, OF_ACCESS)  # not of contacts: messages come by telephone
_KINDS = frozenset(map(str.strip, KINDS_OF_TEXTS))


def is_tale_of_a_message(page: Markup) -> bool:
    """Whether the text is a column or a story about a message, or a poem with it."""
    below = right_below_heading(page)
    if not page.heading or leads_on(below):
        return False
    if _is_titled_as_written(page):
        return _tells_of_else(_said_in(below), _A_FEW_WORDS) or _is_verse_of_it(page, below)
    if _quotes_a_message(below) and not _explains_it(below):
        return _tells_of_else(_said_in(below), _A_LINE)
    return _is_verse_of_it(page, below)


def _said_in(below: str) -> Iterator[str]:
    """The first sentences outside lists, without their quotations."""
    for block in blocks_of(compiled(LISTS).sub(" ", unquoted(below))):
        if not is_of_rights(block):
            said = compiled(_QUOTATION).sub(" ", block)
            yield from (it for it in sentences_of(said, _MOST) if it.strip(_MARKS))


def _tells_of_else(said: Iterable[str], least: int, part: int = _PART) -> bool:
    """Whether much of the text has no words of notices, and hardly any addresses its reader."""
    own = addressed = 0
    for one in islice(said, _MOST):
        if mentions(one, HOME_IN_PROSE) or addresses_readers(one):
            addressed += length_of(one)
        elif not mentions(one, *_NOTICES):
            own += length_of(one)
    return own >= least and own > part * addressed


def _quotes_a_message(below: str) -> bool:
    """Whether a message stands in quotation marks or after a colon, among other text."""
    for block in blocks_of(below):
        quoted = (it[0] for it in compiled(_QUOTATION).finditer(block))
        if any(_is_message(it[1:-1]) for it in quoted if it != block):
            return True
        told = map(compiled(_REPORTED).fullmatch, sentences_of(block, _MOST))
        if any(certainty_in(it[2]) and not addresses_readers(it[1]) for it in told if it):
            return True
    return False


def _explains_it(below: str) -> bool:
    """Whether the text begins with what such a message means."""
    first = next(_said_in(below), "")
    return mentions(first, _MEANS)


def _is_message(text: str) -> bool:
    said = (text, *sentences_of(text, 2))
    if any(certainty_in(it.strip(_MARKS)) for it in said):
        return True
    return bool(compiled(SOUGHT_PAGE).search(lowered(text)))


def _is_titled_as_written(page: Markup) -> bool:
    """Whether title or heading say what it is ("a poem"), or the title who wrote it."""
    labels = [it for it in compiled(_LABEL).split(page.heading) if it.strip()]
    if not labels or page.heading not in page.title:
        return False
    before, _, behind = page.title.partition(page.heading)
    if compiled(_BY).match(behind):
        return True
    if any(compiled(it).match(behind) for it in (_GOES_ON, _CALLED)):
        return not (mentions(behind, *_NOTICES) or addresses_readers(behind))
    parts = (labels[0], labels[-1], *_parts_of(before)[-1:], *_parts_of(behind)[:1])
    return any(map(_is_written, parts))


def _parts_of(title: str) -> list[str]:
    return [it.strip() for it in compiled(_BETWEEN).split(title) if it.strip()]


def _is_written(part: str) -> bool:
    """Whether it is a kind of text ("poem"), perhaps with a name ("Column by Ann Lee")."""
    if part.lower() in _KINDS:
        return True
    if not mentions(part, KINDS_OF_TEXTS):
        return False
    named = compiled(_NAME).search(" ".join(part.split()[1:]))
    return bool(named) or (len(part.split()) <= _A_KIND and not part[:1].isupper())


def _is_verse_of_it(page: Markup, below: str) -> bool:
    """Whether one of several lines of verse is the heading, and the others are of other things."""
    title = bare(page.heading)
    for verse in compiled(_VERSE).findall(below):
        lines = [visible_words(it) for it in compiled(_BREAK).split(verse)]
        others = [it for it in lines if title not in bare(it)]
        if len(others) == len(lines) or any(map(_is_of_pages(title), others)):
            continue
        if _tells_of_else(others, _A_FEW_WORDS, 1):
            return True
    return False


def _is_of_pages(message: str) -> Callable[[str], bool]:
    """What tells whether a line names what the message says is missing: a joke of it does."""
    named = [it.things for it in LANGUAGES if compiled(it.things).search(message)]
    return lambda line: any(compiled(it).search(lowered(line)) for it in named)
