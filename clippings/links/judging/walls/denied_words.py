"""How sites say in many languages that access is denied: beside a number, and in sentences.

To add a language: a line in lower case in each of these.
"""

# What 401, 402 and 403 are called. Beside these numbers, nothing else is.
DENIED = "|".join(
    (
        r"forbidden|access (?:is )?(?:denied|forbidden)|unauthori[sz]ed|not authori[sz]ed"
        r"|authorization required|payment required|(?:request )?blocked|bots? not allowed",
        r"verboten|(?:zugriff|zugang) (?:ist )?(?:verweigert|verboten|gesperrt)"
        r"|nicht (?:autorisiert|berechtigt|erlaubt)|keine berechtigung",
        r"interdit|accès (?:refusé|interdit)|non autorisé",
        r"prohibido|acceso (?:denegado|prohibido|restringido)|no autorizado",
        r"vietato|accesso (?:negato|vietato)|non autorizzato",
        r"proibido|acesso (?:negado|proibido)|não autorizado",
        r"verboden|toegang (?:geweigerd|verboden|ontzegd)|(?:niet (?:geautoriseerd|toegestaan))",
        r"förbjud[et]+n?|åtkomst (?:nekad|förbjuden)|ej behörig",
        r"forbudt|ikke tillatt|(?:adgang|tilgang) (?:nægtet|forbudt|nektet)|ingen (?:ad|til)gang",
        r"kielletty|pääsy (?:kielletty|estetty)",
        r"zabronion[yae]|dostęp (?:zabroniony|wzbroniony)|brak (?:dostępu|uprawnień)"
        r"|nieautoryzowany",
        r"(?:přístup|prístup) (?:odepřen|zakázán|zamietnutý|zakázaný)|zakázáno",
        r"tiltott|(?:a )?hozzáférés (?:megtagadva|tilos)|nincs (?:felhatalmazás|jogosultság)",
        r"interzis|acces (?:interzis|refuzat)|neautorizat|pristup (?:zabranjen|odbijen)",
        r"запрещено|доступ (?:запрещ[её]н|закрыт)|(?:запрос )?не ?авторизован",
        r"заборонено|доступ заборонено|несанкціонований доступ"
        r"|достъпът? (?:е )?(?:забранен|отказан)",
        r"απαγορε\w+|yasak(?:landı)?|erişim (?:engellendi|reddedildi|yasak)",
        r"dilarang|akses (?:ditolak|dilarang)|tidak diotorisasi|truy cập bị (?:từ chối|cấm)",
        r"(?:禁止|拒[绝絕])(?:访问|存取|訪問)|(?:访问|存取|訪問)(?:被|遭)?(?:禁止|拒[绝絕])|禁止"
        r"|未(?:经|經)?授[权權]"
        r"|アクセス(?:禁止|拒否|が拒否されました)|認証が必要です|閲覧(?:禁止|できません)",
        r"금지(?:됨)?|(?:접근|액세스)[이가]? (?:금지|거부)\w*|권한(?:이)? 없음",
        r"ممنوع|الوصول (?:ممنوع|مرفوض)|دسترسی (?:ممنوع|غیر ?مجاز)|(?:ה?גישה )?אסורה?",
    )
)
_PAGE_DE = r"(?:\w*seite|website|inhalte?n?|dienst|ressource|bereich|domain)"
# Sentences about the page that was asked for: a pattern, and words behind it that refuse it.
DENIALS = (
    (
        rf"(?:zugang zu|zugriff auf) diese[rnmsd]?[^.]{{0,20}} ?{_PAGE_DE}\b[^.]{{0,30}} ",
        "gesperrt|blockiert|verweigert|untersagt",
    ),
    (
        r"l'accès à (?:cette|ce|la) (?:page|site|ressource|contenu)[^.]{0,25} (?:est|a été) ",
        "bloqué|refusé|interdit|restreint",
    ),
    (
        r"acceso a (?:est[ea]|la|el) (?:página|sitio|web|recurso|contenido)[^.]{0,25}"
        r" (?:está|ha sido|fue) ",
        "bloquead|denegad|restringid|prohibid",
    ),
    (
        r"accesso a (?:quest[oa]|alla) (?:sito|pagina|risorsa)[^.]{0,25} (?:è|è stato) ",
        "bloccat|negat|vietat",
    ),
    (
        r"acesso (?:a est[ea]|à|ao) (?:site|página|recurso)[^.]{0,25} (?:está|foi|é) ",
        "bloquead|negad|proibid|restrit",
    ),
    (
        r"toegang tot (?:deze|de) (?:\w*site|\w*pagina)[^.]{0,15} (?:is|werd) ",
        "geblokkeerd|geweigerd|ontzegd|verboden",
    ),
    (
        r"(?:åtkomst|tillgång)(?:en)? till (?:den här|denna) (?:webb)?(?:sidan?|plats\w*)"
        r" (?:är|har) ",
        "blockera|spärra|neka|begräns",
    ),
    (
        r"dostęp do (?:tej|tego|żądanej) (?:strony|witryny|serwisu|zasobu)[^.]{0,15}"
        r" (?:jest|został) ",
        "zablokowan|zabronion|ograniczon",
    ),
    (
        r"p[řr]ístup (?:na|k) t(?:uto|éto|ejto) (?:\w+ )?stránk\w+ (?:je|byl|bol) ",
        "zablokov|zakáz|odepř|zamietnut",
    ),
    (r"a kért oldal\w* (?:a )?hozzáférés[^.]{0,20} ", "tilos|megtagad"),
    (
        r"accesul la (?:aceast[aă]|acest|pagina|site)[^.]{0,25} (?:este|a fost) ",
        "blocat|interzis|restricționat|refuzat",
    ),
    (
        r"доступ до (?:цього|цієї|даного|запитуваного) \w+ ",
        "заблок|обмеж|заборон|закрит",
    ),
    (r"достъпът? до (?:този|тази) \w+ [^.]{0,8}", "блокиран|забранен|ограничен|отказан"),
    (r"πρόσβαση σε αυτ\w+ [^.]{0,30} ", "αποκλε|απαγορε"),
    (r"bu (?:siteye|sayfaya|web sitesine|içeriğe) erişim\w* ", "engellen|yasak|kısıtlan|kapat"),
    (r"요청하신 페이지[^.]{0,10} (?:접근|접속)[이가]? ", "금지|차단|거부"),
)
# Each of these sentences contains one of these, or a word that refuses and is not ASCII.
IN_DENIALS = (
    "gesperrt", "blockiert", "verweigert", "untersagt", "interdit", "acceso a", "accesso a",
    "acesso ", "geblokkeerd", "geweigerd", "ontzegd", "verboden", "till den", "till denna",
    "dostęp do", "ístup ", "tilos", "megtagad", "accesul la", "erişim",
)  # fmt: skip
