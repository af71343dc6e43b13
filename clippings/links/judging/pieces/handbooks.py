"""Texts of manuals, help centers and encyclopedias that explain what their headline names.

They define it, or list causes and remedies, in general: not of this page, or of the request,
account or domain of the one who reads it. To add a language: a line in each pattern and table, in
lower case; a space stands for a word boundary.
"""

from collections.abc import Sequence

from clippings.links.judging.not_found.absence import absence_in
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.sought import SOUGHT
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import length_of, lowered
from clippings.links.judging.page.sections import Section, sections_from_headline
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed import (
    addresses_readers,
    asks_for_itself,
    has_a_gate,
    points_at_the_page,
    says_you_or_we,
)
from clippings.links.judging.pieces.explanation_words import (
    EXPLAINS,
    HELPED,
    HELPS,
    HOW_AND_WHY,
    OF_NOW,
    OF_THIS,
)
from clippings.links.judging.pieces.notice_words import HOME
from clippings.links.judging.pieces.piece import own_sentences

_FIRST = 4  # sentences; in encyclopedias one on the site stands before
_MOST = 20  # sections
_A_FEW_WORDS = 60  # characters
_ON_THIS = Words(OF_THIS - {" qui "})  # in French a relative pronoun
_SHOWN = r"(?i)<(?:pre|code|ol|table|dl)\b"
# What an error number is.
_CODES = words(
    """
 status code| response code| error code|statuscode|status-code|antwortcode|fehlercode| code d'état
 code d'erreur| code de statut| code de réponse| código de estado
 código de respuesta| código de status| código de erro| código de resposta| codice di stato
 codice di errore| codice di risposta| foutcode|statuskod|felkod|fejlkode|feilkode|tilakoodi
 virhekoodi| kod odpowiedzi| kod błędu| kod stanu| stavový kód| chybový kód|állapotkód|hibakód
 cod de stare| cod de eroare| код ответа| код состояния| код ошибки| код відповіді| код стану
 код помилки| код за състояние| statusni kod| kod stanja| κωδικός κατάστασης| durum kod
 hata kod| yanıt kod|ステータスコード|状态码|狀態碼|错误代码|錯誤代碼|상태 코드|응답 코드|오류 코드
 mã trạng thái| mã lỗi| kode status| kode kesalahan| رمز الحالة|رمز حالة| קוד מצב|קוד סטטוס
 کد وضعیت|รหัสสถานะ
"""
)
# Links between a name and what it means.
_MEANS = words(
    """
 is a | is an | is one of | are a | indicates | indicating | means that | says that | by which
 with which
 ist ein | ist eine | ist der | bedeutet | besagt | zeigt an | gibt an | mit dem | est un | est une
 indique | indiquant | signifie | par lequel | es un | es una | indica | significa | con el que
 è un | con cui | é um | é uma | com o qual | com que | is een | aangeeft | geeft aan | betekent
 waarmee | är en | är ett | innebär | anger | er en | er et | betyder | angiver | angir | on http
 on virhe tarkoittaa | ilmaisee | oznacza|informuj| je http| je kód| je stavov| je chybov
 znamená|oznamuje|označuje|udává|jelent|jelzi
 este un | indică | înseamnă |означа|сообща|указыва|повідомля|označava| znači | είναι
 σημαίνει|υποδηλώνει|kodudur|belirt|anlamına| هو رمز| يشير| يعني|הוא קוד|מציין|פירוש| یک کد
の一つ|の1つ|である|意味|示す|表す|是|表示|代表|이다|의미|나타| là | cho biết| nghĩa | adalah
 menunjukkan | berarti |คือ|หมาย
"""
)
# "is a", in languages in which a notice would not say it like this. To add one: a line, in lower
# case.
_IS_A = "|".join(
    (
        r"(?:is|was|are|were) (?!the (?:page|site))(?:an?|the|one) ",
        r"(?:ist|war) (?:eine?|d(?:er|ie|as)) ",
        r"(?:est|était|fut) (?:une?|le|la|l')\W?",
        r"(?:es|fue|era) (?:una?|el|la) |(?:è|era|fu) (?:una?|un'|il|la|lo|l')\W?",
        r"(?:é|foi|era) (?:uma?|o|a) |(?:is|was) (?:een|de|het) ",
        r"(?:är|var|er) (?:ett?|en|den|det) |este (?:un|o) |[—–-] (?:это|це) |adalah |là ",
    )
)
_ARTICLE = r"(?i)^(?:an?|the|eine?|der|die|das|une?|l[ea]|una?|il|el|o|een|de|het|ett?) "
_A_WORD = 3  # letters


