"""Essays and reports whose title continues behind a question or a notice.

"Are you over 18? What age checks are worth" is no title of a wall. A wall asks its reader for
something, and has buttons for the answer.
"""

from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import length_of
from clippings.links.judging.page.sections import sections_from_headline
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.access_words import OF_ACCESS
from clippings.links.judging.pieces.addressed import addresses_readers, has_a_gate
from clippings.links.judging.pieces.explanation_words import HOW_AND_WHY
from clippings.links.judging.pieces.notice_words import HOW_TO_GO_ON
from clippings.links.judging.pieces.piece import own_sentences
from clippings.words.capitals import SMALL

_PARTS = r"[:：?？!！.,;|…]+\s+|\s[–—-]+\s|[：？！。」』»”]\s?"
_FEWEST = 2  # parts of a title that continues
# Names of sites hardly ever end with a small letter.
_PHRASE = rf"(?:\S+ ){{2,}}(?:[^\W\d_]['’])?{SMALL}\S*|[\u3040-\u9fff\uac00-\ud7a3 ]{{8,}}"
_SEVERAL_WORDS = r"(?:\S+ ){2}\S"
_BUTTON = r"(?i)<(?:button|input|select)\b"
_ENDS = tuple('.!?…”"»)。！？।')
_A_SENTENCE, _SEVERAL = 20, 2
_ENOUGH, _A_LINE = 90, 60  # characters: of all sentences, and of those without words of notices

# Such essays are about captchas and robots.
_OF_ACCESS = Words(OF_ACCESS - {"captcha", " robot", " bot ", " bots "})


def is_essay(page: Markup) -> bool:
    """Whether the title continues, and no sentence of the text below addresses the reader."""
    if not _continues(page.title):
        return False
    sections = sections_from_headline(page)
    if not sections or has_a_gate(sections[0]):
        return False
    if any(compiled(_BUTTON).search(it.markup) for it in sections):
        return False
    said = own_sentences(sections[0].markup)
    prose = [it for it in said if length_of(it) >= _A_SENTENCE and it.endswith(_ENDS)]
    if len(prose) < _SEVERAL or sum(map(length_of, prose)) < _ENOUGH:
        return False
    if any(map(addresses_readers, said)):
        return False
    return sum(length_of(it) for it in prose if not mentions(it, HOW_TO_GO_ON)) >= _A_LINE


def _continues(title: str) -> bool:
    """Whether a part of a title behind the first is a phrase, and neither a notice nor a name."""
    parts = [it.strip() for it in compiled(_PARTS).split(title) if it.strip()]
    return len(parts) >= _FEWEST and any(map(_is_phrase, parts[1:]))


def _is_phrase(part: str) -> bool:
    if addresses_readers(part) or certainty_in(part) or mentions(part, _OF_ACCESS):
        return False
    if compiled(_PHRASE).fullmatch(part):
        return True
    return mentions(part, HOW_AND_WHY) and bool(compiled(_SEVERAL_WORDS).match(part))
