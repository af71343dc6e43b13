"""Notices in the place of every page of a service that was closed, with all that was kept there.

They say in title, heading or first that it has closed, and below what became of what its users
wrote. To add a language: one line in lower case in each table.
"""

import re

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import blocks_of, first_sentence, lowered
from clippings.links.judging.page.sections import right_below_heading
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import holds_one_of

_FEW_WORDS = 700  # letters
_A_LINE = 120
_DATELINE = r"^.{0,60}(?:[—–:|]|\s-\s)|^(?i:by|von|par|por|di|da|door|av|af|od) [A-Z]"
_FIRST = 6  # blocks
_LIVELY = ("<time", "<video", "<audio")
_FORM = "<form>"
_HEADLINE = r"[?？\"“”„«»]|^(?:how|why|what|when|wie|warum|pourquoi|por qué|perché)\b"
_CLOSED = "|".join(
    (
        r"\b(?:has|have) (?:now |been |permanently )*(?:shut ?down|closed|discontinued|sunset"
        r"|retired|ceased operations?)|\b(?:was|is) (?:now )?(?:discontinued|shut down|closed)"
        r"|\bshut down (?:in|on) ",
        r"\b(?:wurde|hat|haben|ist)\b.{0,40}\b(?:eingestellt|abgeschaltet|geschlossen)"
        r"|(?<=\w )(?:eingestellt|abgeschaltet)$"
        r"|\bwird nicht mehr (?:fortgeführt|weitergeführt|betrieben)",
        r"\b(?:a|est) (?:été )?(?:définitivement )?(?:fermé|arrêté)e?\b|\ba cessé\b"
        r"|\bn'existe plus",
        r"\bha (?:cerrado|sido (?:cerrad|clausurad|descontinuad)[oa]|dejado de funcionar)\b",
        r"\bha (?:chiuso|cessato)\b|\bè stat[oa] (?:chius|dismess|disattivat)[oa]"
        r"|\bfoi (?:encerrad|descontinuad|desativad)[oa]\b",
        r"\bis (?:\w+ ){0,5}(?:gestopt|stopgezet|opgeheven|gesloten|beëindigd)\b",
        r"\b(?:har|er|är|blev|ble) (?:\w+ ){0,2}(?:lukket|stängts|stängd|stengt|lagts ned|lagt ned"
        r"|nedlag[dt])\b|\bon (?:suljettu|lopetettu)\b",
        r"\bzostał\w? (?:zamknięt\w|wyłączon\w|zlikwidowan\w)|\bzakończył\w? działalność"
        r"|\bprzestał\w? (?:działać|istnieć)|\b(?:byl|bol)\w? (?:ukončen|uzavřen|zrušen)\w?\b",
        r"\b(?:megszűnt|bezárt|leállt)\b|\b(?:a fost|s-a) (?:închis|oprit|desființat)",
        r"\b(?:был[аои]? )?закрыт[аоы]?\b|прекратил[аои]? (?:свою )?(?:работу|существование)"
        r"|\bзакрит[оаий]\b|\bприпини(?:в|ла|ло) роботу",
        r"\bis no longer (?:active|operating|in operation)|\bist nicht mehr (?:aktiv|in betrieb)"
        r"|\bn'est plus (?:acti(?:f|ve)|en service)|\bya no está (?:activ|en servicio)"
        r"|\bnon è più (?:attiv|in funzione)|\bnão está mais ativ|\bis niet (?:meer|langer) actief"
        r"|\bnie jest już aktywn|больше не работает",
        r"sona er(?:di|miştir)|kapatıl(?:dı|mıştır)|\b(?:έκλεισε|τερματίστηκε)",
        r"(?:サービス|サイト|ブログ|掲示板|運営|提供)[^。]{0,24}(?:終了|閉鎖)"
        r"|(?:服[务務]|本站|[网網]站|平台|[论論][坛壇])[^。]{0,16}(?:[关關][闭閉]|停止|下[线線])"
        r"|(?:서비스|사이트)[^.]{0,20}(?:종료|폐쇄)",
    )
)
# One of these is in each of the following.
IN_WITH_ALL = Words((
    "deleted", "cannot be", "no longer", "abrufbar", "erreichbar", "mehr online", "plus accessible",
    "plus disponible", "plus en ligne", "elimina", "borrad", "ya no", "apagad", "cancellat",
    "verwijderd", "niet meer", "niet langer", "raderats", "slettet", "fjernet", "ikke lenger",
    "poistettu", "nu mai", "silin",
    "gelöscht", "verfügbar", "zugänglich", "zur verfügung", "länger", "längre", "længere", "più",
    "supprimé", "excluíd", "já não", "não est", "enää", "usunięt", "już", "smazán", "již", "už ne",
    "törölt", "már nem", "șters", "удален", "недоступны", "видалені",
    "artık", "διαγρ", "πλέον", "いただけません", "削除", "できません", "删除", "清除", "无法访问",
    "不再", "삭제", "더 이상", "plus possible", "plus accéder", "possível", "nicht mehr", "уже н",
    "больше н", "більше н",
))  # fmt: skip
# What was kept there, and that it is there no more.
WITH_ALL = "|".join(
    (
        r"\b(?:stories|accounts?|posts|blogs?|questions|photos|profiles|pages|contents?|articles"
        r"|data)\b.{0,40}\b(?:have been deleted|were deleted|can(?:not| no longer) be (?:viewed"
        r"|accessed|read)|no longer (?:available|online|accessible))",
        r"\b(?:alle \w+|konten|beiträge|inhalte|artikel|seiten|daten)\b.{0,40}\b(?:gelöscht"
        r"|nicht (?:mehr|länger) (?:abrufbar|verfügbar|erreichbar|zugänglich|online"
        r"|zur verfügung))",
        r"\b(?:comptes|contenus?|blogs|articles|pages|données)\b.{0,40}\b(?:supprimé"
        r"|plus (?:accessible|disponible|en ligne))",
        r"\b(?:cuentas|contenidos?|blogs|artículos|páginas|datos)\b.{0,40}\b(?:eliminad|borrad"
        r"|ya no)",
        r"\b(?:account|contenut[oi]|blog|articoli|pagine|dati)\b.{0,40}\b(?:eliminat|cancellat"
        r"|non (?:sono|è) più)",
        r"\b(?:contas|conteúdos?|blogs|artigos|páginas|dados)\b.{0,40}\b(?:excluíd|apagad"
        r"|eliminad|já não|não (?:está|estão) mais)",
        r"\b(?:accounts|blogs|berichten|artikelen|inhoud|pagina's|gegevens)\b.{0,40}"
        r"\b(?:verwijderd|niet (?:meer|langer) (?:beschikbaar|toegankelijk|online|te))",
        r"\b(?:konton?|konti|blogg\w*|inlägg|indlæg|artikl\w+|innehåll\w*|innhold\w*|indhold\w*"
        r"|data)\b.{0,40}\b(?:raderats|slettet|fjernet|inte längre|ikke (?:længere|lenger))",
        r"\b(?:blogit|tilit|käyttäjätilit|sisäl(?:löt|tö)|artikkelit)\b.{0,40}\b(?:poistettu"
        r"|ei(?:vät)? (?:ole )?enää)",
        r"\b(?:konta|blogi|wpisy|artykuły|dane|treści)\b.{0,40}\b(?:usunięt|już dostępn"
        r"|już niedostępn)|\b(?:účty|blogy|články|obsah|data)\b.{0,40}(?:smazán|(?:již|už) ne)",
        r"\b(?:tartalm\w+|cikkek|blogok|fiókok)\b.{0,40}\b(?:törölt|már nem)"
        r"|\b(?:conținut\w*|articole\w*|conturi\w*)\b.{0,40}\b(?:șters|nu mai)",
        r"(?:аккаунты|блоги|записи|данные|страницы|материалы|статьи).{0,40}(?:удалены"
        r"|больше не|недоступны)|(?:матеріали|статті|блоги|дані).{0,40}(?:видалені|більше не)",
        r"(?:i\u0307?çerik|yazı|blog|hesap)\w*.{0,40}(?:silin|artık)"
        r"|(?:περιεχόμεν|άρθρ|λογαριασμ)\w*.{0,40}(?:διαγρ|πλέον)",
        # The other way about: nobody gets at it any more.
        r"\bno longer (?:be )?(?:possible to )?(?:access|read|view|reach|open|visit)\b.{0,40}"
        r"\b(?:stories|accounts?|posts|blogs?|photos|profiles|pages|contents?|articles|data)\b",
        r"\bnicht (?:mehr|länger) (?:auf|möglich)\b.{0,40}\b(?:konten|beiträge|inhalte"
        r"|artikel|seiten|daten|blogs)\b|\bzugriff\b.{0,40}\bnicht (?:mehr|länger) möglich",
        r"\bplus (?:possible|accéder)\b.{0,40}\b(?:comptes|contenus?|blogs|articles|pages"
        r"|données)\b",
        r"\bya no (?:es posible|se pued|pued|podrá)\w*\b.{0,40}"
        r"\b(?:cuentas|contenidos?|blogs|artículos|páginas|datos)\b",
        r"\bnon (?:è|sarà) più possibile\b.{0,40}\b(?:account|contenut[oi]|blog|articoli|pagine"
        r"|dati)\b",
        r"\b(?:já não|não) (?:é|será) (?:mais )?possível\b.{0,40}\b(?:contas|conteúdos?|blogs"
        r"|artigos|páginas|dados)\b",
        r"\bniet (?:meer|langer) mogelijk\b.{0,40}\b(?:accounts|blogs|berichten|artikelen|inhoud"
        r"|pagina's|gegevens)\b",
        r"\b(?:inte längre|ikke (?:længere|lenger)) (?:möjligt|muligt?|komma åt|få adgang"
        r"|få tilgang)\b.{0,40}\b(?:konton?|konti|blogg\w*|inlägg|indlæg|artikl\w+|innehåll\w*"
        r"|innhold\w*|indhold\w*)",
        r"\bnie (?:można już|jest już możliw\w+|ma już dostępu)\b.{0,40}\b(?:kont|blog|wpis|artykuł"
        r"|dan|treś)\w*|\b(?:již|už) není možné\b.{0,40}\b(?:účt|blog|člán|obsah)\w*",
        r"\b(?:больше|уже) (?:нельзя|невозможно)\b.{0,40}(?:аккаунт|блог|запис|данн|страниц"
        r"|материал|стать)|\bбільше (?:не можна|неможливо)\b.{0,40}(?:матеріал|статт|блог|дан)",
        r"(?:記事|データ|ブログ|コンテンツ).{0,20}(?:ご覧いただけません|削除|できません)",
        r"(?:数据|内容|博客|账号).{0,12}(?:删除|清除|无法访问|不再)"
        r"|(?:게시물|데이터|블로그|콘텐츠).{0,12}(?:삭제|더 이상)",
    )
)


def says_it_closed(page: Markup) -> bool:
    """Whether a page of few words says that a service closed, and all that was kept there went."""
    if page.letters > _FEW_WORDS or not holds_one_of(page.plain, IN_WITH_ALL):
        return False
    if page.is_article or page.has_any(_LIVELY) or _is_signed(page):
        return False
    below = right_below_heading(page)
    if _FORM in below:
        return False
    said = blocks_of(below)[:_FIRST]
    leads = (*page.title_parts, page.heading, *map(first_sentence, said))
    return any(map(_says_so, leads)) and bool(re.search(WITH_ALL, lowered(page.words)))


def _is_signed(page: Markup) -> bool:
    """Whether that is no sentence which begins with the day on which the service closed."""
    return page.is_signed and (
        not page.lead.endswith((".", "。")) or bool(re.search(_DATELINE, page.lead))
    )


def _says_so(lead: str) -> bool:
    plain = lowered(lead)
    if len(plain) > _A_LINE or re.search(_HEADLINE, plain):
        return False
    return bool(re.search(_CLOSED, plain))
