"""Pages that hold nothing but a notice in the full layout of their site, and those that do not.

A notice speaks of itself in its few words: of the page, of what became of it, of ways on. Who says
below such a heading none of that, but tells of something at length or in figures, has a piece that
is called so.
"""

import re
from collections.abc import Callable

from clippings.links.judging.headings import first_heading, leads_to_the_front
from clippings.links.judging.not_found import Certainty, told_in
from clippings.links.judging.notice_words import GUESSES, OF_ACCESS, OFFERS, REGRETS, WAYS_ON
from clippings.links.judging.page_markup import TWO_LINES, Markup
from clippings.links.judging.readable import blocks_of, visible_words
from clippings.links.judging.speaking import Words, mentions
from clippings.words.capitals import NAME_START, SMALL

_HEADLINE = r"(?i)(?<!error)(?<!fehler)(?<!erreur)(?<![\W\d])[:?] \w"
# Of what there is more to hear, to watch or to buy than to read.
_A_WORK = (
    r"<(?:audio|video)\b"
    r"""|og:type["'][^<>]{0,99}["'](?:music|video|book|article|product|movie|podcast|profile)"""
    r"""|"@type" ?: ?"(?:book|product|movie|music|event|recipe|creativework|visualartwork|play)"""
)
_A_FEW_WORDS = 40  # letters; signs, of which each is a word, are counted threefold
_SIGNS = r"[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7a3]"
_HEADED = r"(?i)<h[1-6]\b"
_ENDS = r"(?i)<(?:footer|nav|aside|form)\b"
_FIGURE = r"\d+"
_CODES = r"[45]\d\d"  # figures that speak of an error
_BY_MACHINES = r"\d{1,3}(?:\.\d{1,3}){3}|\d\d:\d\d:\d\d"  # an address, a second
_ROWS = r"(?i)<(?:th|dt)\b"
# What titles say it is: "a poem", "a poem by Ann Lee", "de Ana Ruiz".
_KIND = (
    rf"^(?:an?|eine?|een|une?|una|uma?|ett?) {SMALL}"
    rf"|(?:^|, |{SMALL} )(?:by|von|de|di|da|van|av|af|od|par|por)(?: {NAME_START}[\w.'’-]*){{2}}$"
)
_GOES_ON = r"[:：?]\s?((?:[^\W\d]\S* ){2}.*|[\u3040-\u9fff\uac00-\ud7a3]{6}.*)"
_GOES_ON_SMALL = rf"[:?] ((?={SMALL})(?:[^\W\d]\S* ){{2}}.*)"  # where a site may stand, too


def holds_no_piece(page: Markup) -> bool:
    """Whether the heading, with a line or two, is all that a page has beside its layout."""
    if page.is_article or page.is_signed or re.search(_HEADLINE, page.heading):
        return False
    if is_of_a_work(page):
        return False
    return page.letters_below <= TWO_LINES


def is_headed_alone(page: Markup, says_so: Callable[[str], object]) -> bool:
    """Whether the heading of a page that holds no piece says something."""
    return not page.has_a_paragraph and bool(says_so(page.heading)) and holds_no_piece(page)


def is_of_a_work(page: Markup) -> bool:
    """Whether a song, a film, a thing for sale may be called as the heading is."""
    return bool(re.search(_A_WORK, page.folded))


def holds_a_piece(page: Markup, *kinds: Words) -> bool:
    """Whether what stands right below the heading is no notice, nor speaks of any of the kinds.

    A piece is called in its title as in its heading.
    """
    if page.heading.lower() not in page.title.lower():
        return False
    part = _first_part(page)
    said = [text for text in blocks_of(part) if not re.match(r"(?i)©|\(c\)", text)]
    length = sum(map(length_of, said))
    if length < _A_FEW_WORDS or leads_to_the_front(part):
        return False
    if any(map(_tells_of_itself, said)):
        return False
    notices = WAYS_ON + REGRETS + GUESSES + OFFERS + OF_ACCESS
    if mentions(" . ".join(said), sum(kinds, notices)):
        return False
    figures = [it for text in said for it in re.findall(_FIGURE, text)]
    if length > TWO_LINES or not all(re.fullmatch(_CODES, it) for it in figures):
        return True
    return bool(re.search(_ROWS, part)) or is_of_a_work(page) or _is_titled_as_one(page)


def _first_part(page: Markup) -> str:
    """The markup up to the next heading, or of what is called by a number alone to the one after.

    What stands behind further ones, and at the foot of a page, is of other pieces.
    """
    headed = first_heading(page.shown)
    if headed is None:
        return page.shown.rpartition("</nav")[2]
    below = re.split(_ENDS, page.shown[headed.end() :].partition(">")[2], maxsplit=1)[0]
    first, *others = re.split(_HEADED, below, maxsplit=2)
    if others and not visible_words(first) and page.heading.isdecimal():
        return others[0].partition(">")[2]
    return first


def _tells_of_itself(text: str) -> bool:
    return told_in(text) is Certainty.CLEARLY or bool(re.search(_BY_MACHINES, text))


def length_of(text: str) -> int:
    """How many letters there are, as those count that make up words."""
    return len(text) + 2 * len(re.findall(_SIGNS, text))


def _is_titled_as_one(page: Markup) -> bool:
    """Whether the title says what it is, or by whom, or the heading goes on as headlines do."""
    goes_on = re.search(_GOES_ON, page.heading) or re.search(_GOES_ON_SMALL, page.title)
    if goes_on and not told_in(goes_on[1]):
        return True
    return any(re.search(_KIND, part) for part in page.title_parts)
