"""How pages say "not found": for each language what must be said, and the words it is said with.

To add a language: one line. `says` is searched in lower case; besides the words of `with_words`
nothing else may stand in the message, so that a headline which merely speaks of it is not taken.
"""

import re
from typing import NamedTuple


class Saying(NamedTuple):
    """One language's way to say that there is no such page."""

    says: re.Pattern[str]
    words: frozenset[str]


def _saying(says: str, with_words: str) -> Saying:
    return Saying(re.compile(says), frozenset(with_words.split()))


SAYINGS = (
    _saying(
        r"not found|(?:n't|not|no longer|nicht) (?:be found|exist|available|here|find|be located)"
        r"|unavailable|missing|\bgone\b|removed|deleted|expired|no such|nothing (?:here|found)"
        r"|(?:dead|broken) link",
        "404 410 a an and any anymore at are article be been broken but by can can't cannot"
        " content could"
        " couldn't dead deleted does doesn't document entry error exist exists expired file find"
        " for found"
        " gone has have here hmm hmmm http is isn't item it job link listing located location"
        " longer"
        " looking lost may might missing moved no not nothing object oh oops page post product"
        " profile"
        " removed requested resource seem seems site something sorry status story such thank that"
        " the"
        " there this thread to topic uh unavailable up url video was we web webpage website we're"
        " were"
        " whoops with wrong you you're your available you've requesting want address ooops went"
        " code"
        " temporarily or deleted",
    ),
    _saying(
        r"nicht (?:mehr )?(?:gefunden|verfügbar|vorhanden|finden|erreichbar|existier)|existiert"
        r" \S*\s?nicht"
        r"|keine seite|nichts gefunden|fehlerseite|gelöscht",
        "angeforderte aufgerufene artikel beitrag das datei der die diese dieser dieses dokument"
        " ein eine"
        " entschuldigung error es existiert existieren fehler fehlerseite finden gefunden gelöscht"
        " gesuchte gewünschte hoppla http ihnen inhalt ist kann keine konnte leider mehr nicht"
        " nichts"
        " oder oops page sie seite tut uns ups url verfügbar verschoben von vorhanden webseite"
        " werden wir"
        " wurde erreichbar haben existent leid",
    ),
    _saying(
        r"introuvable|non trouv|pas (?:été )?trouv|(?:n'|n’|ne )existe p|n'est (?:pas|plus)"
        r" disponible"
        r"|supprimée?|inexistante?|n'a pas pu être|aucune page",
        "a article aucune cette cherchez code contenu d de demandé demandée désolé désolés"
        " disponible"
        " document erreur error est existe fichier http inexistant inexistante introuvable l"
        " l'article"
        " l'url la le lien n n'a n'est n'existe ne non nous été être oups ou page pas plus pu que"
        " recherchez site supprimé supprimée trouvé trouvée url votre vous avez déplacée c'est",
    ),
    _saying(
        r"no (?:se )?(?:ha |pudo |fue |hemos |ha sido )?(?:podido )?(?:encontr|existe|disponible"
        r"|ser)"
        r"|no está disponible|no encuentra|inexistente|eliminad",
        "a acceder artículo buscas busca buscando contenido de disponible documento el eliminada"
        " eliminado"
        " encontrada encontrado encontrar encontró encuentra enlace error esta este está existe"
        " fue ha"
        " hemos http la lo lugar no oops o página pagina podido pudo que se sentimos ser sido"
        " solicita"
        " solicitada solicitado ups url ya inexistente has estás",
    ),
    _saying(
        r"non (?:è (?:stat[ao] )?|più |sono )?(?:trovat|esist|disponibil)|impossibile trovare"
        r"|inesistente"
        r"|rimoss[ao]",
        "articolo che cerca cercando cerchi cercata contenuto disponibile documento errore error"
        " esiste"
        " il impossibile inesistente la l'articolo link non o oops ops pagina più potrebbe questa"
        " questo"
        " richiesta richiesto rimossa rimosso siamo spiacenti stai stata stato trovare trovata"
        " trovato"
        " url è essere stata",
    ),
    _saying(
        r"não (?:foi |está |pôde ser |pode ser )?(?:encontr|exist|disponív)|inexistente|removid",
        "a artigo conteúdo disponível documento encontrada encontrado encontramos erro error esta"
        " este"
        " está existe foi inexistente já mais não o ops oops página pagina pode pôde procura"
        " procurando"
        " que removida removido requisitada ser solicitada solicitado url você desculpe",
    ),
    _saying(
        r"niet (?:meer )?(?:gevonden|beschikbaar|worden gevonden|vinden|bestaat)|bestaat"
        r" \S*\s?niet",
        "artikel beschikbaar bestaat bestand de deze die error fout foutmelding gevonden"
        " gevraagde helaas"
        " het is je kan kon kunnen meer niet oeps op opgevraagde pagina pagina's sorry u url"
        " vinden was"
        " we webpagina werd worden zoekt",
    ),
    _saying(
        r"(?:inte|ej) (?:hittas|hittad|längre|tillgänglig)|hittades inte|hittar inte|saknas|finns"
        r" \S*\s?inte",
        "artikeln att begärda den denna du efter ej error fel finns hittad hittades hittar hittas"
        " inte"
        " kan kunde letar längre oj sida sidan saknas som söker tillgänglig tyvärr vi",
    ),
    _saying(
        r"ikke (?:funnet|fundet|finnes|findes|finne|finde|lenger|længere|tilgjengelig|eksister)"
        r"|(?:finnes|findes|eksisterer|finner|finder) \S*\s?ikke|fant ikke",
        "at artikkelen artiklen beklager ble blev den denne desværre det du eksisterer er error"
        " etter"
        " fant fejl feil finde finder findes finne finner finnes fundet funnet ikke kan kunne"
        " leder lenger"
        " leter længere oops ops prøver side siden som søger søker tilgjengelig undskyld vi blive"
        " efter",
    ),
    _saying(
        r"ei (?:löydy|löytynyt|ole)|puuttuu",
        "ei enää error etsimääsi etsimäsi hakemaasi haluamaasi löydy löytynyt ole olemassa"
        " puuttuu sivu"
        " sivua valitettavasti virhe hups",
    ),
    _saying(
        r"nie (?:znaleziono|istnieje|została znaleziona|odnaleziono|zostal)|brak strony",
        "artykuł artykułu brak błąd error istnieje już nie odnaleziono podana przepraszamy strona"
        " strony"
        " szukana szukanej ta takiej url znaleziona znaleziono została żądana",
    ),
    _saying(
        r"nenalezen|nebyl[ao]? nalezen|neexistuje|nebola nájden|nenájden|nenašl|nenašli",
        "chyba článek error hledaná je nalezen nalezena nebola nebyl nebyla neexistuje nenalezen"
        " nenalezena nenalezeno nenašla nenašli nenájdená nájdená omlouváme požadovaná sa se strana"
        " stránka stránku tato zadaná jsme",
    ),
    _saying(
        r"nem (?:található|létezik|találtuk|elérhető)|nu (?:a fost găsită|există|este disponibilă)"
        r"|bulunamadı|mevcut değil|nije pronađen|ne postoji|tidak ditemukan|không tìm thấy"
        r"|no trobada|no s'ha trobat|δεν (?:βρέθηκε|υπάρχει)|не (?:е намерена|постои)",
        "404 a az oldal nem található létezik találtuk elérhető keresett kért hiba pagina căutată"
        " nu fost"
        " găsită există este disponibilă eroare sayfa sayfayı aradığınız bulunamadı mevcut değil"
        " hata"
        " üzgünüz stranica nije pronađena tražena ne postoji halaman tidak ditemukan trang không"
        " tìm thấy"
        " pàgina no trobada s'ha trobat la η σελίδα δεν βρέθηκε υπάρχει που ζητήσατε страницата"
        " не е"
        " намерена",
    ),
    _saying(
        r"не (?:найден|существует|знайдено|існує|найдено)|удал[её]н|отсутствует|такой страницы нет"
        r"|нет такой страницы|ничего не",
        "вы данная документ запрашиваемая запрошенная ищете искали или иcкомая которую к материал"
        " найден"
        " найдена найдено не нет ничего новость ой отсутствует ошибка помилка сожалению статья"
        " страница"
        " страницу страницы существует сторінка сторінку такая такой удален удалена удалён удалён"
        " удалёна"
        " эта этой этого больше знайдено не існує мы можем найти error url",
    ),
)  # fmt: skip
UNSPACED = re.compile(
    r"(?:ページ|記事|コンテンツ|ファイル).{0,12}(?:見つかりません|見つからない|存在しません|ございません|ありません|削除され)"
    r"|(?:页面|頁面|网页|網頁|文章|内容|頁).{0,8}(?:不存在|未找到|找不到|已删除|已刪除|沒有找到|没有找到)"
    r"|(?:找不到|未找到|无法找到|無法找到).{0,8}(?:页面|頁面|网页|網頁|文章|内容|頁)"
    r"|(?:페이지|기사|문서).{0,8}(?:찾을 수 없|존재하지 않|없습니다|삭제)"
    r"|(?:الصفحة|الصفحه).{0,20}(?:غير موجود|لم يتم العثور)|لم يتم العثور على الصفحة"
    r"|(?:ה?דף|העמוד|עמוד).{0,16}(?:לא נמצא|אינו קיים|לא קיים)|ไม่พบหน้า"
)
