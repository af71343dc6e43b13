"""Sentences that say that an advert, a job, a file or the like has ended or was taken down.

Stories are about adverts and jobs as well, so only whole sentences count that hold nothing but the
noun, the denial and common words of such messages.
"""

import re

from clippings.links.judging.not_found.denials import Denials
from clippings.links.judging.not_found.expired_offers_ended import OFFERS as ENDED
from clippings.links.judging.not_found.expired_offers_latin import OFFERS as LATIN
from clippings.links.judging.not_found.expired_offers_others import OFFERS as OTHERS
from clippings.links.judging.not_found.looked_up_latin import OFFERS as LOOKED_UP
from clippings.links.judging.not_found.looked_up_others import OFFERS as LOOKED_UP_IN_OTHERS
from clippings.links.judging.not_found.message_words import (
    FILLERS,
    WORD,
    says_hardly_more,
    words_of,
)
from clippings.links.judging.page.patterns import compiled

OFFERS = LATIN + OTHERS + ENDED + LOOKED_UP + LOOKED_UP_IN_OTHERS
# Each denial with its longest part, which is looked for first.
_DENIALS = tuple((max(it, key=len), it, one) for one in OFFERS for it in one.denials)
_APART = r"\s[-–—]\s"
_HEADLINE = r"[:?\"“”„«»「」『』|]"
# Words that may stand beside the noun and the denial.
_FILLERS = FILLERS | words_of(
    """
    this that the it its it's more is has have had been be was were are we we're you your you're i'm
    sorry oops unfortunately afraid but and or by at any anymore longer no now already either may
    might looking for to view see viewing trying requested selected from our here owner seller
    author advertiser agent user poster employer company recruiter moderator administrator creator
    publisher provider moderators applications responses signatures expired removed deleted sold
    ended closed inactive rented taken gone filled available access accessing download because
    does exist not who
    es sind tut uns leid schade entschuldigung hier anbieter verkäufer inserent inserenten nutzer
    ersteller arbeitgeber inzwischen bereits schon mittlerweile daher nun jetzt oder und nicht
    deaktiviert beendet verkauft abgelaufen einem einer durch angezeigte momentan
    nous sommes désolés oups malheureusement par son sa auteur vendeur annonceur propriétaire
    utilisateur n'est n'existe et votre cherchez actuellement a pourvue pourvu vendu vendue expiré
    expirée c'est dommage
    lamentablemente desafortunadamente por su autor vendedor anunciante usuario se encuentra
    estás está buscando y ha ya no que retirada retirado vendido caducado desactivado
    ci dispiace purtroppo dal dalla venditore proprietario utente inserzionista e di cui hai
    cercato scaduto scaduta o venduto non più
    infelizmente pelo seu sua anunciante proprietário usuário vendedor você está e ou mais este
    essa esse foi vendido procurando
    sorry helaas door adverteerder verkoper eigenaar gebruiker en inmiddels al niet je u bekijken
    zoekt gezochte
    och eller av säljaren annonsören ägaren är har den det inte längre
    og af av sælgeren selgeren annoncøren annonsøren brukeren brugeren har blitt blevet den det
    dette denne er ikke lenger længere
    tämä etsimäsi valitettavasti enää
    przez autora sprzedającego użytkownika właściciela ogłoszeniodawcę niestety tej tego jest są
    szukasz które którego i
    bohužel bol byl byla bylo bola bolo autorem inzerentem prodejcem uživatelem k vložený
    az a ez sajnos keresett a hirdető által
    ne pare rău acest această nu mai este a fost de către autor vânzător utilizator din păcate
    это этот эта данное данный данная к сожалению автором продавцом пользователем с публикации и
    уже или удалено снято больше не в из архив архиве работодателем владельцем срок действия
    размещения ця це цей на жаль уже вже автором тази този вече е беше съществува
    ovaj ova ovo nažalost je više koji koju tražite od strane korisnika ta žal
    αυτή αυτό αυτός η το ο πλέον δυστυχώς που ζητήσατε έχει από τον χρήστη
    bu üzgünüz maalesef sahibi tarafından aradığınız kullanıcı olan
    هذا هذه عذرا عذراً للأسف تم أو من قبل صاحب الذي تبحث عنه التي عنها این دیگر متأسفانه
    זו זה המודעה מצטערים סליחה כבר על ידי המפרסם או
    này xin lỗi rất tiếc đã bị bởi người dùng đăng ini maaf telah sudah oleh lagi yang anda
    cari już się již už
    wish gift list ended à la location vente désactivée à louer vendre momentan leider vermietet
    vergeben
    aggiudicato affittato alugado verhuurd såld solgt sprzedane продажи продажу продано יותר כעת هنا
    enää satıldı
    private made privat privé privée privado privada privato privata prywatne soukromé gizli
    скрыто скрыт скрыта приватности настройками приховано
    watch listen play replay online requested kvar mer lenger längre enam vairs
    online werden kann können konnten wir diese aus rechtlichen gründen
    être a cette nous n'avons trouvé pas été le la malheureusement
    el la los se ha lo sentimos se encuentra hemos podido esta este solicitado solicitada
    il lo la l' è stato stata questa questo siamo spiacenti spiacente richiesto richiesta cercato
    foi o a este esta esse essa infelizmente já não mais
    de het deze dit werd worden kan kunnen meer opgevraagde
    vi den det här denna kan du kunde är inte längre som söker tyvärr
    vi den det denne dette kan du ble blev kunne er ikke dessverre desværre at du søger
    voi valitettavasti tätä pyydettyä etsimääsi ole enää
    ten ta to tego nie jest już został została zostało niestety szukany szukana wybrany przykro nam
    tento tato toto již už bohužel požadovaný požadovaná hledaný hledaná byl nebyl nebyla nebylo
    bol nebol nebola nebolo žiaľ nám je líto hľadaný hľadaná
    a az ez sajnáljuk keresett kért ezt
    acest această ne pare rău căutat solicitat
    nažalost žao nam je traženi tražena traženo više žal iskani iskana iskanega ta izdelka več bil
    bila ovaj ova
    aradığınız bu maalesef üzgünüz artık böyle bir
    này bạn tìm rất tiếc xin lỗi đã còn không
    ini maaf yang anda cari dicari lagi sudah kami
    see seda otsitud kahjuks enam me te ei kuva
    šis šī šo diemžēl meklētais meklētā atvainojiet vairs
    ši šis šios deja ieškoma ieškomas atsiprašome tokia tokios
    því miður þessi þetta þessa hefur er ekki lengur sem þú leitar að
    ho sentim aquest aquesta el la l' que busques ja està malauradament este esta xa está o a
    hau barkatu bilatzen duzun ari zaren jada
    na vjen keq ky kjo ky produkti më
    y yr hwn hon mae'n ddrwg gennym bellach ar wedi an seo leithscéal
    hierdie die jammer ongelukkig dit
    bu bunday kechirasiz təəssüf axtardığınız siz qidirgan
    samahani ang ito paumanhin
    этот эта это данный увы к сожалению запрашиваемый запрошенный вам нам такой такого такая
    искомый
    цей ця це на жаль запитуваний шуканий такий такого гэты гэта
    този тази това за съжаление търсеният търсения вече жал на тражени тражена овај ова ово више
    жао нам је баранiот бараниот бараната овој оваа
    το η ο αυτό αυτή λυπούμαστε δυστυχώς που ζητήσατε αναζητάτε αναζητήσατε πλέον δεν
    هذا هذه الذي التي تبحث عنه عنها عذرا عذراً عفوا للأسف على المطلوب المطلوبة لم يعد
    است شده شد این متأسفانه متاسفانه مورد نظر شما که دیگر یہ معذرت آپ کی کا اب
    זה זו שחיפשת שחיפשתם שביקשת מצטערים סליחה כבר יותר לצערנו
    यह ये अब माफ़ माफ क्षमा करें खेद है आपका गया गई हा ही आहे दुःखित এই দুঃখিত আর এটি
    మీరు ఈ இந்த மன்னிக்கவும் આ ક્ષમા ಈ ക്ഷമിക്കണം ഈ ਇਹ ਮਾਫ਼
    ეს სამწუხაროდ ბოდიში այս ցավոք որոնվող бұл өкінішке іздеген уучлаарай энэ таны ин
    """
)
# Signs for vowels, as in Hindi, are no letters and split words.
_FILLERS |= frozenset(WORD.findall(" ".join(_FILLERS)))
# The same in languages that put no spaces between words.
_UNSPACED_FILLERS = (
    r"抱歉|对不起|對不起|非常|很|您|你|查看|访问|訪問|浏览|瀏覽|要找|的|可能|或者?|被?转移|已经"
    r"|已經|已|被|了|该|該|此|这个|這個"
    r"|申し訳|ございません|お探しの|指定された|この|ため|現在|は|が|の|を|해당|죄송합니다|되었거나"
    r"|판매 ?완료된|이미|입니다|찾으시는"
)


def says_taken_down(text: str) -> bool:
    """Whether a text in lower case says that an offer has ended, and nothing else."""
    if compiled(_HEADLINE).search(text):
        return False
    met = [(denial, offers) for part, denial, offers in _DENIALS if part in text]
    return any(_is_no_more(text, denial, offers) for denial, offers in met)


def _is_no_more(text: str, denial: tuple[str, ...], offers: Denials) -> bool:
    if not all(map(text.__contains__, denial)):
        return False
    thing = compiled(offers.things).search(text)
    if not thing:
        return False
    said = "|".join(map(re.escape, (thing[0], *denial)))
    if offers.slack:
        if compiled(_APART).search(text):
            return False  # the noun may stand in the name of the site
        left = re.sub(rf"{said}|{_UNSPACED_FILLERS}", "", text)
        return sum(map(str.isalpha, left)) <= offers.slack
    return says_hardly_more(re.sub(rf"(?:{said})\w*", " ", text), _FILLERS)
