"""Notices in place of every page of a publication that ended and whose archive went offline.

A magazine, a blog, a station, a podcast, a project: it says so of itself, and hardly anything else.
"""

from clippings.links.judging.gone.closed_services import (
    DEFINED,
    LIVELY,
    is_signed_report,
    lives_on,
    says_a_service_closed,
)
from clippings.links.judging.gone.closed_words import (
    DAYS,
    HERE,
    NOT_YET_LOST,
    OF_SOME_OF_IT,
)
from clippings.links.judging.gone.ended_words import ARCHIVES, ENDED, OFFLINE, ONLINE
from clippings.links.judging.gone.farewell_words import OF_PUBLICATION, THANKS
from clippings.links.judging.not_found.fates import NO_MORE
from clippings.links.judging.not_found.message_words import IN_A_LANGUAGE
from clippings.links.judging.not_found.sought import NOT, UPKEEP
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import blocks_of, length_of, lowered, sentences_of
from clippings.links.judging.page.sections import right_below_heading
from clippings.links.judging.page.word_tables import hardly_leads_on, mentions, speaks_of
from clippings.links.judging.pieces.piece import is_notice
from clippings.links.judging.pieces.reports import SAID

_FEW_WORDS = 700  # characters
_FAREWELL = r"\bsaid (?:goodbye|farewell|adieu)"  # and nobody said anything else
_FORM = "<form>"
_SENTENCES = 8  # of a block
_NET = ONLINE + OFFLINE
_ITSELF = OF_PUBLICATION + THANKS  # the publication speaks
_UNLIKE = 60  # characters of sentences about something else


def says_a_publication_ended(page: Markup) -> bool:
    """Whether a short page says that a publication ended and that its archive is offline."""
    if not speaks_of(page, _FEW_WORDS, ARCHIVES, _NET, _ITSELF):
        return False
    if page.is_article or page.has_any(LIVELY) or is_signed_report(page):
        return False
    below = right_below_heading(page)
    if _FORM in below or not hardly_leads_on(page):
        return False
    said = [one for block in blocks_of(below) for one in _clauses_of(block)]
    whole = " . ".join((page.title, page.heading, *said))
    reported = mentions(compiled(_FAREWELL).sub(" ", lowered(whole)), SAID, DAYS)
    if reported or mentions(whole, HERE) or lives_on(whole):
        return False
    if any(compiled(DEFINED).match(lowered(one)) for one in said):
        return False
    ended = {one for one in (*page.title_parts, page.heading, *said) if _tells_of_an_end(one)}
    offline = {one for one in said if _tells_of_an_archive(one)}
    if not ended or not offline or not mentions(whole, _ITSELF):
        return False
    others = (it for it in said if it not in ended | offline and not _is_farewell(it))
    return sum(map(length_of, others)) <= _UNLIKE


def _clauses_of(block: str) -> list[str]:
    sentences = sentences_of(block, _SENTENCES)
    return [it for one in sentences for it in compiled(r"[,;，；、]\s*").split(one)]


def _tells_of_an_end(sentence: str) -> bool:
    if "?" in sentence:
        return False
    return mentions(sentence, ENDED) or says_a_service_closed(sentence)


def _tells_of_an_archive(sentence: str) -> bool:
    said = lowered(sentence)
    if not mentions(sentence, ARCHIVES) or mentions(sentence, NOT_YET_LOST, OF_SOME_OF_IT):
        return False
    if compiled(UPKEEP).search(said) or compiled(IN_A_LANGUAGE).search(said):
        return False
    denied = compiled(NOT).search(said) or compiled(NO_MORE).search(said)
    return mentions(sentence, OFFLINE) or (bool(denied) and mentions(sentence, ONLINE))


def _is_farewell(sentence: str) -> bool:
    return mentions(sentence, _ITSELF) or is_notice(sentence)
