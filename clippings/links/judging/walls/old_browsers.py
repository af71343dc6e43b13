"""Pages that are shown to browsers that a site does not support, and hold nothing else.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import length_of
from clippings.links.judging.page.sections import right_below_heading, said_in
from clippings.links.judging.page.word_tables import (
    hardly_leads_on,
    mentions,
    speaks_of,
    words,
)
from clippings.links.judging.pieces.addressed import says_you_or_we
from clippings.links.judging.pieces.explanation_words import EXPLAINS
from clippings.links.judging.walls.gate_words import UNSUPPORTED

_FEW_WORDS = 500  # characters
_A_LINE = 40  # characters of sentences about something else
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


def asks_for_another_browser(page: Markup) -> bool:
    """Whether a short page says in its heading that our browser is too old, and only that."""
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
