"""Pages with the headline of a notice above a text that does not address its reader.

A wall speaks to the reader who asked for the page: of what to do, of this site, this account, this
domain. A text about walls, or about something else of that name, does so only in quotations.
"""

from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import ENDS_OF_PROSE, length_of, unquoted_words
from clippings.links.judging.page.sections import sections_from_headline
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.addressed import (
    addresses_readers,
    asks_for_itself,
    has_a_gate,
    points_at_the_page,
)
from clippings.links.judging.pieces.addressed_words import OF_MYSELF
from clippings.links.judging.pieces.notice_words import NOTICES
from clippings.links.judging.pieces.piece import own_sentences
from clippings.links.judging.pieces.reports import SAID

_A_SENTENCE = 20  # characters
_A_SHORT_REPORT, _A_FEW_WORDS, _A_LINE = 50, 60, 90  # characters
_REFRESH = r"""(?i)http-equiv\s*=\s*["']?refresh"""
_PARTS = r"\s?[:：?!|]\s|：|\s[–—-]\s|[。？！]|…\s?(?=\w)"
_SEVERAL_WORDS = (
    r"(?:[^\W\d]\S* +){2,}\S|[\u3040-\u9fff\uac00-\ud7a3]{5}|[\uac00-\ud7a3]+ [\uac00-\ud7a3]+"
)
_MANY_WORDS = r"(?:[^\W\d]\S* +){4,}\S|[\u3040-\u9fff\uac00-\ud7a3]{12}"
_I = (
    r"(?<=[a-z,;] )I(?:['’][a-z]+)? [a-z]|^I(?:['’][a-z]+| (?:am|was|have|had|do|did|can|could"
    r"|found|know|knew|think|thought|went|got|paid|saw|read|never|still|once|only))\b"
)
_OF_A_WORK = (
    r"\d ?[×x] ?\d|,? \(?(?:1[5-9]|20)\d\d\)?[.,]"
    r"|\b\d{2,4} (?:pages|Seiten|páginas|pagine|sidor|sider|stron|stran|страниц)\b"
)


def is_narrative(page: Markup, *kinds: Words) -> bool:
    """Whether the text is about something, in sentences without words of the tables.

    As a notice may be short, the headline must say more than a notice, or the text be about its
    writer, quote a source, or describe a work.
    """
    own = _own_sentences(page, *kinds)
    if sum(map(length_of, own)) < _A_FEW_WORDS:
        return bool(own) and _is_long_with_its_headline(page, own, *kinds)
    return _is_headlined(page) or any(map(_tells, own))


def tells_of_others(page: Markup) -> bool:
    """Whether the headline says more than a notice, and no sentence addresses the reader.

    Whatever its words, such a text is no gate, as gates ask their reader for something.
    """
    own = _own_sentences(page)
    if sum(map(length_of, own)) < _A_FEW_WORDS or not _is_headlined(page):
        return False
    return not any(map(addresses_readers, own_sentences(sections_from_headline(page)[0].markup)))


def tells_at_length(page: Markup, *kinds: Words) -> bool:
    """Whether such sentences are longer than a line; the headline does not matter."""
    return sum(map(length_of, _own_sentences(page, *kinds))) > _A_LINE


def _is_long_with_its_headline(page: Markup, own: list[str], *kinds: Words) -> bool:
    """Whether these sentences are long enough with what the headline says beside a message."""
    heading = sections_from_headline(page)[0].heading
    if not says_more(heading):
        return False
    beside = [it for it in _beside_messages(heading) if not mentions(it, *kinds)]
    return bool(beside) and sum(map(length_of, (*own, *beside))) >= _A_SHORT_REPORT


def _is_headlined(page: Markup) -> bool:
    """Whether the heading says more than a notice, or the title is another headline."""
    heading = sections_from_headline(page)[0].heading
    if says_more(heading):
        return True
    title = page.title_parts[1] if len(page.title_parts) > 1 else page.title
    if heading and title.startswith(heading) and says_more(title):
        return True
    if not heading or heading in page.title or not compiled(_MANY_WORDS).search(title):
        return False
    return not (addresses_readers(title) or certainty_in(title))


def says_more(headline: str) -> bool:
    """Whether a headline has other words around a message that do not address the reader."""
    own = _beside_messages(headline)
    return bool(compiled(_SEVERAL_WORDS).search(" ".join(own))) or any(map(_is_of_its_writer, own))


def _beside_messages(headline: str) -> list[str]:
    """The parts of a headline that neither are a message nor address the reader, if it has several.

    A quotation counts as a part.
    """
    rest = unquoted_words(headline)
    parts = [it for it in compiled(_PARTS).split(rest) if it.strip()]
    if len(parts) < 2 and rest == headline:
        return []
    return [it for it in parts if not (addresses_readers(it) or certainty_in(it))]


def _own_sentences(page: Markup, *kinds: Words) -> list[str]:
    """The sentences without words of the tables; none if the text addresses its reader."""
    sections = sections_from_headline(page)
    if not sections or has_a_gate(sections[0]) or compiled(_REFRESH).search(page.text):
        return []
    headed, *others = sections
    if any(map(asks_for_itself, others)):
        return []
    said = own_sentences(headed.markup)
    sentences = (it for it in said if length_of(it) >= _A_SENTENCE and it.endswith(ENDS_OF_PROSE))
    own = [it for it in sentences if not (mentions(it, *kinds) or addresses_readers(it))]
    to_readers = [it for it in said if addresses_readers(it)]
    if to_readers and not (any(map(_is_of_its_writer, own)) and _ask_nothing(to_readers, *kinds)):
        return []
    return own


def _ask_nothing(said: list[str], *kinds: Words) -> bool:
    """Whether "you" may be anyone, as in columns: nothing of a notice is said to them."""
    return not any(mentions(it, NOTICES, *kinds) or points_at_the_page(it) for it in said)


def _tells(text: str) -> bool:
    """Whether a sentence is about its writer, names a source, or describes a work."""
    if _is_of_its_writer(text) or mentions(text, SAID):
        return True
    return bool(compiled(_OF_A_WORK).search(text))


def _is_of_its_writer(text: str) -> bool:
    return mentions(text, OF_MYSELF) or bool(compiled(_I).search(text))
