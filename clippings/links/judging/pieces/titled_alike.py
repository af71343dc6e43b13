"""Texts about something else whose title is nothing but a message, as of songs and books.

Notices under such a title address their reader, or speak of articles and archives.
"""

from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import length_of
from clippings.links.judging.page.sections import (
    is_named_in_title,
    leads_on,
    right_below_heading,
    sections_from_headline,
)
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed import says_you_or_we
from clippings.links.judging.pieces.notice_words import NOTICES
from clippings.links.judging.pieces.piece import own_sentences
from clippings.links.judging.pieces.places import names_a_place

_ENOUGH, _NEWS = 100, 60  # characters, also of a text that names a place
_SEVERAL = 2
_MANY = 20  # sentences; the rest is ignored
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


def is_titled_like_a_message(page: Markup) -> bool:
    """Whether no sentence below a heading that is a message could stand in a notice."""
    heading, below = _headline_of(page)
    certainty = certainty_in(heading)
    if certainty is Certainty.NOTHING or leads_on(below):
        return False
    said = own_sentences(below)[:_MANY]
    enough = _NEWS if heading != page.heading or any(map(names_a_place, said)) else _ENOUGH
    if certainty < Certainty.BY_NUMBER and enough == _ENOUGH:
        return False
    if len(said) < _SEVERAL or sum(map(length_of, said)) <= enough:
        return False
    return not any(map(_may_be_of_a_notice, said))


def _headline_of(page: Markup) -> tuple[str, str]:
    """The heading that the title contains, if not the main one that of a post, and what is below.

    Blogs may have the name of the site and that of a list as higher headings.
    """
    if is_named_in_title(page):
        return page.heading, right_below_heading(page)
    sections = sections_from_headline(page)
    named = sections and sections[0].heading and sections[0].heading in page.title
    return sections[0] if named else ("", "")


def _may_be_of_a_notice(text: str) -> bool:
    return mentions(text, NOTICES, _KEPT) or says_you_or_we(text)
