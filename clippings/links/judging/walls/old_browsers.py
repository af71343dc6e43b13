"""Pages that are shown to browsers that a site does not support, or that run no scripts.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.emptiness import without_counters
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import length_of, sentences_of
from clippings.links.judging.page.sections import right_below_heading, said_in
from clippings.links.judging.page.word_tables import (
    hardly_leads_on,
    mentions,
    speaks_of,
    words,
)
from clippings.links.judging.pieces.addressed import says_you_or_we
from clippings.links.judging.pieces.explanation_words import EXPLAINS, HELPS
from clippings.links.judging.pieces.notice_words import WAYS_ON
from clippings.links.judging.walls.ad_blockers import asks_to_show_advertisements
from clippings.links.judging.walls.gate_words import UNSUPPORTED
from clippings.links.judging.walls.guards import NEEDS_SCRIPTS

_FEW_WORDS = 500  # characters
_A_LINE, _A_LABEL = 40, 20  # characters of sentences about something else
_SENTENCES = 6  # of a block
_QUESTIONS = ("?", "？", ":", "：")
_PRODUCTS = words("chrome|firefox|safari|opera|edge|internet explorer")
_BROWSERS = _PRODUCTS + words(
    """
browser|navigateur|navegador|explorador|selain
prohlížeč|prehliadač|przeglądark|böngész|pregledn|brskalnik|браузер|браузър|прегледувач|прегледач
πρόγραμμα περιήγησης|φυλλομετρητ|tarayıcı|متصفح|דפדפן|مرورگر|nettleser|webbläsar
ブラウザ|浏览器|瀏覽器|브라우저|trình duyệt|peramban|pelayar|เบราว์เซอร์|brauser|pārlūk|naršykl|vafr
brauzer|ब्राउज़र|ব্রাউজার|ბრაუზერ|nabigatzaile|shfletues|blaaier
"""
)
# What is shown with scripts.
_SHOWN = (
    _BROWSERS
    + WAYS_ON
    + words(
        """
 app | app.|application|this content|continue|proceed|fortzufahren|poursuivre|verder
fortsätta|fortsette|fortsætte|jatkaaksesi|kontynuować|pokračovat|продолж|продовж|続行|继续|anwendung|inhalt|contenu|contenido
conteúdo|inhoud|innehåll|indhold|innhold|sisäl|treści|stronę|obsah|tartalm|conținut|sadržaj|vsebin
контент|содержим|приложен|вміст|περιεχόμεν|içerik|المحتوى|תוכן|محتوا|アプリ|コンテンツ|表示
应用|內容|内容|앱|콘텐츠|nội dung|konten
"""
    )
)


def asks_for_another_browser(page: Markup) -> bool:
    """Whether a short page only says that our browser is too old, runs no scripts or hides ads."""
    if _says_it_is_too_old(page) or asks_for_scripts(page):
        return True
    return asks_to_show_advertisements(page)


def _says_it_is_too_old(page: Markup) -> bool:
    if not speaks_of(page, _FEW_WORDS, _BROWSERS, UNSUPPORTED) or not hardly_leads_on(page):
        return False
    name = page.heading or page.title
    if page.is_article or page.is_signed or any(map(name.__contains__, _QUESTIONS)):
        return False
    if not (mentions(name, _BROWSERS) and mentions(name, UNSUPPORTED)):
        return False
    if mentions(f"{page.title} {name}", EXPLAINS):
        return False
    said = said_in(right_below_heading(page))
    rejected = any(mentions(it, _PRODUCTS) and mentions(it, UNSUPPORTED) for it in (name, *said))
    if rejected and not any(map(says_you_or_we, (name, *said))):
        return False  # news about a browser, or a list of browsers
    others = [it for it in said if not mentions(it, _BROWSERS)]
    return sum(map(length_of, others)) <= _A_LINE


def asks_for_scripts(page: Markup) -> bool:
    """Whether a page that has no scripts asks us to switch them on, and says hardly anything else.

    With a script, the piece may be shown instead.
    """
    if page.letters > _FEW_WORDS or "javascript" not in page.plain or not hardly_leads_on(page):
        return False
    if page.is_article or page.is_signed or "<script" in without_counters(page.folded):
        return False
    name = f"{page.title} {page.heading}"
    if mentions(name, EXPLAINS, HELPS) or any(map(name.__contains__, _QUESTIONS)):
        return False
    if page.heading and not _names_scripts(page.heading):
        return False
    said = [one for block in page.blocks for one in sentences_of(block, _SENTENCES)]
    others = (it for it in said if it not in page.title_parts and not _names_scripts(it))
    return any(map(_asks_for_scripts, said)) and sum(map(length_of, others)) <= _A_LABEL


def _names_scripts(text: str) -> bool:
    return "javascript" in text.lower()


def _asks_for_scripts(text: str) -> bool:
    return bool(compiled(NEEDS_SCRIPTS).search(text.lower())) and mentions(text, _SHOWN)
