"""Headlines that hold a message among other words, above a text that does not address its reader.

"Page not found: the council loses its maps" is the headline of a report. An error page addresses
its reader below: where to go from here, what may have happened, how sorry its owners are.
"""

from collections.abc import Sequence
from itertools import islice

from clippings.links.judging.not_found.absence import Absence, absence_in
from clippings.links.judging.not_found.message_words import SIGH
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE
from clippings.links.judging.page.headings import leads_to_the_front
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import (
    ENDS_OF_CLAUSES,
    blocks_of,
    length_of,
    lowered,
    sentences_of,
    visible_words,
)
from clippings.links.judging.page.sections import (
    below_heading,
    is_named_in_title,
    right_below_heading,
)
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.addressed import says_you_or_we, without_quotations
from clippings.links.judging.pieces.explanation_words import OF_THIS
from clippings.links.judging.pieces.notice_words import HOME_IN_PROSE, HOW_TO_GO_ON
from clippings.links.judging.pieces.piece import is_of_rights
from clippings.links.judging.pieces.quoted import unquoted

_WORDS = 4  # beside the message
_A_PLACE = 2  # words beside the name of a work: "at the Playhouse"
_A_SIGN = 2  # Chinese characters or the like that make a word
_A_LINE = 40  # characters below
_LINES = 120  # the same where the headline continues without punctuation
_SEVERAL = 2
_ASKED = r"(?i)<(b|strong|em|i)\b[^<>]*>[^<>]{8,300}[?？]\s*</\1>"  # questions in an interview
_MOST = 99  # sentences; the rest is ignored
_MARKS = "\"'“”„«»‘’‹›「」『』 :："
_QUOTED = r"[\"“”„«»‘'「『]\s?([^\"“”„«»‘’'「」『』]{3,80}?)\s?[\"“”»’'」』]"
_BESIDE = " .,:：–—-|"
_ENDS_OF_SIGHS = " .,!…"
_BOUND = (
    r"(?<=[:：;!?？。…」』”»])\s*|\s[-–—―|]{1,3}\s|,\s|(?<=[\u3040-\u9fff]) (?=[\u3040-\u9fff])"
)
_FORM = "<form>"
_COOKIE = "cookie"
_A_LABEL = 60  # characters
_FEW = 3  # the part of a text, as a divisor, that may address a reader


def is_headline_of_a_report(page: Markup) -> bool:
    """Whether a heading is more than a message, and hardly any of the text addresses a reader."""
    if _is_of_a_work(page) and _is_a_report(right_below_heading(page), _LINES):
        return True
    parts = [it for it in compiled(_BOUND).split(page.heading) if it]
    called_alike = is_named_in_title(page)
    if not called_alike and not _share_a_message(page, parts):
        return False
    beside = _beside_messages(parts)
    if not _is_of_some_length(beside) or mentions(beside, OF_THIS):
        return False
    if _is_notice(beside) or says_you_or_we(beside):
        return False
    below = right_below_heading(page)
    if not called_alike:
        return _is_a_report(below, _LINES)
    if not visible_words(below):  # as below a headline of two lines
        return _is_a_report(below_heading(page), _LINES)
    return _is_a_report(below, _A_LINE if len(parts) > 1 else _LINES)


def _is_of_a_work(page: Markup) -> bool:
    """Whether a quoted message stands in the heading with other words, and in the title as well.

    "“Page not found” at the Playhouse" is the heading of a review, whose title may be another.
    """
    heading, title = page.heading, lowered(page.title)
    for quoted in compiled(_QUOTED).finditer(heading):
        name = quoted[1]
        if certainty_in(name) and lowered(name) in title and lowered(name) != title:
            beside = f"{heading[: quoted.start()]} {heading[quoted.end() :]}".strip(_BESIDE)
            return _is_of_some_length(beside, _A_PLACE) and not says_you_or_we(beside)
    return False


def _share_a_message(page: Markup, parts: Sequence[str]) -> bool:
    """Whether title and heading begin with the same message, and both go on."""
    message = next(iter(parts), "").strip(_BESIDE).lower()
    others = page.title_parts[1:]
    return len(others) > 1 and others[0].lower() == message and bool(certainty_in(message))


def _is_a_report(markup: str, least: int) -> bool:
    """Whether the text is long enough, is no notice, and hardly any of it addresses a reader."""
    blocks = [it for it in blocks_of(unquoted(markup)) if not _is_of_the_site(it)]
    length = sum(map(length_of, blocks))
    if leads_to_the_front(markup) or (_FORM in markup and length <= _LINES):
        return False
    if len(compiled(_ASKED).findall(markup)) >= _SEVERAL:
        return True
    # Before splitting, as a quotation may hold several sentences.
    own = map(without_quotations, blocks)
    sentences = (one for it in own for one in sentences_of(it, _MOST))
    said = list(islice(filter(str.strip, sentences), _MOST))
    if length <= least or not said or any(map(_is_notice, said)):
        return False
    addressed = [it for it in said if says_you_or_we(it)]
    few = sum(map(length_of, addressed)) < length / _FEW
    return few and said[0] not in addressed


def _is_of_the_site(block: str) -> bool:
    """Whether a block is a label, as menus and pictures have, or about rights or cookies."""
    if is_of_rights(block) or _COOKIE in block.lower():
        return True
    return (
        length_of(block) < _A_LABEL
        and not block.endswith(ENDS_OF_CLAUSES)
        and not mentions(block, HOME_IN_PROSE)
    )


def _beside_messages(parts: Sequence[str]) -> str:
    """The words of the parts of a heading beside the messages in them, if there are any."""
    own = [it for it in parts if not compiled(SIGH).fullmatch(lowered(it).strip(_ENDS_OF_SIGHS))]
    others = [_beside_message(it) for it in own]
    return " ".join(filter(None, others)) if others != own else ""


def _beside_message(part: str) -> str:
    """The words after or before the message in a part, or all if it has none."""
    told = certainty_in(part.strip(_MARKS))
    if told is Certainty.NOTHING or told >= Certainty.BY_NUMBER:
        return "" if told else part
    said = part.split()
    for many in range(1, len(said)):
        if certainty_in(" ".join(said[:many])):
            return " ".join(said[many:])
        if certainty_in(" ".join(said[-many:])):
            return " ".join(said[:-many])
    return ""


def _is_of_some_length(text: str, least: int = _WORDS) -> bool:
    signs = (length_of(text) - len(text)) // 2
    return len(text.split()) + signs // _A_SIGN >= least


def _is_notice(text: str) -> bool:
    """Whether a sentence says that something is missing, or tells its reader where to go."""
    if absence_in(text) > Absence.OF_A_THING or certainty_in(text):
        return True
    if compiled(SOUGHT_PAGE).search(lowered(text)) or mentions(text, HOME_IN_PROSE):
        return True
    return mentions(text, HOW_TO_GO_ON) and says_you_or_we(text)