def is_handbook(page: Markup) -> bool:
    """Whether the text explains what the headline names, and does not address its reader.

    It may address those who come for help, where title and heading promise to explain how or why,
    or where it asks whether the article was helpful.
    """
    sections = sections_from_headline(page)
    if not sections or any(map(has_a_gate, sections)):
        return False
    headed, *others = sections
    said = [one for it in sections for one in it.said]
    if _ask_whether_it_helped(sections):
        return True
    if _answers(page, headed.heading) and (others or _shows(headed)):
        return not any(map(points_at_the_page, said))
    if any(map(asks_for_itself, others)) or any(map(addresses_readers, said)):
        return False
    if any(_defines_part_of(headed.heading, one) for one in headed.said[:_FIRST]):
        return True
    if any(mentions(it.heading, EXPLAINS) for it in others):
        return True
    named_so = mentions(_beside(page, headed), HELPS) or mentions(headed.heading, EXPLAINS)
    return named_so and any(map(_shows, sections))


def defines_its_name(page: Markup) -> bool:
    """Whether the text says what a code means, or is one of a work that explains things.

    It begins neither with "you" nor with "this", and the title names its site.
    """
    headed = next(iter(sections_from_headline(page)), None)
    if headed is None or has_a_gate(headed) or headed.heading not in page.title_parts[1:]:
        return False
    said = own_sentences(headed.markup)
    if sum(map(length_of, said)) < _A_FEW_WORDS:
        return False
    first = said[:_FIRST]
    if any(says_you_or_we(it) or mentions(it, HOME, _ON_THIS) for it in first):
        return False
    if any(certainty_in(it) is Certainty.CLEARLY for it in first):
        return False
    if mentions(" . ".join(first), _MEANS):
        return mentions(" . ".join((*first, _beside(page, headed))), _CODES, HELPS)
    return mentions(_beside(page, headed), HELPS) and not any(map(_is_of_something_missing, said))


def _is_of_something_missing(text: str) -> bool:
    return bool(absence_in(text) or certainty_in(text) or compiled(SOUGHT).search(lowered(text)))


def _beside(page: Markup, section: Section) -> str:
    """The parts of the title beside the heading of a section."""
    return " . ".join(it for it in page.title_parts[1:] if it != section.heading)


def _defines_part_of(headline: str, text: str) -> bool:
    """Whether a sentence says of what kind something is that a headline names among others."""
    found = compiled(_IS_A).search(text)
    subject = compiled(_ARTICLE).sub("", text[: found.start()].strip()) if found else ""
    return len(subject) >= _A_WORD and subject.lower() in headline.lower()


def _ask_whether_it_helped(sections: Sequence[Section]) -> bool:
    said = (one for it in sections[:_MOST] for one in (it.heading, *it.said))
    return len(sections) > 1 and any(mentions(one, HELPED) for one in said)


def _answers(page: Markup, headline: str) -> bool:
    """Whether title and heading promise to explain how or why, but not what happened just now."""
    if not headline or headline not in page.title or points_at_the_page(headline):
        return False
    return mentions(headline, HOW_AND_WHY) and not mentions(headline, OF_NOW)


def _shows(section: Section) -> bool:
    """Whether a section has code, steps or rows."""
    return bool(compiled(_SHOWN).search(section.markup))
