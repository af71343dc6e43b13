"""Articles that their publisher took down, with a notice in their place that says why.

A court, a right that ended, somebody's request, the publisher's rules: a page that begins with this
about "this article", and says hardly anything else, does not hold the article any more.
"""

from clippings.links.judging.gone.closed_words import DAYS
from clippings.links.judging.gone.part_words import PARTS
from clippings.links.judging.gone.withdrawn_words import REASONS, SUPPOSED, THE, THIS, WITHDRAWN
from clippings.links.judging.not_found.absence import absence_in
from clippings.links.judging.not_found.absence_signs import may_tell_of_absence
from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import length_of, lowered
from clippings.links.judging.page.sections import right_below_heading, said_in
from clippings.links.judging.page.word_tables import mentions, speaks_of
from clippings.links.judging.pieces.notice_words import WE
from clippings.links.judging.pieces.piece import is_notice, is_of_no_article
from clippings.links.judging.pieces.reports import SAID

_FEW_WORDS, _IN_MENUS = 3000, 20_000  # characters
_FIRST = 2  # sentences in which it may stand
_A_LINE = 60  # characters
_A_SENTENCE = 220
_UNLIKE = 20  # of sentences about something else: a name
_A_NOTICE = 600
# Works older than the web, and things that were removed from elsewhere.
_OF_ELSE = (
    r"\b1(?:[0-8]\d|9[0-8])\d\b"
    r"|\b(?:removed|withdrawn|taken down) from (?!our\b|the community|public|view|circulation"
    r"|(?:the|this|its|all) (?:\w+ )?(?:web|site|page|archive|platform|server|service|net))"
)
_LIVELY = ("<video", "<audio", "<iframe", "<object", "<embed")


def says_it_was_withdrawn(page: Markup) -> bool:
    """Whether a page begins with a notice that this article was taken down, and why."""
    if not (_speaks_of_it(page) if page.letters <= _FEW_WORDS else _begins_with_it(page)):
        return False
    if page.is_article or page.shows_any(_LIVELY) or is_of_no_article(page):
        return False
    said = said_in(right_below_heading(page))
    if sum(map(length_of, said)) > _A_NOTICE:
        return False
    first = said[:1] if page.is_signed else [page.heading, *said[:_FIRST]]
    if not any(_tells(it, page.heading) for it in first):
        return False
    return sum(length_of(it) for it in said if _is_unrelated(it)) <= _UNLIKE


def _speaks_of_it(page: Markup) -> bool:
    return may_tell_of_absence(page.plain) and speaks_of(page, _FEW_WORDS, WITHDRAWN, REASONS)


def _begins_with_it(page: Markup) -> bool:
    """Whether the menus of a newspaper make a longer page of it."""
    if page.letters > _IN_MENUS or page.begins_a_piece or len(page.lead) > _A_SENTENCE:
        return False
    return mentions(page.lead, WITHDRAWN) and mentions(page.lead, REASONS)


def _tells(sentence: str, heading: str) -> bool:
    """Whether a sentence says this of this article, or gives the reason after such a heading."""
    if length_of(sentence) > _A_SENTENCE or not mentions(sentence, REASONS):
        return False
    if mentions(sentence, PARTS, SUPPOSED, SAID, DAYS):
        return False
    if compiled(_OF_ELSE).search(lowered(sentence)):
        return False
    if mentions(sentence, THIS) and mentions(sentence, WITHDRAWN):
        return True
    if sentence == heading or length_of(heading) > _A_LINE or not mentions(heading, WITHDRAWN):
        return False
    if mentions(sentence, THIS, THE):
        return True
    return length_of(sentence) <= _A_LINE and bool(certainty_in(heading) or absence_in(heading))


def _is_unrelated(sentence: str) -> bool:
    return not (is_notice(sentence) or mentions(sentence, WITHDRAWN, REASONS, WE))
