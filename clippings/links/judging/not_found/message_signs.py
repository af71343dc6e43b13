"""A quick test whether a text may say "not found"; most texts hold no sign of it.

Signs are the denials of denials.py and the tables here, in the same format: parts of other
messages, of notices about offers (one line in `_OFFERS` for what no other line covers), and of
sentences about the page that a reader looks for.
"""

import re
from functools import lru_cache

from clippings.links.judging.not_found.languages import LANGUAGES
from clippings.links.judging.not_found.message_words import SIGHS
from clippings.links.judging.not_found.signs import parts_of, signs_of
from clippings.links.judging.page.readable import lowered
from clippings.links.judging.page.word_tables import words

CODE = re.compile(r"(?<![\d§№])(?<![§№] )(?:4\s?0\s?4|410)(?!\d)")
_MESSAGES = parts_of(
    """
found|not the page|not the web|no page|no longer|n't online|not online|missing|gone
nothing here|dead link|broken link|notfound|pagenotfound|lost th|trouble finding|nothing to see
cant+display|n't+display|not+display|n't+locat|not+locat|seem to find|seem to locat|cannot get /
thread specified|keine treffer|keine ergebnisse|keine suchergebnisse|aucun résultat|hay resultado
sin resultado|ningún resultado|nessun risultato|nenhum resultado|geen resultaten
geen zoekresultaten|brak wyników|nichts gefunden|rien trouvé|nada encontrado|niets gevonden
nic nie znaleziono|ничего не найдено|нічого не знайдено|hier+nichts|rien+ici|hay nada|qui non c'è
nada aqui|hier is+niets|här finns|her er+intet|her er+ingenting|täällä ei|nic tu+nie ma
ничего нет|нічого немає|burada+şey yok|dijumpai|ditemu|matagpuan|natagpuan|retrouv|ritrov
aufgefunden|wiedergefunden|vorgefunden|teruggevonden|terugvinden|genfund|gjenfun|megtalál
несуществ|неісну|ненайден|ненамер|незнайден|nieznal|nieodnal
"""
)
_OFFERS = parts_of(
    """
abgelaufen|aktif değil|aktiv|aktuál|aktív|been archived|been closed|been disabled
been deactivated|been discontinued|been filled|besetzt|bol+zmazan|byl+smazán|caducad|cancellat
was disabled|was withdrawn|the trash|deaktiviert|desa
dihapus|disattivat|dispoz|ditutup|désactivé|eliminat|eltávolít|encerrad|er+avsluttet|er+besat
er+inaktiv|er+udløbet|está+cerrada|expir|foi+apagad|foi+preenchid|fost+dezactivat|fost+sters
inactiv|is+gesloten|is+vervuld|istek|je izbrisan|je potekel|je+obrisan|je+uklonjen|já não+ativ
kadaluarsa|kedaluwarsa|không còn|lejárt|inte längre|megszűnt|neaktiv|nicht mehr+aktuell
nicht mehr+ausgeschrieben|nicht mehr+erhältlich|nicht mehr+gültig|nicht mehr+online|nie jest
nieakt|niet+actief|niet+online|niet+geldig|non+più attiv|não+mais ativ|offline gehaald
on päättynyt|on vanhentunut|pasif|più presente|plus d'actualité|plus valable|plus acti|not active
no+activ|nu mai+activ|nu este+activ|pourvu|radera|scadut|sido+borrad|sido+retirad|sona ermiş|sudah
süresi dol|tidak+tersedia|törölve|ukončen|utgå|utløpt|valid|verlopen|vymaz|vypršel|wurde+beendet
wygasł|ya no+publicad|ya no+vigente|yayında|zakończon|zosta|été clôturé
έληξε|έχει λήξει|έχει+καλυφθεί|ανενεργ|αφαιρ|δεν είναι+ενεργ|διαγρ|актуал
в архиве|вече не+достъп|заверш|закр|закінчи|знято
изтекла|изтрита|истек|истёк|не е+актив|неакт|премахнат|снят|устарел
не удаётся найти|не удается найти|не вдається знайти|не можахме да намер|не може да се намер
nije moguće|nismo mogli|não foi possível localizar|am putut găsi|δεν μπορέσαμε|nuk+gjendet
ei õnnestunud leida|neizdevās atrast|rasti nepavyko|tidak+menemukan
vairs nav+aktīv|nebeaktyv|ni več+aktiv|није+актив|не+активн|tidak+aktif|har gått ut
has ended|have ended|is over|has finished|has closed|is closed|is now|has concluded|has now
ist+beendet|ist+vorbei|ist+zu ende|ist+geschlossen|ist+abgeschlossen|ist+ausgelaufen|est+terminé
est+fini|est+clos|est+clôturé|s'est terminé|a pris fin|est+fermé|ha finalizado|ha terminado
ha concluido|finalizó|terminó|está+cerrad|ha cerrado|è terminat|è finit|è conclus|è chius|terminou
acabou|encerrou|foi finalizad|chegou ao fim|is+afgelopen|is+beëindigd|is+voorbij|is+geëindigd
har avslutats|är avslutad|är slut|har upphört|er afsluttet|er slut|er over|on loppunut|on suljettu
zakończył|dobiegła końca|dobiegł końca|jest+zamknięt|skončil|véget ért|lezárult|befejeződött
s-a încheiat|s-a terminat|je završ|закончил|окончен|приключи|sona er|bitti|bitmiş|ολοκληρώθηκε
đã kết thúc|telah berakhir
artık izlenem|ei leia|ei leitu|ei voi+katsella|ei voi+kuunnella|ekki lengur til
ekki lengur+í boði|er ekki lengur+aðgengileg|er ikki longur|ez dago eskuragarri|ezabatu
ha caducat|haikupatikana|haipo tena|hakikupatikana|har gått ut|hefur verið eytt
hefur verið fjarlæg|hindi na available|hindi na makukuha|ikke lenger+spille
ikke længere+afspille|ikkje lenger+tilgjengeleg|ir dzēst|ir noņemt|is verwyder|ištrint
jada ez dago|je+odstranjen|mavjud emas|már nem érhető|már nem+hallgatható|már nem+megtekinthető
mövcud deyil|nav skatām|nebeegzistuoja|nebegalioja|nebeparduodam|nebepasiekiam|nebeprieinam
nebėra|nelze+přehrát|nem érhető el|neprieinam|net mear beskikber|ngừng bán|ngừng kinh doanh
ni več+ogled|ni+na voljo|nicht mehr+angesehen|nicht mehr+gehört|nie beskikbaar|nie istniej
nie meer beskikbaar|nie można+obejrzeć|nie można+odtworzyć|niet meer+bekijken
niet meer+beluisteren|non più+visibil|nu mai poate fi vizionat|nuk gjendet
nuk është më+disponuesh|não foi+localizad|on aegunud|on eemaldatud|on kustutatud|pašalint
plus en replay|plus visible|plus être visionn|plus être écout|pole+saadaval|pole+vaadatav
vairs nav+pieejam|vart ikkje funne|wygas|xa non+dispoñible|été retir|été supprim|δεν βρέθηκαν
δεν διατίθεται|байхгүй|больш не+даступ|был удал|вече не е+налич|вече не се предлага
више није у понуди|више није+доступ|е изтрит|не вдалося знайти|не е+достъп|не е+налич
не удалось найти|недаступн|није+доступ|повеќе не е+достап|табылған жоқ|је обрисан|је уклоњен
қолжетімді емес|այլևս հասանելի չէ|հասանելի չէ|تعذر العثور على|نہیں ملی|पाउन सकिएन|सापडल
খুঁজে পাওয়া|ਉਪਲਬਧ ਨਹੀਂ|ઉપલબ્ધ નથી|મળ્યો નથી|ലഭ്യമല്ല|볼 수 없|이용하실 수 없|제공되지 않
"""
)
_SOUGHT = parts_of(
    """
page you|pages you|page that you|pages that you|article you|story you|document you|gesuchte
gewünschte|angeforderte|aufgerufene|seite, die|artikel, den|beitrag, den|inhalt, den|page que vous
article que vous|contenu que vous|page demandée|página que|página solicitada|noticia que|nota que
artículo que|contenido que|notícia que você|matéria que você|artigo que você|conteúdo que você
pagina che|pagina richiesta|articolo che|notizia che|contenuto che|pagina die|artikel dat
bericht dat|sidan+du|siden+du|sidan+du|siden+du|artikeln+du|artiklen+du|artikkelen+du|saken+du
, kter|, ktor|keresett|etsimääsi|aradığınız|σελίδα που|сторінк+, як|trang+bạn|yang anda cari
, któr|, котор|, която
"""
)
# In other scripts than Latin, Greek and Cyrillic, and in Vietnamese, messages hold one of these.
_IN_SIGNS = words(
    """
ません|終了|找到|削除|存在|删除|刪除|不再|삭제|종료|찾을|존재하지|없습니다|无法|已下|失效|过期|期限|마감
만료|내려|停止|없는|無法|未検出|找不到|不见了|非公開|비공개|사라졌|走丢|丢失|下线|下架|過期|结束|結束|關閉
下線|移除|撤销|停用|注销|取消|판매|关闭|なし|哎呀|糟糕|查無|查无|無此|无此|おっと|啊哦|앗|没有|沒有|아무것도|お探し|찾으시는|찾고|찾지|您|你
"""
)
_IN_OTHERS = words(
    """
לא|אינ|م |غير م|ही| ن|পাওয়া য|لا|tồn tại|ல்லை|లేదు|bị |නො|რ |കണ്ടെത്ത|hết hạn|ಿಲ್ಲ|نته|حذ|פג|ไม่
फेला परे|મળ્યું ન|ਨਹੀਂ ਮਿਲ|រកមិនឃើញ| tìm thấ|hông thể|hông khả|չի գտնվե|գոյությո|ng có sẵ
تمت إزال|نەدۆزرا|ບໍ່ພົບ|ถูกลบ|หมดอายุ|เลิกจำหน่าย|ບໍ່ມີ|មិនមាន|አይገኝም
አልተገኘም|မတွေ့|منقضی|မရှိ|הוסר|נמחק|নেই|الصفحة|الخبر|المقال
"""
)
SIGNS_OF_MESSAGES = signs_of(
    (
        *(*_MESSAGES, *_OFFERS, *_SOUGHT, *((sigh,) for sigh in SIGHS)),
        *(denial for language in LANGUAGES for denial in language.denials),
    ),
    _IN_SIGNS,
    _IN_OTHERS,
)


@lru_cache(maxsize=64)
def may_hold_a_message(text: str) -> bool:
    """Whether a text contains the number 404 or 410, or a sign of a message."""
    text = lowered(text).replace("_", " ")
    return bool("4" in text and CODE.search(text)) or SIGNS_OF_MESSAGES.are_in(text)
