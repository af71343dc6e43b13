"""Notices in place of every page of a service that was closed with all its content.

Title, heading or first sentence say that it has closed, and the text below what became of its
users' content. To add a language: one line in lower case here, and those of closed_words.py and
farewell_words.py.
"""

from collections.abc import Sequence

from clippings.links.judging.gone.closed_words import (
    DAYS,
    HERE,
    KEPT,
    LOST,
    NOT_YET_LOST,
    OF_ELSE,
    OF_SOME_OF_IT,
)
from clippings.links.judging.gone.farewell_words import LIVES_ON, OF_SERVICE
from clippings.links.judging.not_found.sought import UPKEEP
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import blocks_of, lowered, sentences_of
from clippings.links.judging.page.sections import right_below_heading
from clippings.links.judging.page.word_tables import mentions, speaks_of
from clippings.links.judging.pieces.notice_words import WE
from clippings.links.judging.pieces.reports import SAID

_FEW_WORDS = 700  # characters
_A_LINE = 120
_DATELINE = r"^.{0,60}(?:[—–:|]|\s-\s)|^(?i:by|von|par|por|di|da|door|av|af|od) [A-Z]"
_FIRST = 6  # blocks
_SENTENCES = 6  # of each
_A_DAY = r"(?<!\d)[0-3]?\d\.$"
_ENDS = (".", "!", "…", "。")
LIVELY = ("<time", "<video", "<audio")
_FORM = "<form>"
_HEADLINE = r"[?？\"“”„«»]|^(?:how|why|what|when|wie|warum|pourquoi|por qué|perché)\b"
# "Quillpad was a host of blogs that …": an encyclopedia.
DEFINED = (
    r"^.{1,40} (?:was|war|était|fue|era|foi|var) (?:an?|the|eine?|der|die|das|une?|una|uma?|een"
    r"|ett?|en)\b"
)
_CLOSED = "|".join(
    (
        r"\b(?:has|have) (?:now |been |permanently |finally )*(?:shut ?down|closed|discontinued"
        r"|sunset|retired|ceased operations?|come to an end|gone offline|said goodbye|ended)"
        r"|\b(?:was|were|is|are) (?:now )?(?:discontinued|shut down|closed|switched off"
        r"|no more|gone|retired)\b|\b(?:shut|closed|closing|went|wound) (?:down|for good|offline)\b"
        r"|\bclosed (?:its|our) doors|\b(?:shut down|closed|ended) (?:in|on|at the end) "
        r"|\b(?:reached|at) (?:its|the) end of life|\bsays? (?:goodbye|farewell)"
        r"|\bwe(?:'ve| have)? (?:shut|closed|switched off|turned off)\b",
        r"\b(?:wurden?|hat|haben|ist|sind)\b.{0,50}\b(?:eingestellt|abgeschaltet|geschlossen"
        r"|beendet|vom netz|geschichte)|(?<=\w )(?:eingestellt|abgeschaltet)$"
        r"|\bwird nicht mehr (?:fortgeführt|weitergeführt|betrieben)|\bgibt es nicht mehr"
        r"|\b(?:sagt|sagen) (?:tschüss|adieu|lebewohl|auf wiedersehen|servus|ade)\b"
        r"|\bschließt (?:seine|ihre) pforten",
        r"\b(?:an?t?|est|sont|avons|ont) (?:été )?(?:définitivement )?(?:fermé|arrêté)e?s?\b"
        r"|\ba cessé\b|\bn'existe(?:nt)? plus|\bferme(?:nt)? (?:leurs|ses|définitivement)"
        r"|\b(?:fermeture|arrêt|fin) (?:définitive |du service|du site|du forum|de la plateforme"
        r"|des blogs)|\btire(?:nt)? (?:sa|leur) révérence|\ba pris fin|\bdit adieu",
        r"\bha(?:n|n sido)? (?:cerrado|sido (?:cerrad|clausurad|descontinuad|apagad)[oa]s?"
        r"|dejado de funcionar|llegado a su fin)\b|\b(?:hemos|está[ns]?) (?:cerrad|apagad)[oa]s?"
        r"|\bcierre (?:de|del|definitivo)|\bcierra(?:n)? (?:sus puertas|definitivamente)"
        r"|\b(?:cerró|cerramos|se despide)\b",
        r"\b(?:ha|abbiamo|hanno) (?:chiuso|cessato|spento)\b"
        r"|\bè (?:stat[oa] )?(?:chius|dismess|disattivat|terminat|spent)[oa]"
        r"|\bchius[oa] (?:per sempre|definitivamente)|\bchiusura (?:del|della|definitiva)"
        r"|\bchiude (?:i battenti|per sempre|definitivamente)|\bnon esiste più",
        r"\b(?:foi|foram|está) (?:encerrad|descontinuad|desativad|desligad|fechad)[oa]s?\b"
        r"|\b(?:encerrou|encerramos|fechou|fechamos|saiu do ar|chegou ao fim)\b"
        r"|\b(?:encerramento|fim) d[oa] (?:serviço|site|fórum|plataforma|blog)",
        r"\b(?:is|zijn) (?:\w+ ){0,5}(?:gestopt|stopgezet|opgeheven|gesloten|beëindigd)\b"
        r"|\bbestaat niet meer|\bneemt afscheid|\bhebben (?:\w+ ){0,5}(?:gesloten|stopgezet)",
        r"\b(?:har|er|är|blev|ble) (?:\w+ ){0,4}(?:lukket|stängts?|stängd|stengt|lagts ned"
        r"|lagt ned|nedlag[dt]|upphört|ophørt|opphørt)\b|\b(?:säger|siger|sier) (?:hejdå|adjö"
        r"|farvel|ha det)|\b(?:on|olemme) (?:suljettu|lopetettu|päättynyt|sulkeneet|lopettaneet)"
        r"|\b(?:suljettiin|lopetettiin|sulki ovensa)\b",
        r"\bzosta\w+ (?:zamknięt|wyłączon|zlikwidowan)\w+|\bzakończy\w+ działa\w+"
        r"|\bprzesta\w+ (?:działać|istnieć)|\b(?:koniec|zamknięcie) (?:serwisu|portalu|forum)"
        r"|\bzamknęliśmy\b|\b(?:byl|bol)\w? (?:ukončen|uzavřen|zrušen|vypnut|zatvoren)\w?\b"
        r"|\b(?:ukončil|skončil|uzavřel|zanikl)\w{0,2}\b|\b(?:konec|ukončení) (?:služby|provozu)",
        r"\b(?:megszűnt|bezárt\w*|leállt|leállítottuk|véget ért)\b"
        r"|\b(?:a fost|s-a|am) (?:închis|oprit|desființat)|\bși-a încetat"
        r"|\b(?:je|smo|su) (?:\w+ ){0,2}(?:zatvoren|ugašen|ukinjen|zaprt|ugasnil|zatvorili)\w*",
        r"\bзакры(?:т[аоы]?|лся|лась|лось|лись|ли)\b"
        r"|(?:прекратил|завершил)[аои]? (?:свою )?(?:работу|существование)"
        r"|\bзакри(?:т[аоий]|вся|лася|лося|ли)\b|\b(?:припини|заверши)(?:в|ла|ло|ли) роботу"
        r"|\bзакрытие (?:сервиса|сайта|форума|проекта)|\bзатворен[аои]?\b|\bприключи\b",
        r"\bis no longer (?:active|operating|in operation|available|online|with us)"
        r"|\bist nicht mehr (?:aktiv|in betrieb|online|verfügbar)"
        r"|\bn'est plus (?:acti(?:f|ve)|en service|en ligne|disponible)"
        r"|\bya no está (?:activ|en servicio|disponible|en línea)"
        r"|\bnon è più (?:attiv|in funzione|disponibile|online)"
        r"|\bnão está mais (?:ativ|disponível|no ar)"
        r"|\bis niet (?:meer|langer) (?:actief|beschikbaar)"
        r"|\bnie jest już (?:aktywn|dostępn)|больше не (?:работает|существует|доступен)"
        r"|більше не працює",
        r"sona er(?:di|miştir)|kapa(?:tıl|n)(?:dı|mıştır)|sonlandırıl|hizmet vermiyor"
        r"|\b(?:έκλεισε|τερματίστηκε|σταμάτησε)|(?:تم إغلاق|أغلق|توقفت? خدمة|انتهت خدمة)"
        r"|بسته شد|تعطیل شد|נסגר|הופסק|बंद (?:हो|कर)",
        r"(?:サービス|サイト|ブログ|掲示板|運営|提供)[^。]{0,24}(?:終了|閉鎖)"
        r"|(?:服[务務]|本站|[网網]站|平台|[论論][坛壇]|社[区區]|博客|空间)[^。]{0,16}(?:[关關][闭閉]|停止"
        r"|下[线線]|停服|关停)|(?:서비스|사이트|운영|홈페이지)[^.]{0,20}(?:종료|폐쇄|중단)",
        r"\bđã (?:đóng cửa|ngừng hoạt động|dừng)|\b(?:telah|resmi|sudah) (?:ditutup|berhenti|tutup)"
        r"|(?:ปิดให้|ยุติการให้)บริการ",
    )
)


