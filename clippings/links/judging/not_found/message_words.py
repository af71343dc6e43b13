"""The words of "not found" messages: all words of English ones, common words of the others."""

import re

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
HARDLY_ANY = 2  # characters in other words
# An English message holds one of these, and otherwise only MESSAGE_WORDS; headlines have others.
SAYS = (
    r"not found|not the (?:web ?)?page you"
    r"|(?:n't|not|no longer) (?:be found|exist|available|here|find|be located|online)"
    r"|unavailable|missing|\bno \w+ found|\bno page\b|\bgone\b|removed|deleted|expired|no such"
    r"|nothing (?:here|(?:was )?found)|(?:dead|broken) link|notfound|can'?t be (?:found|displayed)"
    r"|(?:cannot|can't|could not|couldn't) (?:be (?:found|display|locate)"
    r"|(?:seem to )?(?:find|found|display|locate))|lost th|trouble finding|nothing to see"
)
# Interjections and apologies before a message. To add a language: its words.
SIGHS = (
    "oops", "ooops", "hoops", "woops", "whoops", "uhoh", "uh-oh", "oh no", "ups", "uups", "hups",
    "huch", "hoppla", "hoppsan", "oeps", "oups", "mince", "zut", "uy", "¡uy", "ay", "¡ay", "vaya",
    "¡vaya", "ops", "hov", "oj", "ой", "упс", "ojej", "jejda", "哎呀", "糟糕", "eita", "poxa",
    "vish", "híjole", "accidenti", "aïe", "ohje", "oh je", "oei", "ojdå", "øv", "hupsista", "ouha",
    "ajaj", "ajjaj", "hoppá", "hopa", "eyvah", "ωχ", "おっと", "啊哦", "앗",
)  # fmt: skip
SIGH = (
    rf"(?:u?o+[ph]+s?|{'|'.join(SIGHS)}|(?:we(?:'re| are) )?(?:very |so )?sorry"
    r"|(?:es )?tut uns leid|entschuldigung"
    r"|désolé|lo sentimos|ci dispiace|desculpe|helaas|beklager|przepraszamy|извините)"
)
# Beginnings of sentences about some pages, and not about this one: "Many pages …".
OF_SOME = (
    r"(?:some|many|several|most|few|einige|manche|viele|mehrere|certaine?s|plusieurs|quelques"
    r"|algun[ao]s|much[ao]s|vari[ao]s|alcun[ei]|molt[ei]|divers[ei]|muit[ao]s|sommige|veel"
    r"|några|många|nogle|mange|noen|jotkut|monet|niektóre|wiele|některé|mnoho|niektoré|néhány"
    r"|unele|multe|некоторые|многие|деякі|багато|някои|много|neke|mnoge|μερικές|πολλές|bazı"
    # Or about a part of them.
    r"|half|(?:a|one|two|three|every) (?:second|third|quarter|fifth|tenth|in)s?"
    r"|die hälfte|jede[rs]? (?:zweite|dritte|vierte|fünfte)|ein (?:drittel|viertel|fünftel)"
    r"|la moitié|un (?:tiers|quart)|une? \w+ sur|la mitad|un tercio|un cuarto|un[oa] de cada|metade"
    r"|(?:la )?metà|un terzo|um terço|(?:de )?helft|een (?:derde|kwart)|hälften|halvdelen"
    r"|en (?:tredjedel|fjärdedel|fjerdedel)|var(?:je)? (?:tredje|fjärde|femte)|puolet|kolmannes"
    r"|połowa|polovina|polovica|polovi\w+|a fele|jumătate|половин\w+|треть|третин\w+|οι μισ\w+"
    r"|نصف|半数の\w*|一半的?\w*|절반\w*|một nửa|separuh|setengah"
    r"|\d+(?:[.,]\d+)? ?(?:% \w+|per ?cent|prozent|procent|prosent|pour cent|por ciento|por cento)"
    # Or of what stood in this place before.
    r"|an? (?:previous|earlier|older) (?:version|edition|draft|article|story|post|report)"
    r"|eine (?:frühere|ältere|vorige|erste) (?:fassung|version)"
    r"|une (?:première )?version (?:précédente|antérieure)|una versión (?:anterior|previa)"
    r"|una versione precedente|uma versão anterior|een (?:eerdere|vorige|oudere) versie"
    r"|en (?:tidigare|tidligere) \w+|aiempi versio|poprzednia wersja|(?:předchozí|dřívější) verze"
    r"|predchádzajúca verzia|egy korábbi változat|o versiune anterioară|предыдущая версия"
    r"|попередня версія|предишна версия|prethodna verzija|μια προηγούμενη έκδοση"
    r"|önceki bir sürüm|نسخة سابقة|גרסה קודמת|نسخه قبلی|以前の(?:版|記事)\w*|[早此之]前的?版本\w*"
    r"|이전 버전\w*|một phiên bản trước|versi sebelumnya)"
)
# "Not available in your language".
IN_A_LANGUAGE = "|".join(
    (
        r"\bin (?:(?:the |your |this |that )?(?:\w+ )?languages?|\w{2,}(?:ish|ese)|german|french"
        r"|dutch|greek|welsh|irish|italian|russian|ukrainian|norwegian|arabic|hebrew)\b",
        r"\bauf \w+isch\b|\bauf deutsch\b|\bin (?:\w+ )?(?:sprache|\w+er sprache)\b",
        r"\ben (?:français|anglais|allemand|espagnol|italien|\w+ais)\b|\bdans (?:cette|votre)"
        r" langue",
        r"\ben (?:español|inglés|castellano|catalán|\w+és|\w+ idioma)\b|\bin (?:italiano|inglese"
        r"|tedesco|francese|spagnolo|\w+ lingua)\b|\bem (?:português|\w+ês|\w+ idioma)\b",
        r"\bin het (?:nederlands|engels|duits|frans)\b|\bin deze taal\b|\bpå (?:svenska|engelska"
        r"|dansk|engelsk|norsk|tysk|tyska|dette språket|detta språk|dette sprog)\b",
        r"\b(?:suomeksi|englanniksi|ruotsiksi|tällä kielellä)\b|\bw języku \w+|\bpo (?:polsku"
        r"|angielsku)\b|\bv (?:češtině|angličtině|slovenčine|tomto \w+ jazy\w+|tomto jazy\w+)\b",
        r"\b(?:magyarul|angolul|ezen a nyelven)\b|\bîn (?:română|engleză|această limbă)\b"
        r"|на (?:\w+ском|этом|вашем) языке\b|на (?:рус|англий|украин|немец)ском\b"
        r"|\w+ською(?: мовою)?\b|цією мовою|\bbu dilde\b"
        r"|\b(?:türkçe|ingilizce) olarak\b|στα (?:ελληνικά|αγγλικά)",
        r"(?:日本|英|中国|韓国)語(?:版|では)|(?:中文|英文|[英日法德][语語])(?:版|版本)|(?:한국어|영어)로",
    )
)
# Empty search results and empty pages; each begins with one of NOTHING_BEGINS.
NOTHING_BEGINS = (
    "leider keine ", "keine ", "aucun ", "no hay ", "sin ", "ningún ", "nessun ", "nenhum ",
    "geen ", "brak ", "nichts ", "rien ", "nada ", "niets ", "nic ", "ничего ", "нічого ", "hier ",
    "il n'y a ", "aquí ", "qui ", "não ", "här ", "her ", "täällä ", "здесь ", "тут ", "burada ",
    "ここに", "这里", "這裡", "여기",
)  # fmt: skip
NOTHING_FOUND = (
    r"(?:leider )?keine (?:treffer|(?:such)?ergebnisse)(?: gefunden)? für .*"
    r"|aucun résultat(?: trouvé)? pour .*|(?:no hay|sin|ningún) resultados? para .*"
    r"|nessun risultato(?: trovato)? per .*|nenhum resultado(?: encontrado)? para .*"
    r"|geen (?:zoek)?resultaten(?: gevonden)? voor .*|brak wyników(?: wyszukiwania)? dla .*"
    r"|nichts gefunden|rien trouvé|nada encontrado|niets gevonden|nic nie znaleziono"
    r"|ничего не найдено|нічого не знайдено"
    r"|hier (?:ist|gibt es) (?:leider )?nichts(?: mehr)?(?: zu (?:sehen|finden))?"
    r"|(?:il n'y a )?(?:plus )?rien (?:à voir )?(?:par )?ici|aquí (?:ya )?no hay nada"
    r"|qui non c'è (?:più )?(?:nulla|niente)|não há (?:mais )?nada aqui"
    r"|hier is (?:helaas )?niets(?: meer)?|här finns (?:inget|ingenting)"
    r"|her er (?:det )?(?:ingenting|intet)|täällä ei ole mitään"
    r"|nic tu(?:taj)? nie ma|(?:здесь|тут) (?:больше )?(?:ничего нет|нічого немає)"
    r"|burada (?:hiç)?bir şey yok|ここには?何もありません|[这這][里裡]什[么麼][也都][没沒]有"
    r"|여기(?:에|에는|엔)? 아무것도 없\w+"
)


