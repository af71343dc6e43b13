"""Phrases by which pages refuse access."""

from typing import NamedTuple

from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import holds_one_of
from clippings.links.judging.walls.denied_words import DENIALS, DENIED, IN_DENIALS, NO_PERMISSION
from clippings.links.judging.walls.guard_words import SHUTS

# Each of TITLES contains one of these, or a number and a word beside it.
IN_TITLES = (
    " not ", "firewall", "block", "bloqu", "blocc", "restricted", "防火墙", "拦截",
    "you need", "accès", "acces", "acesso", "zugriff", "zugang", "toegang",
    "privat", "privad", "privé", "yksityinen", "prywatne", "soukromý", "gizli", "закрытый",
    "非公開", "私密", "비공개",
)  # fmt: skip
NUMBERS = ("401", "402", "403", "406", "407")
BESIDE_NUMBERS = SHUTS + Words((
    "error", "status", "code", "unauthori", "not authori", "authorization", "payment", " bot",
    "autor", "otorisasi", "berechtig", "санкціон", "behörig", "erlaubt", "toegestaan", "tillatt",
    "gang", "upraw", "dostęp", "felhatalm", "jogosult", "tiltott", "bị cấm", "مجاز", "авториз",
    "закрыт", "забранен", "授权", "授權", "拒絕", "認証", "できません", "권한",
))  # fmt: skip
# Whole titles, parts of them, headings.
TITLES = (
    r"(?:[\w .-]{2,40}: )?(?:http )?(?:(?:error|status|code) )*(?:401|402|403|406|407)\W+"
    rf"(?:error\W+)?(?:{DENIED})"
    r"(?:(?: (?:access|error|request|by|for|from|to|on)\b|\s*[^\w\s]).*)?"
    rf"|(?:{DENIED})\W+(?:(?:http|error)\W+)*(?:401|402|403)\)?"
    r"|(?:http )?(?:(?:error|status|code)\W+)+(?:401|402|403|407)|(?:401|402|403|407)\W+error"
    r"|(?:bots?|robots|crawlers|automated (?:access|requests|clients)) (?:are |is )?not"
    r" (?:allowed|permitted)"
    r"|(?:web |\w+ )?application firewall(?: error| alert)?|you need (?:access|permission)"
    r"|(?:no access to|kein zugriff auf|kein zugang zu|pas d'accès à|sin acceso a|nessun accesso a"
    r"|sem acesso a|geen toegang tot) (?:this|diese[r]?|cette|esta|questa|deze) \w+"
    r"|(?:this |the |your )?(?:access|content|domain|(?:web ?)?(?:page|site)) "
    r"(?:(?:is|has been|currently|being) )*(?:blocked|restricted)"
    r"(?: (?:by|due to|because of|for) .*)?"
    r"|(?:zugriff|inhalt) blockiert|(?:accès|contenu) bloqué|(?:acceso|contenido) bloqueado"
    r"|(?:accesso|contenuto) bloccato|(?:acesso|conteúdo) bloqueado"
    r"|网站防火墙|拦截提示"
    # Accounts that only friends of their owners see.
    r"|(?:this|the) (?:account|profile|blog|journal|gallery|album|playlist|channel) is (?:currently"
    r" |set to )?private|(?:dieses (?:konto|profil)|dieser (?:account|blog|kanal)) ist privat"
    r"|ce (?:compte|profil|blog) est privé|est[ea] (?:cuenta|perfil|blog|conta) (?:es|é) privad[oa]"
    r"|questo (?:account|profilo|blog) è privato|dit (?:account|profiel|blog) is privé"
    r"|det här kontot är privat|denne kontoen er privat|denne konto er privat"
    r"|tämä (?:tili|profiili) on yksityinen"
    r"|to konto jest prywatne|tento (?:účet|profil) je soukromý"
    r"|acest cont este privat|bu hesap gizli|(?:это )?закрытый (?:профиль|аккаунт)"
    r"|(?:この)?アカウントは非公開です|[该此][账帐]号为?私密(?:[账帐]号)?|비공개 계정입니다"
)


