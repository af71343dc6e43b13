"""Headlines that hold a message among other words, above a text that does not address its reader.

"Page not found: the council loses its maps" is the headline of a report. An error page addresses
its reader below: where to go from here, what may have happened, how sorry its owners are.
"""

from collections.abc import Sequence

from clippings.links.judging.not_found.absence import Absence, absence_in
from clippings.links.judging.not_found.message_words import SOUGHT_PAGE
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.page.headings import leads_to_the_front
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import (
    blocks_of,
    length_of,
    lowered,
    sentences_of,
    unquoted_words,
)
from clippings.links.judging.page.sections import (
    is_named_in_title,
    right_below_heading,
)
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.addressed import speaks_to_its_reader
from clippings.links.judging.pieces.explanation_words import OF_THIS
from clippings.links.judging.pieces.notice_words import HOME
from clippings.links.judging.pieces.piece import is_of_rights
from clippings.links.judging.pieces.quoted import unquoted

_WORDS = 4  # beside the message
_A_SIGN = 2  # Chinese characters or the like that make a word
_A_LINE = 40  # characters below
_LINES = 120  # the same where the headline continues without punctuation
_SEVERAL = 2
_ASKED = r"(?i)<(b|strong|em|i)\b[^<>]*>[^<>]{8,300}[?？]\s*</\1>"  # questions in an interview
_MOST = 99  # sentences; the rest is ignored
_MARKS = "\"'“”„«»‘’‹›「」『』 :："
_BOUND = r"(?<=[:：;!?？。…」』”»])\s*|\s[-–—―|]{1,3}\s|,\s"
_SEARCHED = "<form>"
_HOME = Words(HOME - {"accueil"})  # which also means "reception desk"


def is_headline_of_a_report(page: Markup) -> bool:
    """Whether a heading is more than a message, and neither it nor the text addresses a reader."""
    if not page.heading or not is_named_in_title(page):
        return False
    parts = [it for it in compiled(_BOUND).split(page.heading) if it]
    beside = _beside_messages(parts)
    if not _is_of_some_length(beside) or mentions(beside, OF_THIS) or _is_notice(beside):
        return False
    below = right_below_heading(page)
    if _SEARCHED in below or leads_to_the_front(below):
        return False
    if len(compiled(_ASKED).findall(below)) >= _SEVERAL:
        return True
    blocks = [it for it in blocks_of(unquoted(below)) if not is_of_rights(it)]
    if sum(map(length_of, blocks)) <= (_A_LINE if len(parts) > 1 else _LINES):
        return False
    own = (
        unquoted_words(it) for it in blocks
    )  # before splitting: a quotation may hold several sentences
    return not any(_is_notice(one) for it in own for one in sentences_of(it, _MOST))


def _beside_messages(parts: Sequence[str]) -> str:
    """The words of the parts of a heading beside the messages in them, if there are any."""
    others = [_beside_message(it) for it in parts]
    return " ".join(filter(None, others)) if others != [*parts] else ""


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


def _is_of_some_length(text: str) -> bool:
    signs = (length_of(text) - len(text)) // 2
    return len(text.split()) + signs // _A_SIGN >= _WORDS


def _is_notice(text: str) -> bool:
    """Whether a sentence tells its reader that something is missing, or where to go."""
    if absence_in(text) > Absence.OF_A_THING or certainty_in(text):
        return True
    if compiled(SOUGHT_PAGE).search(lowered(text)) or mentions(text, _HOME):
        return True
    return speaks_to_its_reader(text)
