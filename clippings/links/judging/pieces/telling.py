"""Texts that tell of something, whatever their headline says.

A notice says what is wrong, and the rest of it to its reader: what to do, where to go from here,
how sorry its owners are. A text about something else says little or nothing to anybody. How much it
must tell depends on what shows that it does: a headline that goes on behind the message needs
little, as do a writer, a source or a quotation; a bare message needs more.
"""

from collections.abc import Sequence
from typing import NamedTuple

from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import (
    ENDS_OF_PROSE,
    length_of,
    lowered,
    visible_words,
)
from clippings.links.judging.page.sections import Section, sections_from_headline
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed import (
    addresses_readers,
    asks_for_itself,
    has_a_gate,
    is_of_a_notice,
    points_at_the_page,
    says_you_or_we,
)
from clippings.links.judging.pieces.headlines import (
    REQUESTS,
    goes_on,
    is_of_a_writer,
    quotes_a_message,
)
from clippings.links.judging.pieces.notice_words import HOME_IN_PROSE, NOTICES
from clippings.links.judging.pieces.piece import own_sentences
from clippings.links.judging.pieces.reports import SAID
from clippings.links.judging.pieces.verse_and_credits import is_verse

# What a text must tell, in characters as length_of counts: below a headline that goes on, with the
# mark of a teller, in lines about nothing else, with none of these.
_LITTLE, _ENOUGH, _LINES, _MUCH = 25, 40, 60, 100
_SEVERAL = 2
_A_MENU = 3  # links, which walls and pages in place of a whole site do not have
_PART = 3  # as a divisor: how much a sentence tells that uses words of notices
_MANY = 40  # sentences; the rest is ignored
_FIGURE = r"(?<![\d.])(?![45]\d\d(?!\d))\d"  # which is no error number
_BUTTON = r"(?i)<(?:button|input|select)\b"
_REFRESH = r"""(?i)http-equiv\s*=\s*["']?refresh"""
_POLITE = r"(?:です|ます|ました|ません|でした)。|니다\.?$|세요\.?$"
_OF_A_WORK = (
    r"\d ?[×x] ?\d|, (?:1[5-9]|20)\d\d[.,]|\((?:1[5-9]|20)\d\d\)"
    r"|\b\d{2,4} (?:pages|Seiten|páginas|pagine|sidor|sider|stron|stran|страниц)\b"
)
# Where sites keep what they show, and what that is. To add a language: a line in lower case.
_KEPT = words(
    """
archiv|arkiv|arhiv|arquiv|arşiv|αρχεί|архив|архів|أرشيف|ארכיון|آرشیو|アーカイブ|档案|檔案|아카이브
lưu trữ|arsip|content|contenu|contenid|conteúd|inhalt|inhoud|innehåll|indhold|innhold
sisält|obsah|tartalom|conținut|контент|зміст|içerik|περιεχόμεν|محتوى|תוכן|محتوا|コンテンツ|内容
콘텐츠|nội dung|konten| stories| articles| article |artikel|beiträge|meldungen|dépêche|artículo
noticias|articoli|notizi|artigos|matéria|notícia|berichten|artiklar|artikler|artiklen|artykuł
depesz|člán|статьи|статей|материал|новост|новин|статті|публікац|haberler|yazılar|άρθρα
الأخبار|المقالات|כתבות|記事|报道|報導|文章|新闻|기사|bài viết|berita
"""
)


class _Text(NamedTuple):
    """The first sentences below a headline."""

    headline: str
    said: Sequence[str]
    in_verse: bool  # so that no line needs an end of a sentence

    def weights(self, *kinds: Words) -> list[float]:
        """How much each sentence tells, if it has no words of the tables."""
        by_writer = any(map(is_of_a_writer, self.said))
        return [_weight(it, by_writer, self.in_verse, kinds) for it in self.said]


def tells_of_something(page: Markup, *kinds: Words) -> bool:
    """Whether the text tells of something: below a bare message, in words of none of the tables."""
    text = _text_below(page)
    if text is None:
        return False
    if goes_on(page, text.headline):
        return sum(text.weights()) >= _LITTLE and sum(map(length_of, text.said)) >= _LINES
    weights = text.weights(REQUESTS, *kinds)
    told, several = sum(weights), sum(it > 0 for it in weights) >= _SEVERAL
    if told >= _ENOUGH and any(map(_has_a_teller, text.said)):
        return True
    of_else = _is_of_nothing_else(text, *kinds)
    if not kinds:
        return of_else and several and told >= _MUCH
    if several and told >= (_LINES if of_else else _MUCH):
        return True
    has_a_menu = page.folded.count("<a ") >= _A_MENU
    return has_a_menu and told >= _ENOUGH and (of_else or any(map(_has_a_figure, text.said)))


def _text_below(page: Markup) -> _Text | None:
    """The text below the headline, if it has no gate and does not lead its reader home."""
    sections = sections_from_headline(page)
    if not sections or compiled(_REFRESH).search(page.text):
        return None
    headed, *others = sections
    if any(map(asks_for_itself, others)):
        return None
    if others and not visible_words(headed.markup):
        headed = Section(headed.heading, others[0].markup)  # a headline of two lines
    if has_a_gate(headed) or compiled(_BUTTON).search(headed.markup):
        return None
    said = own_sentences(headed.markup)[:_MANY]
    if any(mentions(it, HOME_IN_PROSE) and says_you_or_we(it) for it in said):
        return None
    return _Text(headed.heading, said, is_verse(headed.markup))


def _weight(text: str, by_writer: bool, in_verse: bool, kinds: Sequence[Words]) -> float:
    """How much a sentence tells: nothing if it is no prose, less than that if it is of a notice."""
    length = length_of(text)
    if addresses_readers(text):
        harmless = by_writer and not (mentions(text, NOTICES, *kinds) or points_at_the_page(text))
        return 0 if harmless else -2 * length
    if is_of_a_notice(text):
        return -length
    if not (in_verse or text.endswith(ENDS_OF_PROSE)) or mentions(text, *kinds):
        return 0
    return length / _PART if mentions(text, NOTICES) else length


def _has_a_teller(text: str) -> bool:
    """Whether a sentence is of its writer, names a source, quotes a message or describes a work."""
    if is_of_a_writer(text) or mentions(text, SAID) or compiled(_OF_A_WORK).search(text):
        return True
    return quotes_a_message(text)


def _has_a_figure(text: str) -> bool:
    return bool(compiled(_FIGURE).search(text))


def _is_of_nothing_else(text: _Text, *kinds: Words) -> bool:
    """Whether no sentence could stand in a notice, or uses a word of the tables."""
    if compiled(SOUGHT_PAGE).search(lowered(text.headline)):
        return False
    if any(map(compiled(_POLITE).search, text.said)):
        return False
    tables = (NOTICES, _KEPT, REQUESTS, *kinds)
    return not any(mentions(it, *tables) or says_you_or_we(it) for it in text.said)