class Refusal(NamedTuple):
    """Patterns for what is refused, and how it ends, and words between them that refuse it."""

    thing: str
    words: tuple[str, ...]
    end: str


def _refusal(thing: str, words: str, end: str = "") -> Refusal:
    return Refusal(thing, tuple(words.split("|")), end)


# Sentences about what was asked for, about the reader, about the reader's address. To add a
# language: one line, in lower case.
REFUSALS = (
    _refusal(
        r"\b(?:your|this|the current) (?:request|access|ip(?: address)?|connection|browser|network)"
        r"\b[^.]{0,40} (?:has|have|was|were|is|are|looks?)\b[^.]{0,40}",
        "block|reject|denied|refused|banned|restricted|forbidden|limited|suspicious|intercept",
    ),
    _refusal(
        r"access to (?:this|the) (?:specified |requested )?(?:(?:web ?)?(?:site|page)|resource|url"
        r"|service|content)(?: on (?:this|the) server)? (?:has been|is|was) ",
        "forbidden|denied|restricted|blocked",
    ),
    _refusal(
        r"\b(?:you|the ip address you) (?:are|were|have been|are using (?:has been|is|was)) ",
        "blocked|banned|not allowed to proceed|not allowed to access|not allowed to view"
        "|not authorized to|not authorised to|not permitted to|being rate limited|forbidden from"
        "|unable to access|unable to visit",
    ),
    _refusal(
        r"(?:^|\n|[.!:] |\b(?:sorry,?|like|but) )you (?:can't|cannot|aren't allowed to) ",
        "view this page|access this page|access that page|access this site|access this website",
        r"(?: ?[.!]|$)",
    ),
    _refusal(
        r"\byou (?:\w+ )?(?:not|don't) (?:currently )?have (?:\w+ ){0,2}",
        "permission to|permissions to|privileges to|access to this|access to the requested",
    ),
    _refusal(
        r"\b(?:disable|turn off|switch off|if you are using|you (?:seem|appear) to be using)\b"
        r"[^.]{0,30} (?:an? |your )[^.]{0,30}",
        "vpn|proxy",
    ),
    _refusal(
        "",
        "blocked your request|rejected your request|denied your request|banned your |banned you "
        "|forbidden access to|be logged in to view|be logged in to access|be logged in to read"
        "|too many requests from your|request forbidden by"
        "|generated by mod_security|generated by modsecurity"
        "|identified your browser as|suspicious activity from your"
        "|detected attempted attack|request looks automated|request appears automated"
        "|open to invited readers only|site is currently private|site is marked private",
    ),
    _refusal(r"\bthis (?:site|blog|website|wiki) is (?=private\b(?! \w))", "private"),
    _refusal(
        r"(?:(?:ihre?|deine?) (?:anfrage|zugriff|zugang|ip-adresse)|\bdu (?:wurdest|bist))\b"
        r"[^.]{0,50} ",
        "blockiert|geblockt|gesperrt|abgelehnt|verweigert|eingeschränkt|beschränkt",
    ),
    _refusal(r"\b(?:die|diese) anfrage[^.]{0,40} \w*(?:firewall|system) ", "blockiert|geblockt"),
    _refusal("", NO_PERMISSION),
    _refusal(
        "(?:votre (?:requête|demande|accès|adresse ip)|vous avez été)[^.]{0,50} ",
        "bloqué|refusé|rejeté|limité|restreint",
    ),
    _refusal(
        r"\b(?:(?:su|tu) (?:solicitud|petición|acceso|dirección ip)|has sido)\b[^.]{0,50} ",
        "bloquead|rechazad|denegad|limitad|restringid",
    ),
    _refusal(
        "(?:(?:tua|sua|suo|tuo) (?:richiesta|accesso|indirizzo ip)|sei stato)[^.]{0,50} ",
        "bloccat|rifiutat|limitat",
    ),
    _refusal(
        "(?:(?:sua|seu) (?:solicitação|requisição|acesso|endereço ip)|você foi)[^.]{0,50} ",
        "bloquead|negad|rejeitad|limitad|restrit",
    ),
    _refusal(
        r"(?:(?:uw|je|jouw) (?:verzoek|toegang|ip-adres)|\b(?:u|je) bent)\b[^.]{0,50} ",
        "geblokkeerd|geweigerd|beperkt",
    ),
    _refusal(
        "(?:twoje|twój) (?:żądanie|dostęp|adres ip)[^.]{0,50} ", "zablokowan|odrzucon|ograniczon"
    ),
    _refusal(
        r"(?:(?:ваш|вашего) (?:запрос|доступ|ip)|\bвы (?:были )?|(?:данный|этот) сайт)[^.]{0,50}",
        "заблокир|отклон|огранич",
    ),
    _refusal(
        r"доступ к (?:данному|этому|этой|запрашиваемому|указанному|информационному) (?:сайт|ресурс"
        r"|страниц|раздел|контент|материал|видео|сервер|домен|url|адрес|файл|документ|сервис"
        r"|содержим|форум|тем|стать|публикац)\w* ",
        "заблокир|закрыт|огранич|запрещ",
    ),
    _refusal("(?:isteğiniz|erişiminiz|ip adresiniz)[^.]{0,50} ", "engellen|reddedil"),
    _refusal("[您你]的(?:请求|訪問|访问|ip)[^。]{0,40}", "拦截|阻断|屏蔽|拒绝|攔截|禁止|频繁"),
    _refusal("アクセス[がを]", "拒否|遮断|禁止"),
    _refusal("contenido bloqueado por ", "requerimiento"),
    _refusal("si è tentato di accedere è stato ", "oscurato|bloccato|inibito"),
    _refusal(
        r"(?:adgangen|tilgangen) til (?:denne )?(?:hjemme|nett|web)?(?:siden|stedet) er ",
        "blokeret|spærret|blokkert|sperret",
    ),
    _refusal("akses ke (?:situs|halaman) ini ", "diblokir|ditolak|dibatasi"),
    _refusal("(?:요청|접근|접속|아이피|ip)[가이] [^.]{0,10}", "차단"),
    *(_refusal(*it) for it in DENIALS),
)
# Each of these sentences contains one of these.
IN_REFUSALS = Words((
    "block", "reject", "denied", "refused", "banned", "restricted", "forbidden", "limited",
    "suspicious", "intercept", "not allowed to", "not authori", "not permitted to", "unable to",
    "permission", "privileges to", "view this page", "access this", "access that",
    "access to th", "vpn", "proxy", "logged in to",
    "requests from your", "generated by mod", "your browser as", "attempted attack",
    "automated", "invited readers", "site is ", "blog is ", "wiki is ",
    "gesperrt", "abgelehnt", "verweigert", "zugriff",
    "berechtig", "keine rechte", "restreint", "l'autorisation", "bloqueado por",
    "solicitud", "acceso", "has sido", "no tiene", "bloccat", "rifiutat", "limitat", "non sei",
    "non hai", "acesso", "geblokkeerd", "geweigerd", "beperkt", "geen toegang", "har ikke ",
    "gangen til ", "adres ip", "ip adresiniz", "akses ke ",
    "petición", "dirección", "unauthori", "solicitação", "requisição", "endereço",
    "você foi", "żądanie", "dostęp", "isteğiniz", "erişiminiz", "è tentato",
    *IN_DENIALS, *(word for refusal in REFUSALS for word in refusal.words if not word.isascii()),
))  # fmt: skip


def may_be_a_title(plain: str) -> bool:
    """Whether a title in lower case contains the words of one that refuses access."""
    if any(map(plain.__contains__, IN_TITLES)):
        return True
    numbered = any(map(plain.__contains__, NUMBERS))
    return numbered and holds_one_of(plain, BESIDE_NUMBERS)
