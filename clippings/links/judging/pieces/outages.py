"""News of outages.

A notice of trouble speaks of what is so now, and of nothing but the site; Japanese and Korean ones
are polite. News says that a site was offline on Tuesday, or what people do without it, and where.
To add a language: a line in each pattern and table.
"""

from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import ENDS_OF_PROSE, length_of, lowered
from clippings.links.judging.page.sections import leads_on, right_below_heading
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed import says_you_or_we
from clippings.links.judging.pieces.notice_words import HOME, SORRY
from clippings.links.judging.pieces.piece import own_sentences
from clippings.links.judging.pieces.places import names_a_place
from clippings.links.judging.pieces.reports import SAID

_SEVERAL, _ENOUGH = 2, 60  # sentences, characters
_WAS_OUT = "|".join(
    (
        r"\b(?:was|were|went|had (?:been|gone)|stayed|remained) (?:[\w,]+ ){0,4}(?:offline|down"
        r"|dark|unavailable|unreachable|inaccessible|not (?:available|reachable|accessible))\b"
        r"|\b(?:wasn't|weren't|was not|were not) (?:available|reachable|accessible)\b",
        r"\b(?:war|waren|blieb|blieben)\b[^,;]{0,60} (?:nicht (?:erreichbar|verfügbar|abrufbar)"
        r"|offline|gestört|überlastet|lahmgelegt)\b",
        r"\b(?:était|étaient|est resté\w*|sont resté\w*|a été)\b[^,;]{0,40} (?:indisponibles?"
        r"|inaccessibles?|hors ligne|hors service)\b",
        r"\b(?:estuv|qued|estab|permanec)\w+ (?:\w+ ){0,3}(?:disponibles?|fuera de servicio"
        r"|ca[ií]d[oa]s?|inaccesibles?|inoperativ[oa]s?)\b",
        r"\b(?:era|erano|è (?:rimast|stat)[oa]|sono (?:rimast|stat)[ei]) (?:\w+ ){0,4}"
        r"(?:disponibil[ei]|irraggiungibil[ei]|inaccessibil[ei]|offline|fuori (?:servizio|uso))\b",
        r"\b(?:fic|est(?:ev|av))\w+ (?:\w+ ){0,3}(?:indisponíve(?:l|is)|inacessíve(?:l|is)|offline"
        r"|fora do ar|em baixo)\b",
        r"\b(?:was|waren|bleef|lag)\b[^,;]{0,40} (?:niet (?:bereikbaar|beschikbaar)|onbereikbaar"
        r"|offline|plat|eruit)\b",
        r"\b(?:var|låg|lå)\b[^,;]{0,40}\b(?:otillgänglig\w*|ut[ie]lgjengelig\w*|utilgængelig\w*"
        r"|nere|nede|offline)\b|\b(?:ei(?:vät)? oll?ut?\w*|oli\w*|oli poissa) (?:\w+ ){0,3}"
        r"(?:käytettävissä|tavoitettavissa|poissa käytöstä|alhaalla)",
        r"\bby(?:ł[aoy]?|ly?|la|lo) (?:\w+ ){0,4}(?:nie)?(?:dostępn|czynn|działa)\w+"
        r"|\bbyl[aoyi]? (?:\w+ ){0,4}(?:nedostupn|mimo provoz)\w*|\bbol[aoi]? (?:\w+ ){0,4}"
        r"(?:nedostupn|mimo prevádzk)\w*",
        r"\bnem volt(?:ak)? (?:\w+ )?elérhető\w*|\ba fost (?:\w+ ){0,3}(?:indisponibil|inaccesibil"
        r"|picat)\w*|\b(?:bi(?:o|la|lo|li)) (?:\w+ ){0,4}nedostup\w+",
        r"\bбыл[аои]? (?:\w+ ){0,4}(?:недоступ|отключ)\w+"
        r"|\b(?:був|бул[аои]) (?:\w+ ){0,4}недоступ\w+"
        r"|\bбеше (?:\w+ ){0,4}недостъп\w+",
        r"\bήταν (?:\w+ ){0,4}(?:μη διαθέσιμ|εκτός λειτουργίας)\w*"
        r"|(?:m[ıiuü]yordu|çöktü|çökmüştü)\b|\bdevre dışıydı\b"
        r"|كان\w* (?:\S+ ){0,4}(?:غير متاح|متوقف)",
        # Plain forms of verbs; notices are polite.
        r"(?:停止し|中断し|使えなかっ|つながらなかっ|ダウンし|閲覧できなかっ)(?:てい)?た"
        r"|(?:중단|마비|장애)[^.]{0,12}(?:[됐했겪었]|되었)다",
        r"(?:周|星期|週)[一二三四五六日天][^。]{0,40}(?:中断|暂停|暫停|瘫痪|癱瘓|无法访问|無法|宕机)"
        r"|(?:中断|瘫痪|癱瘓|宕机)(?:了)?[\d一二三四五六七八九十两]+[个個]?(?:多)?[小分天]",
    )
)
# Since when it lasts, which notices do not say.
_FOR_SO_LONG = (
    r"\bsince (?:mon|tues|wednes|thurs|fri|satur|sun)day|\bfor an? (?:second|third|fourth|fifth)\b"
    r"|\bseit (?:\w+tag|tagen|stunden|wochen)\b|\bdepuis (?:\w+di|dimanche|\w+ jours|ce matin)\b"
    r"|\bdesde (?:el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|hace)\b"
    r"|\bda (?:luned|marted|mercoled|gioved|venerd|sabato|domenica|\w+ giorni)|\bhá \w+ dias\b"
    r"|\bdesde (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)|\bsinds \w+dag\b"
    r"|\b(?:sedan|siden) \w+dag(?:en|s)?\b|\bod (?:rana|rána|poniedziałku|wtorku|środy|czwartku"
    r"|piątku|soboty|niedzieli|pondělí|úterý|středy|čtvrtka|pátku)\b"
    r"|\bс (?:самого )?(?:утра|понедельника|вторника|среды|четверга|пятницы|субботы)\b"
    r"|\b(?:reggel|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap) óta\b|[dt][ae]n beri\b"
)
# Plain forms at the end of a sentence.
_PLAIN = r"(?<![まで]し)(?:[うくぐつぶむるただ]|(?<![でま])す|ない)。$|(?<!니)다\.$"
# What servers are asked for. To add a language: its word, in lower case.
_REQUESTS = words(
    """
request|anfrage|requête|solicitud|richiesta|pedido |verzoek|begäran|forespørsel|forespørgsel
pyyntö|żądani|požadav|kérés|cerere|zahtjev|запрос|запит|заявк|αίτημα|istek|リクエスト|请求|請求|요청
"""
)


