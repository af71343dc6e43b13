"""How sites say in many languages that access is denied: beside a number, and in sentences.

To add a language: a line in lower case in each of these.
"""

# What 401, 402 and 403 are called. Beside these numbers, nothing else is.
DENIED = "|".join(
    (
        r"forbidden|access (?:is )?(?:denied|forbidden)|unauthori[sz]ed|not authori[sz]ed"
        r"|authorization required|payment required|(?:request )?blocked|bots? not allowed",
        r"verboten|(?:zugriff|zugang) (?:ist )?(?:verweigert|verboten|gesperrt)"
        r"|(?:zugriff |zugang )?nicht (?:autorisiert|berechtigt|erlaubt|gestattet)"
        r"|keine berechtigung",
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
        r"απαγορε\w+|δεν επιτρέπεται η πρόσβαση"
        r"|yasak(?:landı)?|erişim (?:engellendi|reddedildi|yasak)",
        r"dilarang|akses (?:ditolak|dilarang)|tidak diotorisasi|truy cập bị (?:từ chối|cấm)",
        r"(?:禁止|拒[绝絕])(?:访问|存取|訪問)|(?:访问|存取|訪問)(?:被|遭)?(?:禁止|拒[绝絕])|禁止"
        r"|未(?:经|經)?授[权權]"
        r"|アクセス(?:禁止|拒否|が拒否されました)|認証が必要です|閲覧(?:禁止|できません)",
        r"금지(?:됨)?|(?:접근|액세스)[이가]? (?:금지|거부)\w*|권한(?:이)? 없음",
        r"ممنوع|الوصول (?:ممنوع|مرفوض)|دسترسی (?:ممنوع|غیر ?مجاز)|(?:ה?גישה )?אסורה?",
    )
)
# "You have no permission", which is also stated on pages in full layout.
NO_PERMISSION = (
    "sie haben keine zugriffs|sie haben keinen zugriff|du hast keinen zugriff"
    "|keine berechtigung|keine rechte, diese|sie sind nicht berechtigt"
    "|vous n'êtes pas autorisé|vous n'avez pas accès|vous n'avez pas"
    " l'autorisation|no está autorizado|no tiene acceso|no tienes acceso|no tiene permiso"
    "|no tienes permiso|non sei autorizzato|non hai accesso|non hai i permessi"
    "|non hai l'autorizzazione|você não está autorizado|você não tem acesso"
    "|você não tem permissão|u hebt geen toegang|u heeft geen toegang"
    "|nemáte oprávnění|nemáte přístup|nemáte oprávnenie"
    "|erişim izniniz yok|erişim yetkiniz yok|nincs jogosultsága|nu aveți permisiunea"
    "|je hebt geen toegang|du har inte behörighet|du har ikke adgang|du har ikke tilgang"
    "|nie masz uprawnień|nie masz dostępu|у вас нет доступа|у вас нет прав|没有权限|无权访问"
    "|権限がありません|권한이 없습니다"
)
# Sentences about the page that was asked for, which end after the words that refuse it: what is
# forbidden to some is a beach, or part of a legal notice. A pattern, and these words.
_DENIALS = (
    (
        r"(?:zugang zu|zugriff auf) diese[rn]? (?:web|internet)?(?:seite|site) (?:ist|wurde) "
        r"(?:derzeit |leider |für sie )?",
        "gesperrt|blockiert|verweigert|untersagt",
    ),
    (
        r"l'accès à (?:cette page|ce site (?:web|internet))(?: web)? (?:vous )?(?:est|a été) ",
        "bloqué|refusé|interdit|restreint",
    ),
    (
        r"acceso a (?:esta página(?: web)?|est[ea] (?:sitio )?web) (?:está|ha sido|fue) ",
        "bloquead|denegad|restringid|prohibid",
    ),
    (
        r"accesso a (?:questa pagina(?: web)?|questo sito (?:web|internet)) (?:è|è stato) ",
        "bloccat|negat|vietat",
    ),
    (
        r"acesso a (?:esta página|este (?:web)?site) (?:está|foi|é) ",
        "bloquead|negad|proibid|restrit",
    ),
    (
        r"toegang tot deze (?:web)?(?:site|pagina) (?:is|werd) ",
        "geblokkeerd|geweigerd|ontzegd|verboden",
    ),
    (
        r"(?:åtkomst|tillgång)(?:en)? till (?:den här|denna) (?:webb(?:sidan?|plats(?:en)?)|sidan?)"
        r" (?:är|har) ",
        "blockera|spärra|neka|begräns",
    ),
    (
        r"dostęp do (?:tej|żądanej) (?:strony|witryny)(?: internetowej)? (?:jest|został) ",
        "zablokowan|zabronion|ograniczon",
    ),
    (
        r"p[řr]ístup (?:na|k) t(?:uto|éto|ejto) (?:webov\w+ )?stránk\w+ (?:je|byl|bol) ",
        "zablokov|zakáz|odepř|zamietnut",
    ),
    (r"a kért oldal(?:hoz|ra) (?:a )?hozzáférés ", "tilos|megtagad"),
    (
        r"accesul la (?:această pagină|pagina solicitată|acest (?:web)?site) (?:este|a fost) ",
        "blocat|interzis|restricționat|refuzat",
    ),
    (
        r"доступ до (?:ц(?:ього|ієї)|даного|запитуваної) (?:(?:веб-?)?сайту|(?:веб)?сторінки) ",
        "заблок|обмеж|заборон|закрит",
    ),
    (
        r"достъпът? до (?:този (?:уеб)?сайт|тази (?:уеб)?страница) е ",
        "блокиран|забранен|ограничен|отказан",
    ),
    (
        r"πρόσβαση σε αυτ(?:ή τη|ήν την|όν τον) (?:σελίδα|ιστοσελίδα|ιστότοπο) (?:έχει )?",
        "αποκλε|απαγορε",
    ),
    (r"bu (?:siteye|sayfaya|web sitesine) erişim(?:iniz)? ", "engellen|yasak|kısıtlan|kapat"),
    (r"요청하신 페이지(?:에 대한|에|의)? (?:접근|접속)[이가]? ", "금지|차단|거부"),
)
DENIALS = tuple((*it, r"\w*(?: ?[.!]|$)") for it in _DENIALS)
# Each of these sentences contains one of these, or a word that refuses and is not ASCII.
IN_DENIALS = (
    "gesperrt", "blockiert", "verweigert", "untersagt", "interdit", "acceso a", "accesso a",
    "acesso ", "geblokkeerd", "geweigerd", "ontzegd", "verboden", "till den", "till denna",
    "dostęp do", "ístup ", "tilos", "megtagad", "accesul la", "erişim",
)  # fmt: skip
