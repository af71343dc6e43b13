"""Pages of few words that say that what their readers look for is not there.

They say so in as many words as there are sites, of whatever these hold: hikes, recipes, jobs. But
they speak of what is sought, deny that it is there, say beside it how to go on, and no more.
"""

import re
from typing import NamedTuple

from clippings.links.judging.not_found.absence import Absence, absence_in, is_denied, is_no_name
from clippings.links.judging.not_found.absence_signs import may_tell_of_absence
from clippings.links.judging.not_found.fates import NO_MORE
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.sought import NOT
from clippings.links.judging.page.markup import TWO_LINES, Markup
from clippings.links.judging.page.readable import (
    length_of,
    letters_in_sentences,
    lowered,
    markup_blocks_of,
    unescaped,
    visible_words,
)
from clippings.links.judging.page.sections import (
    Section,
    is_named_in_title,
    said_in,
    sections_of,
)
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.in_passing import says_it_in_passing
from clippings.links.judging.pieces.notice_words import HOW_TO_GO_ON, OFFERS, WAYS_ON, WE
from clippings.links.judging.pieces.offer_words import THIS
from clippings.links.judging.pieces.piece import holds_a_piece, is_notice, is_of_a_work

_FEW_WORDS = 3000  # letters
_FIRST = 3  # sections, in which it stands
_A_NOTICE = 600  # letters
# Letters beside each that are no notice.
_UNLIKE = {
    Absence.OF_A_THING: 120,
    Absence.OF_WHAT_IS_SOUGHT: TWO_LINES,
    Absence.OF_THIS_PAGE: TWO_LINES,
}
_OTHER_PIECES = 600  # letters in sentences below
_PLAYED = ("<video", "<audio")
_SURE = (Certainty.ON_OFFER, Certainty.CLEARLY)
_PICTURES = 1  # the logo
_LINE_BREAK = r"(?i)<br\b[^<>]*>"
_CONTAINER = r"(?i)</?(?:div|section|article|main|td)\b[^<>]*>"
_BESIDE_NAMES = r"""(?:©|\balt\s*=\s*["']?)[^<>"']{0,20}"""
_LIKE_A_LINK = r"\w[^\0.,:;!?。]{0,40}\w"


class _Notice(NamedTuple):
    """What is said up to the end of the first section that tells of an absence.

    `telling` are the titles, headings and sentences that do so, `last` is its markup,
    `apart` whether it stands below a heading of its own, `below` the sections behind it.
    """

    telling: frozenset[str]
    said: tuple[str, ...]
    last: str
    apart: bool
    below: tuple[Section, ...]

    @property
    def told(self) -> Absence:
        return max(map(absence_in, self.telling))


def says_it_is_absent(page: Markup) -> bool:
    """Whether a page of few words says so first, and goes on as notices do."""
    if page.letters > _FEW_WORDS or not may_tell_of_absence(page.plain):
        return False
    if page.is_article or page.is_signed or page.has_any(_PLAYED):
        return False
    if _stands_apart(page) and not is_of_a_work(page):
        return True
    notice = _notice_of(page)
    if notice is None or not _is_all(notice):
        return False
    if _is_named(page) and not (_is_of_the_named(notice) or _is_all_of_this(page, notice)):
        return False
    return not (is_of_a_work(page) or holds_a_piece(page, WE) or says_it_in_passing(page))


def _stands_apart(page: Markup) -> bool:
    """Whether it is all that is said in the first place, so that what follows is of the site.

    It is the heading and not the title, as pieces have it; or the first container holds no more,
    and the title denies something or names nothing but the site.
    """
    if page.is_headed:
        return not _is_titled_alike(page) and _is_of_what_is_sought(page.heading)
    parts = page.title_parts[1:] or page.title_parts
    if not all(re.search(NOT, lowered(it)) or _is_site(it, page) for it in parts):
        return False
    said = [it for it in _said_first(sections_of(page)) if not is_no_name(it)]
    return bool(said) and all(map(_is_of_what_is_sought, said))


