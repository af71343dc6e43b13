"""Pages with the headline of a notice above a text that does not address its reader.

A wall speaks to the reader who asked for the page: of what to do, of this site, this account, this
domain. A text about walls, or about something else of that name, does so only in quotations.
"""

from clippings.links.judging.not_found.message_words import SOUGHT_PAGE
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.page.headings import leads_to_the_front
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import length_of, unquoted_words
from clippings.links.judging.page.sections import Section, said_in, sections_from_headline
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.addressed_words import (
    OF_MYSELF,
    OF_THIS_PAGE,
    TO_A_READER,
)
from clippings.links.judging.pieces.definitions import defines_part_of
from clippings.links.judging.pieces.explanation_words import EXPLAINS, OF_THIS
from clippings.links.judging.pieces.notice_words import SORRY
from clippings.links.judging.pieces.piece import is_of_rights
from clippings.links.judging.pieces.quoted import unquoted
from clippings.links.judging.pieces.reports import SAID

_FIRST = 3  # sentences
_A_SENTENCE = 20  # characters
_ENDS = tuple('.!?…”"»)。！？।')
_A_FEW_WORDS, _A_LINE = 60, 100  # characters
# In German, "Sie" within a sentence is "you".
_SIE = r"(?<=[\w,;:–] )(?:Sie|Ihr(?:e[mnrs]?)?)\b"
_QUOTED = r"(?<!\w)[‘'][^‘’']{3,200}[’'](?!\w)"  # single quotation marks, as in British papers
# The way in of a wall: a form, or the element of a product.
_GATE = r"(?i)<form>|<(?:div|iframe|input|img|button)\b[^<>]*(?:captcha|turnstile|challenge)"
_REFRESH = r"""(?i)http-equiv\s*=\s*["']?refresh"""
_PARTS = r"\s?[:：?!|]\s|：|\s[–—-]\s|[。？！]"
_SEVERAL_WORDS = (
    r"(?:[^\W\d]\S* +){2,}\S|[\u3040-\u9fff\uac00-\ud7a3]{5}|[\uac00-\ud7a3]+ [\uac00-\ud7a3]+"
)
_I = (
    r"(?<=[a-z,;] )I(?:['’][a-z]+)? [a-z]|^I(?:['’][a-z]+| (?:am|was|have|had|do|did|can|could"
    r"|found|know|knew|think|thought|went|got|paid|saw|read|never|still|once|only))\b"
)
_OF_A_WORK = r"\d ?[×x] ?\d|,? \(?(?:1[5-9]|20)\d\d\)?[.,]"
_SHOWN = r"(?i)<(?:pre|code|ol|table|dl)\b"


def is_narrative(page: Markup, *kinds: Words) -> bool:
    """Whether the text is about something, and uses no word of the tables.

    As a notice may be short, the headline must say more than a notice, or the text be about its
    writer, quote a source, or describe a work.
    """
    own = _own_sentences(page, *kinds)
    if sum(map(length_of, own)) < _A_FEW_WORDS:
        return False
    return says_more(sections_from_headline(page)[0].heading) or any(map(_tells, own))


def tells_at_length(page: Markup, *kinds: Words) -> bool:
    """Whether such a text is longer than a line; the headline does not matter."""
    return sum(map(length_of, _own_sentences(page, *kinds))) > _A_LINE


def is_handbook(page: Markup) -> bool:
    """Whether the text explains what the headline names, and does not address its reader."""
    sections = sections_from_headline(page)
    if not sections or any(map(_has_a_gate, sections)):
        return False
    headed, *others = sections
    if any(map(_asks_for_itself, others)):
        return False
    if not (_defines(headed) or _explains(headed, others)):
        return False
    return not any(map(addresses_readers, (one for it in sections for one in it.said)))


def addresses_readers(text: str) -> bool:
    """Whether a sentence, outside quotations, addresses the reader or is about the page itself."""
    own = compiled(_QUOTED).sub(" ", unquoted_words(text))
    if mentions(own, SAID):
        return False
    if mentions(own, TO_A_READER, OF_THIS_PAGE, SORRY) or compiled(_SIE).search(own):
        return True
    if compiled(SOUGHT_PAGE).search(own.lower()):
        return True
    return certainty_in(own) is Certainty.CLEARLY


def says_more(headline: str) -> bool:
    """Whether a headline has other words around a message that do not address the reader."""
    rest = unquoted_words(headline)
    parts = [it for it in compiled(_PARTS).split(rest) if it.strip()]
    if len(parts) < 2 and rest == headline:
        return False
    own = (it for it in parts if not (addresses_readers(it) or certainty_in(it)))
    return any(compiled(_SEVERAL_WORDS).search(it) for it in own)


def _own_sentences(page: Markup, *kinds: Words) -> list[str]:
    """The sentences without words of the tables; none if the text addresses its reader."""
    sections = sections_from_headline(page)
    if not sections or _has_a_gate(sections[0]) or compiled(_REFRESH).search(page.text):
        return []
    if any(map(_asks_for_itself, sections[1:])):
        return []
    said = [it for it in said_in(unquoted(sections[0].markup)) if not is_of_rights(it)]
    if any(map(addresses_readers, said)):
        return []
    sentences = (it for it in said if length_of(it) >= _A_SENTENCE and it.endswith(_ENDS))
    return [it for it in sentences if not mentions(it, *kinds)]


def _asks_for_itself(section: Section) -> bool:
    """Whether the heading of a section is a question that a reader of a wall may ask."""
    return mentions(section.heading, OF_THIS, TO_A_READER)


def _has_a_gate(section: Section) -> bool:
    return bool(compiled(_GATE).search(section.markup)) or leads_to_the_front(section.markup)


def _tells(text: str) -> bool:
    """Whether a sentence is about its writer, names a source, or describes a work."""
    if mentions(text, OF_MYSELF, SAID):
        return True
    return bool(compiled(_I).search(text) or compiled(_OF_A_WORK).search(text))


def _defines(headed: Section) -> bool:
    return any(defines_part_of(headed.heading, one) for one in headed.said[:_FIRST])


def _explains(headed: Section, others: list[Section]) -> bool:
    """Whether sections promise to explain, or the headline does and the text has steps or code."""
    if any(mentions(it.heading, EXPLAINS) for it in others):
        return True
    if not (others and mentions(headed.heading, EXPLAINS)):
        return False
    return any(compiled(_SHOWN).search(it.markup) for it in (headed, *others))
