"""Searches that found nothing: some sites search for the words of an address that does not exist.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.gone.gate_words import SEARCHES
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import length_of
from clippings.links.judging.page.sections import right_below_heading, said_in
from clippings.links.judging.page.word_tables import mentions, speaks_of, words
from clippings.links.judging.pieces.piece import is_notice

_MOST = 2500  # characters
_A_TAG = 2000  # of the markup behind the head
_A_LINE = 30  # characters of sentences about something else
# WordPress declares it.
_DECLARED = r"""<[bB](?i:ody)\b[^<>]*\bclass\s*=\s*["'](?:[^"'<>]*\s)?search-no-results[\s"']"""
_NOTHING = words(
    """
nothing matched|nothing found|no results|no matches|no posts found|no items found|0 results
zero results|did not match any|nichts gefunden|keine ergebnisse|keine treffer|0 treffer
nichts, das|aucun résultat|rien trouvé|aucune correspondance|ne correspond à|no hay nada que
sin resultados|no hay resultados|no se encontraron|no se han encontrado|ningún resultado
nessun risultato|non è stato trovato|nessuna corrispondenza|nenhum resultado|nada foi encontrado
não foram encontrad|nada corresponde|niets gevonden|geen resultat|kwam niets overeen|inga träffar
inga resultat|inget matchade|ingen treff|ingen resultat|intet matched|ingenting
ei tuloksia|ei löytynyt|ei hakutuloksia|mikään ei vastannut|brak wyników
nie znaleziono|nic nepasuje|nenalezen|žádné výsledky|žiadne výsledky|nenašl|nincs találat
nem található|nincs a keresés|niciun rezultat|nu s-a găsit|nu am găsit|nema rezultata|ni rezultatov
ni zadetkov|ničesar ni|ništa nije|ничего не найдено|нет результатов|нічого не знайдено
немає результатів|няма резултати|нищо не|нема резултата|δεν βρέθηκ|κανένα αποτέλεσμα|sonuç bulunam
sonuç yok|hiçbir sonuç|eşleşen|لا توجد نتائج|لم يتم العثور|نتیجه‌ای یافت|نتیجه ای یافت|لم نجد
לא נמצאו|אין תוצאות|見つかりません|該当する|没有找到|未找到|沒有找到|找不到
没有结果|검색 결과가 없|찾을 수 없|검색결과가 없|không tìm thấy|không có kết quả|tidak ditemukan
tidak ada hasil|tiada hasil|ไม่พบ|ei leitud|tulemusi ei|nav atrast|nekas netika|nerasta
engar niðurst|ekkert fannst|कोई परिणाम नहीं|cap resultat|no s'ha trobat
"""
)


def found_nothing(page: Markup) -> bool:
    """Whether the page is that of a search which found nothing, and not about searches."""
    if compiled(_DECLARED).search(page.text, page.body_at, page.body_at + _A_TAG):
        return True
    if not speaks_of(page, _MOST, SEARCHES, _NOTHING) or page.is_article or page.is_signed:
        return False
    if not any(mentions(it, SEARCHES) for it in (page.title, page.heading)):
        return False
    said = said_in(right_below_heading(page))
    others = (it for it in said if not (mentions(it, SEARCHES, _NOTHING) or is_notice(it)))
    return mentions(page.lead or page.words, _NOTHING) and sum(map(length_of, others)) <= _A_LINE
