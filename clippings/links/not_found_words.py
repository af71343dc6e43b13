"""How pages say "not found": for each language what must be said, and the words it is said with.

To add a language: one line. `says` is searched in lower case; besides the words of `with_words`
nothing else may stand in the message, so that a headline which merely speaks of it is not taken.
"""

from typing import NamedTuple


class Saying(NamedTuple):
    """One language's way to say that there is no such page."""

    says: str
    words: frozenset[str]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _saying(says: str, with_words: str) -> Saying:
    return Saying(says, _words(with_words))


SAYINGS = (
    _saying(
        r"not found|not the (?:web ?)?page you"
        r"|(?:n't|not|no longer|nicht) (?:be found|exist|available|here|find|be located|online)"
        r"|unavailable|missing|\bno \w+ found|\bno page\b|\bgone\b|removed|deleted|expired|no such"
        r"|nothing (?:here"
        r"|(?:was )?found)"
        r"|(?:dead|broken) link|notfound|can'?t be (?:found|displayed)"
        r"|(?:cannot|can't|could not|couldn't) (?:be )?(?:seem to )?"
        r"(?:find|found|display|locate)|lost th|trouble finding|nothing to see",
        "404 410 a address afraid ah an and any anymore appear appears are article at"
        " available back bad be been"
        " broken but by can can't cannot cant code content could couldn't couldnt dead deleted"
        " directory display displayed document does doesn't doesnt don't dont entry error"
        " everywhere exist exists expired file find folder followed for found go gone has have"
        " having here hey hmm hmmm http i'm is isn't isnt it item know like link listing"
        " located location longer looking looks lost may might missing moment moved my no not"
        " notfound nothing now object oh online ooh ooops oops or page pagenotfound post product"
        " profile removed requested requesting resource right see seeing seem seems server site"
        " something sorry status story such temporarily thank that the there there's this"
        " thread to took tried open that's yikes let's it's"
        " topic trouble turn uh unavailable up url video want was we we'll we're we've web webpage"
        " website went were what whoops with wrong you you're you've your",
    ),
    _saying(
        r"nicht (?:mehr )?(?:gefunden|verfügbar|vorhanden|finden|erreichbar|existier)"
        r"|existiert \S*\s?nicht|keine seite|nichts gefunden|fehlerseite|gelöscht"
        r"|gibt (?:es )?(?:\S+ )?nicht|gibt's (?:\S+ )?nicht",
        "angeforderte artikel aufgerufene aufrufen beitrag das datei der die diese dieser"
        " dieses dokument ein eine entschuldigung erreichbar error es existent existieren"
        " existiert fehler fehlerseite finden gefunden gelöscht gesuchte gewünschte gibt gibt's"
        " haben hoppla http ihnen inhalt ist kann keine konnte leid leider mehr möchten nicht"
        " nichtgefunden nichts oder oops page seite sie suchen tut uns ups url verfügbar"
        " verschoben von vorhanden webseite werden wir wurde",
    ),
    _saying(
        r"introuvable|non trouv|pas (?:été )?trouv|(?:n'|n’|ne )existe p"
        r"|n'est (?:pas|plus) disponible|supprimée?|inexistante?|n'a pas pu être|aucune page"
        r"|il n'y a (?:plus )?rien|page perdue",
        "a article aucune avez c'est cet cette cherchez code contenu d de demandé demandée"
        " disponible document dommage déplacée désolé désolés erreur error est existe fichier"
        " http ici inexistant inexistante introuvable l l'article l'url la le lien n n'a n'est"
        " n'existe n'y ne non nous ou oups page pas perdu perdue plus pu que recherchez site"
        " supprimé supprimée trouvé trouvée url votre vous été êtes être",
    ),
    _saying(
        r"no (?:se )?(?:ha |pudo |fue |hemos |ha sido )?(?:podido )?(?:encontr|existe"
        r"|disponible|ser)|no está disponible|no encuentra|inexistente|eliminad"
        r"|no se (?:puede|pudo)|hallad[ao]",
        "a acceder aquí artículo busca buscando buscas contenido de disponible documento el"
        " eliminada eliminado encontrada encontrado encontrar encontró encuentra enlace error"
        " esta este está estás existe fue ha hallada hallado has hay hemos http inexistente la"
        " lo lugar nada no o oops pagina parece podemos podido pudo puede página que se sentimos"
        " ser sido solicita solicitada solicitado ups url ya",
    ),
    _saying(
        r"non (?:è (?:stat[ao] )?|più |sono )?(?:trovat|esist|disponibil)|impossibile trovare"
        r"|inesistente|rimoss[ao]",
        "abbiamo articolo c'è cerca cercando cercata cerchi che contenuto disponibile documento"
        " error errore esiste essere il impossibile inesistente l'articolo la link non nulla o oops"
        " ops pagina più potrebbe può questa questo qui richiesta richiesto rimossa rimosso"
        " siamo spiacenti stai stata stato trovare trovata trovato url è",
    ),
    _saying(
        r"não (?:foi |está |pôde ser |pode ser )?(?:encontr|exist|disponív)|inexistente"
        r"|indisponível|removid|não (?:conseguimos )?encontr",
        "a aqui artigo conteúdo desculpe disponível documento encontrada encontrado encontramos"
        " encontrar erro error esta este está existe foi há indisponível inexistente já mais nada"
        " não o oops ops pagina pode podemos procura procurando página pôde que removida removido"
        " requisitada ser solicitada solicitado url você",
    ),
    _saying(
        r"niet (?:meer )?(?:gevonden|beschikbaar|worden gevonden|vinden|bestaat)"
        r"|bestaat \S*\s?niet",
        "artikel beschikbaar bestaat bestand de deze die error fout foutmelding gevonden"
        " gevraagde helaas het is je kan kon kunnen meer niet oeps op opgevraagde pagina"
        " pagina's sorry u url vinden vonden was we webpagina werd worden zoekt",
    ),
    _saying(
        r"(?:inte|ej) (?:hittas|hittad|längre|tillgänglig)|hittades inte|hittar inte|saknas"
        r"|finns \S*\s?inte|inte hitta",
        "artikeln att begärda den denna du efter ej error fel finns hitta hittad hittades"
        " hittar hittas inte kan kunde letar längre oj saknas sida sidan som söker tillgänglig"
        " tyvärr vi",
    ),
    _saying(
        r"ikke (?:funnet|fundet|finnes|findes|finne|finde|lenger|længere|tilgjengelig"
        r"|eksister)|(?:finnes|findes|eksisterer|finner|finder) \S*\s?ikke|fant ikke",
        "artikkelen artiklen at beklager ble blev blive den denne desværre det du efter"
        " eksisterer er error etter fant feil fejl finde finder findes finne finner finnes"
        " fundet funnet ikke kan kunne leder lenger leter længere oops ops prøver side siden som"
        " søger søker tilgjengelig undskyld vi",
    ),
    _saying(
        r"ei (?:löydy|löytynyt|ole)|puuttuu|poistettu",
        "ei enää error etsimäsi etsimääsi hakemaasi hakemasi haluamaasi hups löydy löytynyt ole"
        " olemassa poistettu puuttuu sivu sivua valitettavasti virhe",
    ),
    _saying(
        r"nie (?:znaleziono|istnieje|została znaleziona|odnaleziono|zostal)|brak strony",
        "artykuł artykułu brak błąd error istnieje już nie odnaleziono podana przeniesiona"
        " przepraszamy strona strony szukana szukanej ta takiej url usunięta znaleziona"
        " znaleziono została żądana",
    ),
    _saying(
        r"nenalezen|nebyl[ao]? nalezen|neexistuje|nebola nájden|nenájden|nenašl|nenašli",
        "chyba error hledaná hľadaná je jsme najít nalezen nalezena nebola nebyl nebyla"
        " neexistuje nemůžeme nenalezen nenalezena nenalezeno nenašla nenašli nenájdená nájdená"
        " omlouváme požadovaná sa se strana stránka stránku tato zadaná článek",
    ),
    _saying(
        r"не (?:найден|существует|знайден|існує)|удал[её]н|отсутствует"
        r"|такой страницы нет|такої сторінки немає|нет такой страницы|ничего не",
        "error url адресу больше вы данная жаль извините простите на документ запрашиваемая"
        " запрошенная знайдена"
        " знайдено искомая"
        " или искали ищете к которую материал можем мы найден найдена найдено найти не нет"
        " ничего новость ой отсутствует ошибка по помилка сожалению статья сторінка сторінки"
        " сторінку"
        " страница страницу страницы существует такая такой такої удален удалена удалён удалёна эта"
        " этого этой этому існує",
    ),
)  # fmt: skip
# Page, article and whatever else is looked for, in all these languages.
THINGS = _words(
    """
    page webpage pagenotfound notfound file document article content url link resource post story
    object listing entry video
    seite webseite fehlerseite beitrag artikel inhalt dokument datei
    l'article contenu fichier lien l'url site página pagina artículo contenido documento enlace
    articolo l'articolo contenuto artigo conteúdo pagina's webpagina sidan sida artikeln siden side
    artikkelen artiklen sivua sivu strona strony stronę artykuł artykułu stránka stránku strana
    článek страница страницу страницы документ статья материал новость сторінка сторінку сторінки
    """
)
# What is as well said of things in stories.
LOST = frozenset({"missing", "gone", "lost"})
# What stands beside the number.
ERRORS = _words(
    """
    page error errors fehler erreur erro errore fout feil fejl fel virhe villa błąd chyba hiba
    es eroare
    greška napaka viga kļūda klaida hata hatası xəta lỗi kesalahan ralat σφάλμα ошибка помилка
    памылка грешка қате שגיאה خطأ خطا code http status código codice uh oh no an that is that's
    oops ooops whoops ups oups
    ops hoppla エラー 错误 錯誤 页面 에러 오류 त्रुटि ত্রুটি பிழை ข้อผิดพลาด
    """
)