def _said_first(sections: list[Section]) -> list[str]:
    """The first heading, or what the first container holds that says anything."""
    first = next((it for it in sections if it.heading or it.said), None)
    if first is None or first.heading:
        return [first.heading] if first else []
    return next(filter(None, map(said_in, re.split(_CONTAINER, first.markup))), [])


def _is_titled_alike(page: Markup) -> bool:
    heading = page.heading.lower()
    begins = any(heading.startswith(it.lower()) for it in page.title_parts if it)
    return begins or is_named_in_title(page)


def _is_of_what_is_sought(text: str) -> bool:
    """Whether a sentence denies that it is there, not that it does this or that."""
    if absence_in(text) is not Absence.OF_WHAT_IS_SOUGHT:
        return False
    said = lowered(text)
    return is_denied(said) or bool(re.search(NO_MORE, said))


def _is_site(name: str, page: Markup) -> bool:
    """Whether a name stands on a picture, or beside rights."""
    return bool(re.search(rf"(?i){_BESIDE_NAMES}{re.escape(name)}", unescaped(page.text)))


def _notice_of(page: Markup) -> _Notice | None:
    """What stands in title and heading alone is no such notice: works are called so."""
    said: list[str] = []
    leads = set() if is_named_in_title(page) else {page.heading, *page.title_parts}
    sections = sections_of(page)
    for at, section in enumerate(sections[:_FIRST], 1):
        said += section.said
        if sum(map(length_of, said)) > _A_NOTICE:
            return None
        leads |= {section.heading, *section.said_outside_lists}
        if is_named_in_title(page):
            leads.discard(page.heading)
        telling = frozenset(filter(absence_in, leads))
        if said and telling:
            apart = at > 1 and said == section.said
            return _Notice(telling, tuple(said), section.markup, apart, tuple(sections[at:]))
    return None


def _is_all(notice: _Notice) -> bool:
    """Whether hardly anything but notices is said, and no piece stands below."""
    if sum(letters_in_sentences(it.markup) for it in notice.below) > _OTHER_PIECES:
        return False
    others = [it for it in notice.said if it not in notice.telling]
    unlike = [it for it in others if not is_notice(it)]
    if sum(map(length_of, unlike)) > _UNLIKE[notice.told]:
        return False
    if not unlike or len(notice.telling) > 1 or notice.told is Absence.OF_THIS_PAGE:
        return True
    if notice.told is Absence.OF_A_THING and any(it.endswith((":", "：")) for it in unlike):
        return False  # what they introduce is there
    return _leads_on(notice.last) or any(mentions(it, HOW_TO_GO_ON) for it in others)


def _leads_on(markup: str) -> bool:
    """Whether there is a link, or what looks like one: a few words that stand apart."""
    if "<a " in markup:
        return True
    lines = map(visible_words, markup_blocks_of(re.sub(_LINE_BREAK, "\0", markup)))
    return any(re.fullmatch(_LIKE_A_LINK, line) for line in lines)


def _is_named(page: Markup) -> bool:
    """Whether the heading is a name, which stands in the title as well."""
    heading = page.heading
    if absence_in(heading) or certainty_in(heading) or is_no_name(heading):
        return False
    return is_named_in_title(page)


def _is_of_the_named(notice: _Notice) -> bool:
    """Whether that is not there which the heading names."""
    if notice.apart or notice.told is not Absence.OF_WHAT_IS_SOUGHT:
        return notice.apart or notice.told is Absence.OF_THIS_PAGE
    return _leads_on(notice.last) or mentions(" . ".join(notice.said), WAYS_ON)


def _is_all_of_this(page: Markup, notice: _Notice) -> bool:
    """Whether nothing is told or shown of it but that this one is no more, and what else there is.

    Not even a figure: a price, a size, the hours of a job.
    """
    own = Section("", notice.last).said_outside_lists
    of_this = (it for it in notice.telling if mentions(it, THIS))
    if not (any(certainty_in(it) in _SURE for it in of_this) and all(map(is_notice, own))):
        return False
    if re.search(r"\d", " ".join(own)) or page.folded.count("<img") > _PICTURES:
        return False
    return len(own) == len(notice.said) or mentions(" . ".join(own), OFFERS)
