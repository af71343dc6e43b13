"""Pages that ask to switch off an ad blocker before they show anything.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.emptiness import without_counters
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import length_of, sentences_of
from clippings.links.judging.page.sections import right_below_heading, said_in
from clippings.links.judging.page.word_tables import mentions, speaks_of, words
from clippings.links.judging.pieces.addressed import says_you_or_we
from clippings.links.judging.pieces.explanation_words import EXPLAINS, HELPS
from clippings.links.judging.walls.consent_words import TRACKING
from clippings.links.judging.walls.gate_words import AD_BLOCKERS

_FEW_WORDS = 500  # characters
_A_LABEL = 20  # characters of sentences about something else
_SENTENCES = 6  # of a block
_QUESTIONS = ("?", "？", ":", "：")
_SWITCHED_OFF = words(
    """
disable|turn off|switch off|turning off|disabling|whitelist|allow ads|deaktiv|ausschalt|schalten
abschalt|désactiv|desactiv|desativ|disattiv|schakel|uit te zetten|zet |inaktiver
stäng av|stänga av|slå fra|slå av|slår fra|pois päältä|poista |sulje |wyłącz|vypn|zakáž
kapcsolja ki|kikapcsol|dezactiv|isključ|onemogući|отключ|выключ|вимкн|изключ|απενεργοπ
devre dışı|kapatın|تعطيل|عطل|השבת|כבו|無効|オフに|解除|关闭|關閉|停用|禁用|꺼|해제|비활성|tắt
matikan|nonaktifkan
"""
)


def asks_to_show_advertisements(page: Markup) -> bool:
    """Whether a page that has no scripts asks to switch off an ad blocker, and hardly says more.

    With a script, the piece may be shown instead.
    """
    if not speaks_of(page, _FEW_WORDS, AD_BLOCKERS, _SWITCHED_OFF):
        return False
    if page.is_article or page.is_signed or "<script" in without_counters(page.folded):
        return False
    name = f"{page.title} {page.heading}"
    if mentions(name, EXPLAINS, HELPS) or any(map(name.__contains__, _QUESTIONS)):
        return False
    below = said_in(right_below_heading(page))
    said = [one for block in (page.heading, *below) for one in sentences_of(block, _SENTENCES)]
    said_of_it = (AD_BLOCKERS, TRACKING)
    others = (it for it in said if it not in page.title_parts and not mentions(it, *said_of_it))
    asked = any(mentions(it, AD_BLOCKERS) and mentions(it, _SWITCHED_OFF) for it in said)
    return asked and any(map(says_you_or_we, said)) and sum(map(length_of, others)) <= _A_LABEL