def is_news_of_an_outage(page: Markup) -> bool:
    """Whether a sentence tells of an outage in the past, and none addresses a reader."""
    return any(compiled(_WAS_OUT).search(lowered(it)) for it in _prose_of(page))


def is_report_of_trouble(page: Markup, *kinds: Words) -> bool:
    """Whether a sentence without words of the tables names a place, and none addresses a reader."""
    said = _prose_of(page)
    if said and all(compiled(_PLAIN).search(it) for it in said):
        return True
    others = [it for it in said if not mentions(it, *kinds)]
    if any(names_a_place(it) or mentions(it, SAID) for it in others):
        return True
    return bool(others) and any(compiled(_FOR_SO_LONG).search(lowered(it)) for it in said)


def _prose_of(page: Markup) -> list[str]:
    """The sentences below the heading; none if these are few, lead on, or one is of a notice."""
    below = right_below_heading(page)
    if not page.heading or leads_on(below):
        return []
    said = own_sentences(below)
    prose = [it for it in said if it.endswith(ENDS_OF_PROSE)]
    if len(prose) < _SEVERAL or sum(map(length_of, prose)) < _ENOUGH:
        return []
    return [] if any(map(_is_of_a_notice, said)) else prose


def _is_of_a_notice(text: str) -> bool:
    if says_you_or_we(text) or compiled(SOUGHT_PAGE).search(lowered(text)):
        return True
    return mentions(text, HOME, SORRY, _REQUESTS)