def says_it_closed(page: Markup) -> bool:
    """Whether a short page says that a service has closed and its content is lost."""
    if not speaks_of(page, _FEW_WORDS, KEPT, LOST):
        return False
    if page.is_article or page.has_any(LIVELY) or is_signed_report(page):
        return False
    below = right_below_heading(page)
    if _FORM in below:
        return False
    said = blocks_of(below)[:_FIRST]
    leads = (*page.title_parts, page.heading, *map(_first_said, said))
    if not any(map(says_a_service_closed, leads)) or not _is_lost((page.heading, *said)):
        return False
    return _is_of_itself(page, " . ".join((page.heading, *said)))


def is_signed_report(page: Markup) -> bool:
    """Whether the page is signed, and the date is not that of the closing in the first sentence."""
    return page.is_signed and (
        not page.lead.endswith(_ENDS) or bool(compiled(_DATELINE).search(page.lead))
    )


def _first_said(block: str) -> str:
    """The first sentence; the full stop in "Zum 31. März" does not end it."""
    first, *others = sentences_of(block, 2)
    return f"{first} {others[0]}" if others and compiled(_A_DAY).search(first) else first


def says_a_service_closed(lead: str) -> bool:
    """Whether a heading or a sentence says that a service has closed."""
    plain = lowered(lead)
    if len(plain) > _A_LINE or compiled(_HEADLINE).search(plain) or compiled(DEFINED).match(plain):
        return False
    return bool(compiled(_CLOSED).search(plain)) and not mentions(lead, OF_ELSE)


def _is_lost(said: Sequence[str]) -> bool:
    """Whether a sentence says that the content is lost, which none reports or denies."""
    if mentions(" . ".join(said), SAID, DAYS, HERE):
        return False
    sentences = (one for block in said for one in sentences_of(block, _SENTENCES))
    return any(map(_tells_of_loss, sentences))


def _tells_of_loss(sentence: str) -> bool:
    kept, lost = mentions(sentence, KEPT), mentions(sentence, LOST)
    if not (kept and lost) or mentions(sentence, NOT_YET_LOST, OF_SOME_OF_IT):
        return False
    return not compiled(UPKEEP).search(lowered(sentence))


def _is_of_itself(page: Markup, said: str) -> bool:
    """Whether the service itself speaks: it is named in the title, or says "we"."""
    others = (
        it for it in page.title_parts[1:] if it != page.heading and not says_a_service_closed(it)
    )
    named = all(it.lower() in said.lower() for it in others)
    return (named or mentions(said, WE, OF_SERVICE)) and not lives_on(said)


def lives_on(said: str) -> bool:
    """Whether a text speaks of an old forum or the like, and of where its club is now."""
    return mentions(said, LIVES_ON)
