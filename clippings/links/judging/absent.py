"""Pages of few words that say that what their readers look for is not there.

They say so in as many words as there are sites, of whatever these hold: hikes, recipes, jobs. But
they speak of what is sought, deny that it is there, say beside it how to go on, and no more.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from clippings.links.judging.absence import Absence, absence_in, is_a_thing
from clippings.links.judging.headings import first_heading
from clippings.links.judging.not_found import told_in
from clippings.links.judging.notice_words import (
    GUESSES,
    OF_ACCESS,
    OFFERS,
    REGRETS,
    WAYS_ON,
    WE,
)
from clippings.links.judging.notices import holds_a_piece, is_of_a_work, length_of
from clippings.links.judging.page_markup import TWO_LINES, Markup
from clippings.links.judging.readable import (
    letters_in_sentences,
    markup_blocks_of,
    sentences_of,
    visible_words,
)
from clippings.links.judging.speaking import mentions

_FEW_WORDS = 3000  # letters
_FIRST = 3  # parts between headings, in which it stands
_A_NOTICE = 600  # letters
# Letters beside each that are no notice.
_UNLIKE = {
    Absence.OF_A_THING: 120,
    Absence.OF_WHAT_IS_SOUGHT: TWO_LINES,
    Absence.OF_THIS_PAGE: TWO_LINES,
}
_OTHER_PIECES = 600  # letters in sentences below
_SENTENCES = 8  # of a block that are looked at
_PLAYED = ("<video", "<audio")
_ELEMENT = r"<((?i:{}))\b(?:(?>(?:[^<]+|<(?!/(?i:\1)\s*>)){{1,500}}))*(?:</(?i:\1)\s*>|\Z)"
_LAYOUT = re.compile(_ELEMENT.format("title|nav|footer|aside|form|select|button|header"))
_LISTS = re.compile(_ELEMENT.format("ul|ol|dl|table"))
_LINK = r"(?i)<a\b[^<>]*>(?:[^<]|<(?!/?a\b)){0,300}</a\s*>"
_LINE_BREAK = r"(?i)<br\b[^<>]*>"
_LIKE_A_LINK = r"\w[^\0.,:;!?。]{0,40}\w"
_HEADING = r"(?i)(?=<h[1-6]\b)"
_A_HEADING = r"(?i)<h[1-6]\b[^<>]*>((?:[^<]|<(?!/h)){0,600})"
_RIGHTS = r"(?i)©|\(c\)|copyright"
_ON = WAYS_ON + REGRETS + GUESSES + OFFERS
_NOTICES = _ON + OF_ACCESS + WE


class _Notice(NamedTuple):
    """What is said up to the end of the first part that tells of an absence.

    `telling` are the titles, headings and sentences that do so, `last` is the markup of that part,
    `apart` whether it stands below a heading of its own, `below` the parts behind it.
    """

    told: Absence
    telling: frozenset[str]
    said: tuple[str, ...]
    last: str
    apart: bool
    below: tuple[str, ...]


def says_it_is_absent(page: Markup) -> bool:
    """Whether a page of few words says so first, and goes on as notices do."""
    if page.letters > _FEW_WORDS or page.is_article or page.is_signed or page.has_any(_PLAYED):
        return False
    notice = _notice_of(page)
    if notice is None or not _is_all(notice) or (_is_named(page) and not _is_of_the_named(notice)):
        return False
    return not is_of_a_work(page) and not holds_a_piece(page, WE)


def _notice_of(page: Markup) -> _Notice | None:
    said: list[str] = []
    leads = [] if _is_in_title(page.heading, page) else [page.heading, *page.title_parts]
    parts = _parts(page)
    for at, part in enumerate(parts[:_FIRST], 1):
        heading, below = _headed(part)
        sentences = list(_sentences(below))
        said += sentences
        if sum(map(length_of, said)) > _A_NOTICE:
            return None
        leads += [*_sentences(_LISTS.sub(" ", below))]
        leads += [heading] if heading != page.heading else []
        telling = set(filter(absence_in, leads))
        if said and telling:
            told = max(map(absence_in, telling))
            apart = at > 1 and said == sentences
            return _Notice(told, frozenset(telling), tuple(said), below, apart, tuple(parts[at:]))
    return None


def _parts(page: Markup) -> list[str]:
    """The markup between headings, from the first one on, without what stands around pieces."""
    headed = first_heading(page.shown) if page.is_headed else None
    markup = page.shown[headed.start() if headed else 0 :]
    return [part for part in re.split(_HEADING, _LAYOUT.sub(" ", markup)) if part.strip()]


def _headed(part: str) -> tuple[str, str]:
    """The heading that a part begins with, and the markup below it."""
    heading = re.match(_A_HEADING, part)
    return (visible_words(heading[1]), part[heading.end() :]) if heading else ("", part)


def _sentences(markup: str) -> Iterator[str]:
    """Those that are said, not what links are called."""
    for block in markup_blocks_of(markup):
        if re.search(r"\w", visible_words(re.sub(_LINK, " ", block))):
            yield from filter(None, sentences_of(visible_words(block), _SENTENCES))


def _is_all(notice: _Notice) -> bool:
    """Whether hardly anything but notices is said, and no piece stands below."""
    others = [it for it in notice.said if it not in notice.telling]
    unlike = sum(length_of(it) for it in others if not _is_notice(it))
    if unlike > _UNLIKE[notice.told]:
        return False
    if sum(map(letters_in_sentences, notice.below)) > _OTHER_PIECES:
        return False
    sure = not unlike or len(notice.telling) > 1 or notice.told is Absence.OF_THIS_PAGE
    return sure or _leads_on(notice.last) or any(mentions(it, _ON) for it in others)


def _leads_on(markup: str) -> bool:
    """Whether there is a link, or what looks like one: a few words that stand apart."""
    if "<a " in markup:
        return True
    lines = map(visible_words, markup_blocks_of(re.sub(_LINE_BREAK, "\0", markup)))
    return any(re.fullmatch(_LIKE_A_LINK, line) for line in lines)


def _is_notice(text: str) -> bool:
    return bool(absence_in(text) or re.match(_RIGHTS, text) or mentions(text, _NOTICES))


def _is_named(page: Markup) -> bool:
    """Whether the heading is a name, which stands in the title as well."""
    heading = page.heading
    if absence_in(heading) or told_in(heading) or is_a_thing(heading):
        return False
    return _is_in_title(heading, page)


def _is_in_title(heading: str, page: Markup) -> bool:
    return bool(heading) and heading.lower() in page.title.lower()


def _is_of_the_named(notice: _Notice) -> bool:
    """Whether that is not there which the heading names."""
    if notice.apart or notice.told is not Absence.OF_WHAT_IS_SOUGHT:
        return notice.apart or notice.told is Absence.OF_THIS_PAGE
    return _leads_on(notice.last) or mentions(" . ".join(notice.said), WAYS_ON)
