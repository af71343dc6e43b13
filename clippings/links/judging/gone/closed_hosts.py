"""Notices in place of the homepages and blogs of a host that has closed, which say nothing else.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.gone.closed_services import (
    is_signed_report,
    lives_on,
    says_a_service_closed,
)
from clippings.links.judging.gone.closed_words import OF_ELSE
from clippings.links.judging.gone.farewell_words import THANKS
from clippings.links.judging.gone.gate_words import HOSTED
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import blocks_of, length_of, sentences_of
from clippings.links.judging.page.sections import right_below_heading
from clippings.links.judging.page.word_tables import mentions, speaks_of, words

_FEW_WORDS = 300  # characters
_LINKS = 2
_LIVELY = ("<time", "<video", "<audio", "<form", "<input")
_SENTENCES = 6  # of a block
_A_LINE = 60  # characters of sentences about something else
# It is still to happen, or only for a time, or not for all.
_NOT_NOW = words(
    """
 will | until | back |reopen| other | others| as before|continue| wird | werden | bis | wieder
weiterhin| übrige| sera | seront | jusqu| autres|bientôt| será | serán | hasta | otros| otras
 sarà | fino | altri | altre | até | outros| outras| zal | zullen | tot | overige| kommer | tills
 övriga| vil blive | indtil | øvrige| vil bli | inntil | asti | muut | będzie | będą | inne
 pozostał
 bude | budou | budú | ostatní|ostatné| fog | va fi | până | celelalte | bit će | ostale | будет
 будут | остальн|други|решта|інші|します|予定|引き続き|継続|将于|將於|将在|仍|其他|예정|계속|다른
 sẽ | akan | θα |سيتم
"""
)


def says_a_host_closed(page: Markup) -> bool:
    """Whether a page without layout says that a host of homepages has closed, and thanks."""
    if not speaks_of(page, _FEW_WORDS, HOSTED) or page.folded.count("<a ") > _LINKS:
        return False
    if page.is_article or page.has_any(_LIVELY) or is_signed_report(page):
        return False
    said = [page.heading or page.title]
    for block in blocks_of(right_below_heading(page)):
        said += sentences_of(block, _SENTENCES)
    whole = " . ".join((page.title, *said))
    if mentions(whole, OF_ELSE, _NOT_NOW) or lives_on(whole):
        return False
    closing = [it for it in said if says_a_service_closed(it)]
    others = [it for it in said[1:] if it not in closing and not mentions(it, THANKS)]
    if sum(map(length_of, others)) > _A_LINE:
        return False
    return len(closing) > 1 and any(mentions(it, HOSTED) for it in closing)
