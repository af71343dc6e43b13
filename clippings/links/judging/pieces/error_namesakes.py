"""Works, rooms and roads that have the title of an error page."""

from clippings.links.judging.not_found.absence import Absence, absence_in
from clippings.links.judging.not_found.message_words import SIGH
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import blocks_of, length_of, lowered
from clippings.links.judging.page.sections import (
    is_named_in_title,
    right_below_heading,
    said_in,
)
from clippings.links.judging.page.signatures import is_signature
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.in_passing import says_it_in_passing
from clippings.links.judging.pieces.notice_words import WE
from clippings.links.judging.pieces.occasions import tell_when
from clippings.links.judging.pieces.offer_words import OF_OFFERS
from clippings.links.judging.pieces.piece import holds_a_piece, is_notice

# "We couldn't find that episode": a message of a site to its reader.
_WE_LOOKED = (
    r"^(?:sorry, )?we (?:can't|cannot|couldn't|could not|can not|were unable to|are unable to)"
    r" (?:seem to )?(?:find|locate) (?:that|this|the)\b"
    r"|^wir (?:konnten|können|haben) (?:diese|den|die|das)\w* \w+ (?:leider )?nicht"
    r" (?:ge)?f[iu]nden"
    r"|^nous n'avons pas (?:pu )?trouv\w+ (?:cet|ce|l)|^no (?:hemos|pudimos|podemos) encontra\w+ e"
    r"|^non (?:abbiamo|riusciamo a) trova\w+ quest|^não (?:encontramos|conseguimos encontrar) e"
    r"|^(?:we|wij) (?:konden|kunnen) (?:deze|dit|die|de|het)\b.* niet vinden"
    r"|^vi (?:kunde|kunne|hittade|fandt|fant) (?:inte|ikke) "
)
_TO_ITS_READER = rf"{SOUGHT_PAGE}|^{SIGH}\b"
_SECTIONS = 2
_A_LINE = 40  # characters
_LEADS_ON = r"(?i)<(?:a |form>)"
_NONE = Words(())
# Words of notices of each certainty that a namesake does not use.
_BESIDE = {Certainty.CLEARLY: WE, Certainty.ON_OFFER: OF_OFFERS}


def is_namesake_of_error(page: Markup, certainty: Certainty) -> bool:
    """Whether the text below a heading that says "not found" so clearly is about something else."""
    if compiled(_TO_ITS_READER).search(page.heading.lower()):
        return False
    if certainty_in(page.heading) and compiled(_WE_LOOKED).match(lowered(page.heading)):
        return False
    if _stands_below_its_day(page):
        return True
    beside = _BESIDE.get(certainty, _NONE)
    if holds_a_piece(page, beside) or says_it_in_passing(page):
        return True
    if is_named_in_title(page) and _tells_when(right_below_heading(page)):
        return True
    return _explains_a_number(page) or _goes_on_otherwise(page, beside)


def _stands_below_its_day(page: Markup) -> bool:
    """Whether a headline that begins with such words stands below a date, as on blogs."""
    headline = page.lead
    if not is_signature(page.heading) or certainty_in(headline):
        return False
    goes_on = any(certainty_in(it) and it in headline for it in page.title_parts)
    return goes_on and headline in page.title and headline != page.title


def _tells_when(below: str) -> bool:
    """Whether an event has this name, and the text does not say that it is missing."""
    return tell_when(blocks_of(below)) and not any(map(_misses_it, said_in(below)))


def _misses_it(text: str) -> bool:
    return absence_in(text) > Absence.OF_A_THING or bool(compiled(SOUGHT_PAGE).search(text.lower()))


def _explains_a_number(page: Markup) -> bool:
    """Whether a page named by the number of an error has sections and examples."""
    if certainty_in(page.heading) is not Certainty.BY_NUMBER:
        return False
    return "<pre" in page.folded and len(page.headings) > _SECTIONS


def _goes_on_otherwise(page: Markup, beside: Words) -> bool:
    """Whether the text below the heading is more than a notice, without links.

    Below a heading that only says "not found", error pages may joke.
    """
    below = right_below_heading(page)
    if certainty_in(page.heading) is Certainty.CLEARLY and length_of(page.heading) <= _A_LINE:
        return False
    if not is_named_in_title(page) or compiled(_LEADS_ON).search(below):
        return False
    said = said_in(below)
    others = [it for it in said if not (is_notice(it) or mentions(it, beside))]
    if any(absence_in(it) > Absence.OF_A_THING for it in said) or not {*said[:2]} & {*others}:
        return False
    if any(certainty_in(it) >= Certainty.VAGUELY for it in said):
        return False
    unlike = sum(map(length_of, others))
    return unlike > max(_A_LINE, sum(map(length_of, said)) - unlike)
