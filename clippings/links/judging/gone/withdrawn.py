"""Articles that their publisher took down, with a notice in their place that says why.

A court, a right that ended, somebody's request, the publisher's rules: a page that begins with this
about "this article", and says hardly anything else, does not hold the article any more.
"""

from collections.abc import Sequence

from clippings.links.judging.gone.closed_words import DAYS
from clippings.links.judging.gone.part_words import PARTS
from clippings.links.judging.gone.withdrawn_words import REASONS, SUPPOSED, THE, THIS, WITHDRAWN
from clippings.links.judging.not_found.absence import Absence, absence_in
from clippings.links.judging.not_found.absence_signs import may_tell_of_absence
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import ENDS_OF_PROSE, length_of, lowered
from clippings.links.judging.page.sections import right_below_heading, said_in
from clippings.links.judging.page.signatures import is_signature
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions, speaks_of
from clippings.links.judging.pieces.notice_words import WE
from clippings.links.judging.pieces.piece import is_notice, is_of_no_article
from clippings.links.judging.pieces.reports import SAID

_FEW_WORDS, _IN_MENUS = 3000, 20_000  # characters
_FIRST = 2  # sentences in which it may stand
_A_LINE = 60  # characters
_A_LABEL = 40
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
    """Whether a page begins with a notice that this article was taken down, and why.

    It need not say why below a heading that says so, or in what is left of an article: its
    headline, byline and date.
    """
    if page.is_article or page.is_signed:
        return _is_left_empty(page)
    if mentions(page.heading, WITHDRAWN) and _is_left_empty(page):
        return True
    if not (_speaks_of_it(page) if page.letters <= _FEW_WORDS else _begins_with_it(page)):
        return False
    said = said_in(right_below_heading(page))
    first = [page.heading, *said[:_FIRST]]
    return any(_gives_a_reason(it, page.heading) for it in first) and _is_all(page, said)


def _is_left_empty(page: Markup) -> bool:
    """Whether an article holds nothing but such a notice."""
    if page.letters > _IN_MENUS or page.begins_a_piece:
        return False
    said = [it for it in said_in(right_below_heading(page)) if not _is_beside_it(it)]
    heading = page.heading
    tells = any(_denies_this(it, heading) or _gives_a_reason(it, heading, THE) for it in said)
    return tells and _is_all(page, said)


def _is_beside_it(text: str) -> bool:
    """Whether a text is a byline, a date or a label, as articles have below their headline."""
    if text.endswith(ENDS_OF_PROSE):
        return False
    return is_signature(text) or (length_of(text) <= _A_LABEL and not certainty_in(text))


def _is_all(page: Markup, said: Sequence[str]) -> bool:
    """Whether the page says no more, and shows and plays nothing."""
    if sum(map(length_of, said)) > _A_NOTICE:
        return False
    if page.shows_any(_LIVELY) or is_of_no_article(page):
        return False
    return sum(length_of(it) for it in said if _is_unrelated(it)) <= _UNLIKE


def _speaks_of_it(page: Markup) -> bool:
    return may_tell_of_absence(page.plain) and speaks_of(page, _FEW_WORDS, WITHDRAWN, REASONS)


def _begins_with_it(page: Markup) -> bool:
    """Whether the menus of a newspaper make a longer page of it."""
    if page.letters > _IN_MENUS or page.begins_a_piece or len(page.lead) > _A_SENTENCE:
        return False
    return mentions(page.lead, WITHDRAWN) and mentions(page.lead, REASONS)


def _gives_a_reason(sentence: str, heading: str, *named: Words) -> bool:
    """Whether a sentence says this of this article and why, or why below such a heading."""
    if not mentions(sentence, REASONS) or _tells_of_else(sentence):
        return False
    if mentions(sentence, THIS, *named) and mentions(sentence, WITHDRAWN):
        return True
    if sentence == heading or length_of(heading) > _A_LINE or not mentions(heading, WITHDRAWN):
        return False
    if mentions(sentence, THIS, THE):
        return True
    return length_of(sentence) <= _A_LINE and bool(certainty_in(heading) or absence_in(heading))


def _denies_this(sentence: str, heading: str) -> bool:
    """Whether a sentence says that this article, or what the reader looks for, is not there."""
    if _tells_of_else(sentence):
        return False
    certainty, absence = certainty_in(sentence), absence_in(sentence)
    if certainty is Certainty.CLEARLY or absence >= Absence.OF_WHAT_IS_SOUGHT:
        return True
    tells = certainty or (mentions(heading, WITHDRAWN) and mentions(sentence, WITHDRAWN))
    if mentions(sentence, THIS):
        return bool(tells or absence)
    return bool(tells) and mentions(sentence, THE)


def _tells_of_else(sentence: str) -> bool:
    """Whether a sentence is long, or may tell of a part of the article, or of another one."""
    if length_of(sentence) > _A_SENTENCE or mentions(sentence, PARTS, SUPPOSED, SAID, DAYS):
        return True
    return bool(compiled(_OF_ELSE).search(lowered(sentence)))


def _is_unrelated(sentence: str) -> bool:
    return not (is_notice(sentence) or mentions(sentence, WITHDRAWN, REASONS, WE))