def words_of(text: str) -> frozenset[str]:
    """The words of a table, separated by white space."""
    return frozenset(text.split())


def says_hardly_more(text: str, known: frozenset[str]) -> bool:
    """Whether a text in lower case has hardly any words but these."""
    return sum(map(len, set(WORD.findall(text)) - known)) <= HARDLY_ANY


MESSAGE_WORDS = words_of(
    """
    404 410 a address afraid ah an and any anymore appear appears are article at available back bad
    be been broken but by can can't cannot cant code content could couldn't couldnt dead deleted
    directory display displayed document does doesn't doesnt don't dont entry error everywhere
    exist exists expired file find finding folder followed for found go gone has have having here
    hey hmm hmmm http i'm is isn't isnt it it's item know let's like link listing located location
    longer looking looks lost may might missing moment moved my no not notfound nothing now object
    oh online ooh ooops oops open or page pagenotfound post product profile removed requested
    requesting resource right see seeing seem seems server site something sorry status story such
    temporarily thank that that's the there there's this thread to took topic tried trouble turn uh
    unavailable up url video want was we we'll we're we've web webpage website went were what
    whoops with wrong yikes you you're you've your
    """
)
# What a reader may look for.
THINGS = words_of(
    """
    page webpage pagenotfound notfound file document article content url link resource post story
    object listing entry video
    """
)
# Words that are also used of things in stories.
LOST = frozenset({"missing", "gone", "lost"})
# "Error": the whole title of a page on which something went wrong.
ERROR = words_of(
    """
    error errors fehler erreur erro errore fout feil fejl fel virhe błąd chyba hiba eroare greška
    napaka viga kļūda klaida hata hatası xəta lỗi kesalahan ralat σφάλμα ошибка помилка памылка
    грешка қате שגיאה خطأ خطا エラー 错误 錯誤 错误信息 错误提示 错误页面 에러 오류 त्रुटि ত্রুটি பிழை
    ข้อผิดพลาด
    """
)
# Words that may stand beside the number.
ERRORS = ERROR | words_of(
    """
    page villa es code http status código codice uh oh no an that is that's oops ooops whoops ups
    oups ops hoppla 页面
    """
)
# Words that may stand beside the noun and the denial in other languages.
FILLERS = words_of(
    """
    dieser diese dieses der die das den ist leider mehr wurde konnte kann werden wurden unter von
    ihnen gewünschte angeforderte gesuchte aufgerufene cette cet ce la le les que vous est plus pas
    été désolé recherchez demandée demandé esta este el ya está ha han sido lo sentimos buscas busca
    solicitada hemos podido questa questo il che è più stata stato stai cercando richiesta siamo
    spiacenti a o não mais foi você procura desculpe deze dit de het is niet meer kon worden helaas
    denna den här är längre kunde tyvärr denne er lenger længere blev ble desværre dessverre vi
    tämä enää valitettavasti ta ten jest już przepraszamy szukana tato tento je už bohužel
    oder verschoben gelöscht umbenannt ou déplacé déplacée renommé supprimé
    supprimée o u movido movida eliminado eliminada borrado borrada spostato spostata rimosso
    rimossa removido removida excluído excluída of verplaatst verwijderd eller flyttad flyttats
    flyttet slettet borttagen tai siirretty poistettu lub został została nigdy usunięty usunięta
    przeniesiony przeniesiona nebo byl byla přesunut přesunuta smazán smazána или была был удалена
    удален удалён перемещена перемещен veya umgezogen vom autor verfasser hľadaný hľadaná hledaný
    hledaná požadovaná požadovaný cambiado dirección
    """
)
