"""Entries of encyclopedias and glossaries about errors: what "404" is, or a parked domain.

To add a language: a line in each table, in lower case; a space stands for a word boundary.
"""

from clippings.links.judging.not_found.absence import absence_in
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.sought import SOUGHT
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import length_of, lowered
from clippings.links.judging.page.sections import (
    is_named_beside_its_site,
    leads_on,
    right_below_heading,
)
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed import says_you_or_we
from clippings.links.judging.pieces.explanation_words import HELPS, OF_THIS
from clippings.links.judging.pieces.notice_words import HOME
from clippings.links.judging.pieces.piece import own_sentences

_A_FEW_WORDS = 60  # characters, as length_of counts
_ON_THIS = Words(OF_THIS - {" qui "})  # in French a relative pronoun
_FIRST = 4  # sentences; in encyclopedias one on the site stands before
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
# What such works are called, in titles.
_WORKS = words(
    """
 glossári| reference | dictionary| encyclop| wiki| lexikon| glossar| enzyklop| wörterbuch| glossaire
 dictionnaire| glosario| enciclop| diccionario| dizionario| dicionário| woordenboek| ordbok
 ordbog| uppslagsverk| leksikon| sanakirja| słownik| encyklop| slovník| szótár| dicționar
 словарь| словник| энциклоп| енциклоп| речник| rječnik| λεξικό| sözlük| ansiklop
用語集|辞典|事典|百科|词典|詞典|术语表|용어|사전| từ điển| kamus| قاموس| موسوعة|מילון
"""
)


def is_entry_of_a_reference_work(page: Markup) -> bool:
    """Whether the text defines a code, or the title names a glossary or an encyclopedia.

    Such a text addresses no reader, and says nothing of this page.
    """
    below = right_below_heading(page)
    if leads_on(below) or not is_named_beside_its_site(page):
        return False
    said = own_sentences(below)
    if sum(map(length_of, said)) < _A_FEW_WORDS:
        return False
    if any(says_you_or_we(it) or mentions(it, HOME, _ON_THIS) for it in said[:_FIRST]):
        return False
    if any(certainty_in(it) is Certainty.CLEARLY for it in said[:_FIRST]):
        return False
    begins = " . ".join(said[:_FIRST])
    means = mentions(begins, _MEANS)
    if means and mentions(begins, _CODES):
        return True
    beside = " . ".join(it for it in page.title_parts[1:] if it != page.heading)
    if means and mentions(beside, HELPS):
        return True
    if not mentions(beside, _WORKS):
        return False
    return means or not any(map(_is_of_something_missing, said))


def _is_of_something_missing(text: str) -> bool:
    return bool(absence_in(text) or certainty_in(text) or compiled(SOUGHT).search(lowered(text)))
