"""Pages whose headline is that of a notice, over a text that addresses no reader.

Whoever stands in the way of a page speaks to the reader who asked for it: of what you are to do, of
this site, this account, this domain. A text about such walls, or about something else that is
called so, says none of that outside quotes.
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
_A_SENTENCE = 20  # letters
_ENDS = tuple('.!?…”"»)。！？।')
_A_FEW_WORDS, _A_LINE = 60, 100  # letters
# In German, "they" with a capital within a sentence is "you".
_SIE = r"(?<=[\w,;:–] )(?:Sie|Ihr(?:e[mnrs]?)?)\b"
_QUOTED = r"(?<!\w)[‘'][^‘’']{3,200}[’'](?!\w)"  # as in British papers
# Where the way in would be: a form, or what a vendor draws.
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
    """Whether the text tells of something, in sentences that mention none of the kinds as well.

    A notice may be short of words; so the headline is to say more than one does, or the text to
    tell of its writer, of what others said, of a work.
    """
    own = _own_sentences(page, *kinds)
    if sum(map(length_of, own)) < _A_FEW_WORDS:
        return False
    return says_more(sections_from_headline(page)[0].heading) or any(map(_tells, own))


def tells_at_length(page: Markup, *kinds: Words) -> bool:
    """Whether the text does so in more than a line, without any of that."""
    return sum(map(length_of, _own_sentences(page, *kinds))) > _A_LINE


def is_handbook(page: Markup) -> bool:
    """Whether it explains what the headline names, and nothing below addresses a reader."""
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
    """Whether a sentence, outside what it quotes, speaks to a reader or of the page itself."""
    own = compiled(_QUOTED).sub(" ", unquoted_words(text))
    if mentions(own, SAID):
        return False
    if mentions(own, TO_A_READER, OF_THIS_PAGE, SORRY) or compiled(_SIE).search(own):
        return True
    if compiled(SOUGHT_PAGE).search(own.lower()):
        return True
    return certainty_in(own) is Certainty.CLEARLY


def says_more(headline: str) -> bool:
    """Whether a headline goes on, before or behind a message, in words to nobody."""
    rest = unquoted_words(headline)
    parts = [it for it in compiled(_PARTS).split(rest) if it.strip()]
    if len(parts) < 2 and rest == headline:
        return False
    own = (it for it in parts if not (addresses_readers(it) or certainty_in(it)))
    return any(compiled(_SEVERAL_WORDS).search(it) for it in own)


def _own_sentences(page: Markup, *kinds: Words) -> list[str]:
    """What the text says of none of the kinds, if it addresses no reader and asks for nothing."""
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
    """Whether its heading is what a reader of such a page may ask."""
    return mentions(section.heading, OF_THIS, TO_A_READER)


def _has_a_gate(section: Section) -> bool:
    return bool(compiled(_GATE).search(section.markup)) or leads_to_the_front(section.markup)


def _tells(text: str) -> bool:
    """Whether a sentence is of its writer, says by whom it was told, or describes a work."""
    if mentions(text, OF_MYSELF, SAID):
        return True
    return bool(compiled(_I).search(text) or compiled(_OF_A_WORK).search(text))


def _defines(headed: Section) -> bool:
    return any(defines_part_of(headed.heading, one) for one in headed.said[:_FIRST])


def _explains(headed: Section, others: list[Section]) -> bool:
    """Whether sections promise to explain, or the headline does and shows steps or programs."""
    if any(mentions(it.heading, EXPLAINS) for it in others):
        return True
    if not (others and mentions(headed.heading, EXPLAINS)):
        return False
    return any(compiled(_SHOWN).search(it.markup) for it in (headed, *others))
