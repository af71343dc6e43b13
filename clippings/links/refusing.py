"""Pages that say that we are not let in, under a status that does not."""

import re

from clippings.links.markup import Markup

_FEW_WORDS = 900  # letters
_A_PIECE = 300  # of paragraphs that say something else
_A_LINE = 60  # which is no paragraph
# Whole titles, parts of them, headings.
_TITLES = (
    r"(?:http )?(?:(?:error|status|code) )*(?:401|402|403|407)\W+(?:error\W+)?(?:forbidden"
    r"|access (?:is )?(?:denied|forbidden)|unauthori[sz]ed|authorization required"
    r"|payment required|bots? not allowed)\b.*"
    r"|(?:bots?|robots|crawlers|automated access) (?:are |is )?not (?:allowed|permitted)"
    r"|(?:web |\w+ )?application firewall(?: error| alert)?|(?:\w+ )?request (?:blocked|denied)"
    r"|(?:access|page|web ?(?:page|site)) (?:blocked|restricted)|zugriff blockiert|accès bloqué"
    r"|acceso bloqueado|accesso bloccato|acesso bloqueado|网站防火墙|拦截提示"
)
# What is said to readers of what they asked for, of themselves, of where they come from. To add a
# language: one line, in lower case.
_SAYINGS = "|".join(
    (
        r"\b(?:your|this|the (?:current )?) ?(?:request|access|ip(?: address)?|connection|browser"
        r"|network)\b(?! to the)[^.]{0,50} (?:block|reject|denied|refused|banned|restricted"
        r"|forbidden|limited|suspicious|intercept|automated)",
        r"\b(?:block|reject|denied|banned)\w* your (?:request|access|ip\b|connection)",
        r"request forbidden by|blocked your request",
        r"\byou (?:are|were|have been) (?:block|banned|not (?:allowed|permitted|authori[sz]ed) to"
        r" (?:proceed|access|view))",
        r"you (?:do not|don't) have permission to (?:access|view)",
        r"access to (?:this|the) (?:specified |requested )?(?:(?:web )?(?:site|page)|resource|url"
        r"|service|content) (?:has been|is|was) (?:forbidden|denied|restricted|blocked)",
        r"detected (?:an )?(?:attempted|suspicious|unusual|malicious) \w+[^.]{0,40} your",
        r"(?:ihre?|deine?) (?:anfrage|zugriff|zugang|ip-adresse)[^.]{0,50} (?:blockiert|gesperrt"
        r"|abgelehnt|verweigert)",
        r"votre (?:requête|demande|accès|adresse ip)[^.]{0,50} (?:bloqué|refusé|rejeté)",
        r"(?:su|tu) (?:solicitud|petición|acceso|dirección ip)[^.]{0,50} (?:bloquead|rechazad"
        r"|denegad)",
        r"(?:tua|sua|suo|tuo) (?:richiesta|accesso|indirizzo ip)[^.]{0,50} (?:bloccat|rifiutat"
        r"|negat)",
        r"(?:sua|seu) (?:solicitação|requisição|acesso|endereço ip)[^.]{0,50} (?:bloquead|negad"
        r"|rejeitad)",
        r"(?:uw|je|jouw) (?:verzoek|toegang|ip-adres)[^.]{0,50} (?:geblokkeerd|geweigerd)",
        r"(?:twoje|twój) (?:żądanie|dostęp|adres ip)[^.]{0,50} (?:zablokowan|odrzucon)",
        r"(?:ваш|вашего) (?:запрос|доступ|ip)[^.]{0,50}(?:заблокир|отклон|огранич)",
        r"(?:isteğiniz|erişiminiz|ip adresiniz)[^.]{0,50} (?:engellen|reddedil)",
        r"[您你]的(?:请求|訪問|访问|ip)[^。]{0,40}(?:拦截|阻断|屏蔽|拒绝|攔截|禁止)",
        r"アクセス(?:が|を)(?:拒否|遮断|禁止)",
        r"(?:요청|접근|접속|아이피|ip)[가이] [^.]{0,10}차단",
    )
)


def says_it_refuses(page: Markup) -> bool:
    """Whether a page of few words says that we are not let in."""
    if page.says_more_than(_FEW_WORDS) or page.is_article or page.is_signed:
        return False
    said = [_says_so(text) for text in page.blocks]
    titled = any(re.fullmatch(_TITLES, _plain(it)) for it in (*page.title_parts, page.heading))
    if not titled and not any(said):
        return False
    others = (len(text) for text, so in zip(page.blocks, said, strict=True) if not so)
    return sum(size for size in others if size > _A_LINE) <= _A_PIECE


def _says_so(text: str) -> bool:
    return bool(re.search(_SAYINGS, _plain(text)))


def _plain(text: str) -> str:
    return text.lower().replace("’", "'").strip(" .!…")
