"""Short pages that say in other words that what their readers look for is missing.

Each site words this differently, as it has hikes, recipes or jobs. But such a page speaks of what
the reader is looking for, denies that it is there, says how to go on, and nothing else.
"""

import re

from clippings.links.judging.gone.notices import Notice, is_all, leads_on, notice_of
from clippings.links.judging.not_found.absence import Absence, absence_in, is_denied, is_no_name
from clippings.links.judging.not_found.absence_signs import may_tell_of_absence
from clippings.links.judging.not_found.fates import NO_MORE
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.sought import NOT
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import first_sentence, lowered, unescaped
from clippings.links.judging.page.sections import (
    Section,
    is_named_in_title,
    said_in,
    sections_of,
)
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.in_passing import says_it_in_passing
from clippings.links.judging.pieces.notice_words import OFFERS, WAYS_ON, WE
from clippings.links.judging.pieces.offer_words import THIS_OFFER
from clippings.links.judging.pieces.piece import holds_a_piece, is_notice, is_of_a_work

_FEW_WORDS, _IN_MENUS, _A_LEAD = 3000, 20_000, 220  # characters
_PLAYED = ("<video", "<audio")
_SURE = (Certainty.ON_OFFER, Certainty.CLEARLY)
_PICTURES = 1  # the logo
_CONTAINER = r"(?i)</?(?:div|section|article|main|td)\b[^<>]*>"
_BESIDE_NAMES = r"""(?:©|\balt\s*=\s*["']?)[^<>"']{0,20}"""


def says_it_is_absent(page: Markup) -> bool:
    """Whether a page begins with such a notice and otherwise holds only notices."""
    if not may_tell_of_absence(page.plain if page.letters <= _FEW_WORDS else _begin_of(page)):
        return False
    if page.is_article or page.is_signed or page.has_any(_PLAYED):
        return False
    if _stands_apart(page) and not is_of_a_work(page):
        return True
    notice = notice_of(page)
    if notice is None or not is_all(notice):
        return False
    if _is_named(page) and not (_is_of_the_named(notice) or _is_all_of_this(page, notice)):
        return False
    return not (is_of_a_work(page) or holds_a_piece(page, WE) or says_it_in_passing(page))


def _begin_of(page: Markup) -> str:
    """The lead of a page of which menus make a longer one, if it is a notice."""
    if page.letters > _IN_MENUS or page.begins_a_piece or len(page.lead) > _A_LEAD:
        return ""
    return page.lead if absence_in(first_sentence(page.lead)) else ""


def _stands_apart(page: Markup) -> bool:
    """Whether the notice stands alone at the top, so that what follows belongs to the site.

    Either it is the heading and not the title, while an article has the same for both; or it fills
    the first container, and the title is a denial or only the name of the site.
    """
    if page.is_headed:
        return not _is_titled_alike(page) and _is_of_what_is_sought(page.heading)
    parts = page.title_parts[1:] or page.title_parts
    if not all(compiled(NOT).search(lowered(it)) or _is_site(it, page) for it in parts):
        return False
    said = [it for it in _said_first(sections_of(page)) if not is_no_name(it)]
    return bool(said) and all(map(_is_of_what_is_sought, said))


def _said_first(sections: list[Section]) -> list[str]:
    """The first heading, or the text of the first container that has any."""
    first = next((it for it in sections if it.heading or it.said), None)
    if first is None or first.heading:
        return [first.heading] if first else []
    return next(filter(None, map(said_in, compiled(_CONTAINER).split(first.markup))), [])


def _is_titled_alike(page: Markup) -> bool:
    heading = page.heading.lower()
    begins = any(heading.startswith(it.lower()) for it in page.title_parts if it)
    return begins or is_named_in_title(page)


def _is_of_what_is_sought(text: str) -> bool:
    """Whether a sentence denies that something exists, not that it does something."""
    if absence_in(text) is not Absence.OF_WHAT_IS_SOUGHT:
        return False
    said = lowered(text)
    return is_denied(said) or bool(compiled(NO_MORE).search(said))


def _is_site(name: str, page: Markup) -> bool:
    """Whether a name stands in the text of a picture or after ©, so that it is the site's."""
    return bool(re.search(rf"(?i){_BESIDE_NAMES}{re.escape(name)}", unescaped(page.text)))


def _is_named(page: Markup) -> bool:
    """Whether the heading is a name that the title contains as well."""
    heading = page.heading
    if absence_in(heading) or certainty_in(heading) or is_no_name(heading):
        return False
    return is_named_in_title(page)


def _is_of_the_named(notice: Notice) -> bool:
    """Whether the notice is about what the heading names."""
    if notice.apart or notice.absence is not Absence.OF_WHAT_IS_SOUGHT:
        return notice.apart or notice.absence is Absence.OF_THIS_PAGE
    return leads_on(notice.last) or mentions(" . ".join(notice.said), WAYS_ON)


def _is_all_of_this(page: Markup, notice: Notice) -> bool:
    """Whether the page says only that this offer has ended, and what others there are.

    It has no figure: no price, no size, no hours of a job.
    """
    own = Section("", notice.last).said_outside_lists
    of_this = (it for it in notice.telling if mentions(it, THIS_OFFER))
    if not (any(certainty_in(it) in _SURE for it in of_this) and all(map(is_notice, own))):
        return False
    if compiled(r"\d").search(" ".join(own)) or page.folded.count("<img") > _PICTURES:
        return False
    return len(own) == len(notice.said) or mentions(" . ".join(own), OFFERS)
