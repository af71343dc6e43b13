"""What a sentence says is missing, in many languages."""

import re
from enum import IntEnum
from functools import lru_cache

from clippings.links.judging.not_found.absence_signs import may_tell_of_absence
from clippings.links.judging.not_found.denials import denies_removal, is_denied_by
from clippings.links.judging.not_found.expired_offers import OFFERS
from clippings.links.judging.not_found.fates import ENDED, FATES, NO_MORE, NOT_OURS, ONCE
from clippings.links.judging.not_found.languages import LANGUAGES
from clippings.links.judging.not_found.message_words import OF_SOME, SIGH
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.program_messages import (
    NO_SUCH,
    NO_TEXT,
    NOT_FOUND,
    NOT_YET,
    NOTHING_HERE,
    NUMBERED,
)
from clippings.links.judging.not_found.sought import NOT, OF_ELSE, SOUGHT
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import bare, lowered, unquoted_words

_A_SENTENCE = 180
_A_LINE = 90
_ASKS_OR_SUPPOSES = (
    r"[?？]|^(?:si|se|als|indien|om|hvis|jos|jeśli|jeżeli|pokud|ak|ha|dacă|если|якщо|ако|eğer"
    r"|εάν|αν|إذا|אם|jika|nếu)\b|\b(?:if|when|whether|falls|wenn|sofern)\b|場合|如果|もし|경우"
    rf"|^{OF_SOME}\b"
)
_SIGHS = rf"{SIGH}\W*"
_SIGHED = rf"^{SIGH}\W+"
_PAGES = tuple(one.things for one in LANGUAGES)
_THINGS = (*_PAGES, *(one.things for one in OFFERS))
# An ASCII text is not searched for words of other scripts; their patterns are not compiled then.
_ASCII_THINGS = tuple(it for it in _THINGS if re.search(r"(?<!\\)[a-z]", it))
_DENIALS = tuple(denial for one in LANGUAGES for denial in one.denials)


class Absence(IntEnum):
    """What is missing: nothing, a thing (as in stories), what the reader looks for, this page."""

    NONE = 0
    OF_A_THING = 1
    OF_WHAT_IS_SOUGHT = 2
    OF_THIS_PAGE = 3


@lru_cache(maxsize=1024)
def absence_in(text: str) -> Absence:
    """What a sentence says is missing."""
    plain = _plain(text)
    if not 0 < len(plain) <= _A_SENTENCE or not may_tell_of_absence(plain):
        return Absence.NONE
    if compiled(_ASKS_OR_SUPPOSES).search(plain) or denies_removal(plain):
        return Absence.NONE
    if _is_of_this_page(plain):
        return Absence.OF_THIS_PAGE
    if compiled(NUMBERED).fullmatch(plain):
        return Absence.OF_A_THING
    if compiled(OF_ELSE).search(plain):
        return Absence.NONE
    if compiled(SOUGHT).search(plain) and (
        compiled(NOT).search(plain) or compiled(NO_MORE).search(plain) or is_denied(plain)
    ):
        return Absence.OF_WHAT_IS_SOUGHT
    return Absence.OF_A_THING if _is_of_a_thing(plain) else Absence.NONE


def _plain(text: str) -> str:
    plain = unquoted_words(lowered(text))
    return bare(compiled(_SIGHED).sub("", plain.strip()))


def _is_of_this_page(text: str) -> bool:
    if len(text) <= _A_LINE and compiled(NO_TEXT).search(text):
        return _names_a_thing(text)
    return bool(compiled(NO_SUCH).search(text))


def _is_of_a_thing(text: str) -> bool:
    if compiled(NOT_FOUND).fullmatch(text) or compiled(FATES).search(text):
        return True
    if compiled(ONCE).search(text) and any(compiled(pages).search(text) for pages in _PAGES):
        return True
    if len(text) <= _A_LINE and any(compiled(it).search(text) for it in (NOTHING_HERE, NOT_YET)):
        return True
    if compiled(NOT_OURS).search(text) or (compiled(NO_MORE).search(text) and _names_a_thing(text)):
        return True
    return certainty_in(text) not in (Certainty.NOTHING, Certainty.BY_NUMBER)


def is_denied(text: str) -> bool:
    """Whether a text in lower case denies that something exists."""
    return any(is_denied_by(text, denial) for denial in _DENIALS)


def _names_a_thing(text: str) -> bool:
    return any(compiled(things).search(text) for things in _things_for(text))


def _things_for(text: str) -> tuple[str, ...]:
    return _ASCII_THINGS if text.isascii() else _THINGS


def is_no_name(text: str) -> bool:
    """Whether a text is only a word for a page or an offer, a sigh, or a note that it has ended."""
    plain = text.lower()
    if compiled(_SIGHS).fullmatch(plain) or compiled(ENDED).fullmatch(_plain(text)):
        return True
    return any(compiled(things).fullmatch(plain) for things in _things_for(plain))
