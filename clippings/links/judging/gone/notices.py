"""The notice on a page that something is missing, and whether it is all that the page says."""

from typing import NamedTuple

from clippings.links.judging.not_found.absence import Absence, absence_in
from clippings.links.judging.page.markup import TWO_LINES, Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import (
    length_of,
    letters_in_sentences,
    markup_blocks_of,
    visible_words,
)
from clippings.links.judging.page.sections import Section, is_named_in_title, sections_of
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.notice_words import HOW_TO_GO_ON
from clippings.links.judging.pieces.piece import is_notice

_FIRST = 3  # sections in which it may stand
_A_NOTICE = 600  # characters
# Characters of other sentences that may stand beside it.
_UNLIKE = {
    Absence.OF_A_THING: 120,
    Absence.OF_WHAT_IS_SOUGHT: TWO_LINES,
    Absence.OF_THIS_PAGE: TWO_LINES,
}
_OTHER_PIECES = 600  # characters of sentences in the sections below
# Headings that boards give their own messages. To add a language: a word in lower case.
_MESSAGES = words(
    """
 info|notice|message|hinweis|meldung|avis|mededeling|meddel|melding|tiedo|ilmoitus|komunikat
oznámen|üzenet|mesaj|сообщен|повідомлен|съобщен|poruka|obavijest|obavest|informác|infó|bilgi
инфо|інфо|πληροφορ|μήνυμα|معلومات|رسالة|מידע|הודעה|お知らせ|情報|信息|提示|訊息|알림|안내|thông báo
"""
)
_LINE_BREAK = r"(?i)<br\b[^<>]*>"
_LIKE_A_LINK = r"\w[^\0.,:;!?。]{0,40}\w"


class Notice(NamedTuple):
    """A page up to the end of the first section that says that something is missing.

    telling: the titles, headings and sentences that say so
    said: all titles, headings and sentences
    last: the markup of that section
    apart: whether the section has a heading of its own
    below: the sections after it
    """

    telling: frozenset[str]
    said: tuple[str, ...]
    last: str
    apart: bool
    below: tuple[Section, ...]

    @property
    def absence(self) -> Absence:
        return max(map(absence_in, self.telling))


def notice_of(page: Markup) -> Notice | None:
    """The first notice; title and heading alone are none, as works have such names."""
    said: list[str] = []
    leads = set() if is_named_in_title(page) else {page.heading, *page.title_parts}
    sections = _below_the_site(page, sections_of(page))
    for at, section in enumerate(sections[:_FIRST], 1):
        said += section.said
        if sum(map(length_of, said)) > _A_NOTICE:
            return None
        leads |= {section.heading, *section.said_outside_lists}
        if is_named_in_title(page):
            leads.discard(page.heading)
        if section.heading and section.heading.lower() in page.title.lower():
            leads -= {section.heading, *page.title_parts}
        telling = frozenset(filter(absence_in, leads))
        if said and telling:
            apart = at > 1 and said == section.said
            return Notice(telling, tuple(said), section.markup, apart, tuple(sections[at:]))
    return None


def _below_the_site(page: Markup, sections: list[Section]) -> list[Section]:
    """Skip the section about a board itself, if its name is the first heading.

    The next heading is then that in the title: a message to the reader, and no thread.
    """
    names = {*page.title_parts[1:]}
    for at, section in enumerate(sections[1:_FIRST], 1):
        if {section.heading, page.heading} == names and mentions(section.heading, _MESSAGES):
            return [Section(page.heading, ""), *sections[at:]]
    return sections


def is_all(notice: Notice) -> bool:
    """Whether the page says hardly anything else, and no article follows."""
    if sum(letters_in_sentences(it.markup) for it in notice.below) > _OTHER_PIECES:
        return False
    others = [it for it in notice.said if it not in notice.telling]
    unlike = [it for it in others if not is_notice(it)]
    if sum(map(length_of, unlike)) > _UNLIKE[notice.absence]:
        return False
    if not unlike or len(notice.telling) > 1 or notice.absence is Absence.OF_THIS_PAGE:
        return True
    if notice.absence is Absence.OF_A_THING and any(it.endswith((":", "：")) for it in unlike):
        return False  # what follows the colon is there
    return leads_on(notice.last) or any(mentions(it, HOW_TO_GO_ON) for it in others)


def leads_on(markup: str) -> bool:
    """Whether the markup holds a link or a line that looks like one: a few words."""
    if "<a " in markup:
        return True
    lines = map(visible_words, markup_blocks_of(compiled(_LINE_BREAK).sub("\0", markup)))
    return any(compiled(_LIKE_A_LINK).fullmatch(line) for line in lines)
