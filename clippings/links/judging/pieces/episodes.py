"""Numbered episodes and issues, with a player, or with credits: how long it lasts, who is a guest.

To add a language: its words in the tables, in lower case.
"""

from clippings.links.judging.not_found.absence import absence_in
from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import blocks_of, length_of, without_marks
from clippings.links.judging.page.sections import (
    is_named_in_title,
    leads_on,
    right_below_heading,
    said_in,
)
from clippings.links.judging.page.word_index import words_in
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed import says_you_or_we
from clippings.links.judging.pieces.notice_words import HOME, SORRY

_A_FEW_WORDS = 60  # characters
_PLAYER = "<audio"
_LABEL = (
    r"(?:ep\.?|episode|episodio|episódio|épisode|folge|aflevering|avsnitt|afsnit|jakso|odcinek"
    r"|epizoda?|díl|diel|rész|episodul|puntata|выпуск|эпизод|випуск|епізод|епизод|επεισόδιο|bölüm"
    r"|פרק|الحلقة|第|tập|issue|ausgabe|heft|n[º°o]\.?|num[eé]ro|número|nummer|numer|#)"
)
_NUMBER = r"(\d{1,4})(?!\d)"
# The number of an error must have a label: "404: Not Found" may be the error itself.
_NUMBERED = rf"(?i)(?:{_LABEL}\s?{_NUMBER}|(?!40\d|410|50\d){_NUMBER}(?=\s?[:.–—-]\s?[^\W\d]))"
_BESIDE_NAMES = " .:：–—-#|·回話集"
_LASTS = r"(?i)\d ?(?:min|мин|хв|דק|分|분|phút|menit|นาที|دقيق|λεπτ|perc|dakika|dk\b)|\d:\d\d(?!\d)"
_CREDITS = words(
    """
 duration| running time| length | guest | guests | host | hosts | hosted by| transcript| show notes
 mp3 | podcasts | spotify | listen on
 dauer | laufzeit | gast | gäste | shownotes | transkript| moderation
 durée| invité| animé par | duración| invitad| transcripción| presenta | durata
 ospit| trascrizione| conduce | duração| convidad| transcrição| apresenta| duur | gasten
 längd | gäst | gäster | varighed| gæst| varighet| gjest| utskrift| kesto | vieraa
 litterointi| czas trwania| gość| goście| gościni| transkrypcja| délka | hosté | přepis | dĺžka
 hostia | prepis | hossz| vendég| átirat| invitat| transcriere| длительность| гост| ведущ
 расшифровка| тривалість| розшифровка| продължителност| trajanje| gost | gosti | διάρκεια
 καλεσμέν| süre | süresi| konuk| المدة| ضيف| الضيف| משך| אורח|再生時間|配信時間|ゲスト|出演
时长|時長|嘉宾|來賓|主持|재생 시간|게스트|출연|진행자| thời lượng| khách mời| durasi
 tamu |ความยาว|แขกรับเชิญ
"""
)
_SEVERAL = 2


def is_episode(page: Markup) -> bool:
    """Whether the heading is a name with a number, above a player or credits."""
    number = compiled(_NUMBERED).match(page.heading)
    if number is None or not _is_named_alike(page, number[1] or number[2], number.end()):
        return False
    below = right_below_heading(page)
    blocks = blocks_of(below)
    if leads_on(below) or sum(map(length_of, blocks)) < _A_FEW_WORDS:
        return False
    if any(
        absence_in(it) or certainty_in(it) or mentions(it, HOME, SORRY) for it in said_in(below)
    ):
        return False
    return _is_credited(blocks) or (_PLAYER in page.folded and not says_you_or_we(blocks[0]))


def _is_named_alike(page: Markup, number: str, end: int) -> bool:
    """Whether title and heading have the same number and name, whatever label they have."""
    if is_named_in_title(page):
        return True
    name = page.heading[end:].strip(_BESIDE_NAMES).lower()
    title = page.title.lower()
    return bool(name) and name in title and number in title


def _is_credited(blocks: tuple[str, ...]) -> bool:
    """Whether the text has several words of credits, or one beside a duration."""
    whole = " . ".join(blocks)
    found = _CREDITS.intersection(words_in(without_marks(whole), _CREDITS))
    return len(found) >= _SEVERAL or bool(found and compiled(_LASTS).search(whole))
