"""What login pages are called.

To add a language: one line in CALLED, in lower case, and its beginning in BEGIN.
"""

# Titles of login pages, in lower case.
CALLED = "|".join(
    (
        r"log\s?-?in|sign\s?-?in|login required|authenticat(?:e|ion)(?: required)?",
        r"anmelden|anmeldung|einloggen",
        r"connexion|se connecter|connectez-vous|s'identifier|identifiez-vous|accéder",
        r"iniciar sesi[oó]n|inicia sesi[oó]n|acceso|acceder|identif[ií]cate",
        r"accedi|accesso|entrar|iniciar sess[aã]o|inicia (?:la )?sessió",
        r"inloggen|aanmelden|log(?:g[ae]?)? in[dn]?|log på|pålogging|innskráning",
        r"kirjaudu(?: sisään)?|sisäänkirjautuminen|logi sisse|sisselogimine",
        r"zaloguj(?: się)?|logowanie|přihlášení|přihlásit se|prihlásenie|prihlásiť sa",
        r"bejelentkezés|belépés|autentificare|conectare|prisijung\w+|pieslēgties|ielogoties",
        r"prijava|prijavi se|пријава|вход|войти|авторизация|увійти|вхід|авторизація",
        r"σύνδεση|είσοδος|giriş(?: yap)?|oturum aç|masuk|log masuk|đăng nhập",
        r"เข้าสู่ระบบ|تسجيل الدخول|ورود|התחברות|लॉग इन|サインイン"
        r"|(?:ログイン|登[录錄入]|로그인)[^\s\W]{0,8}(?: [^\s\W]{1,6})?",
    )
)
CALLED_SO = rf"\b(?:{CALLED})\b"
_WHO = r"(?:please|members?|member's|subscribers?|users?|customers?|account|staff|bitte)"
# Before these may stand who is to log in, and after them where.
TITLE = (
    rf"(?:{_WHO}\s+)?(?:{CALLED})"
    r"(?:\s+(?:to|in|bei|zu|à|a|or|oder|ou|o|und|and|på|til|i|en|no|na|do|per|för|for|op|bij|sur"
    r"|required|page|form)\b.*)?[\s.…!:]*"
)
# Articles and manuals are called so as well.
_LESS_SURELY = (
    r"authentification|autenticación|autenticazione|autenticação|uwierzytelnianie"
    r"|аутентификация|автентифікація|meld (?:u|je) aan"
    rf"|(?:{_WHO}\s+)?(?:{CALLED})(?:\s+(?:lub|nebo|alebo|vagy|sau|ili|или|eller|tai|veya|of)\b.*"
    r"|\s?[/&+]\s?(?:regist|sign|join|create).*"
    r"|\s(?:du |del |do |des )?(?:clients?|clientes?|klienta|kunden|zákazníka))"
)
# Titles of the page on which users of Drupal log in.
ACCOUNT = (
    r"user account|benutzerkonto|compte utilisateur|cuenta de usuario|account utente"
    r"|conta de usu[áa]rio|gebruikersaccount|konto użytkownika|uživatelský účet|användarkonto"
    r"|bru[gk]erkonto|käyttäjätili|felhasználói fiók|cont de utilizator|λογαριασμός χρήστη"
    r"|уч[её]тная запись пользователя|kullanıcı hesabı|ユーザーアカウント|用户帐号|사용자 계정"
)
TITLES = rf"{TITLE}|(?:{_LESS_SURELY}|{ACCOUNT})[\s.…!:]*"
# Ends of titles before which the name of the site stands.
ENDS = (" user login", " member login", " members login", " customer login", " portal login")
# Their beginnings, for a quick test.
BEGIN = (
    "please", "member", "subscriber", "user", "customer", "account", "staff", "bitte",
    "log", "sign", "authentic", "authentif", "autentica", "uwierz", "аутентиф", "автентиф",
    "benutzerk", "compte ut", "cuenta de", "conta de", "gebruikersa", "konto u", "uživatel",
    "användark", "brugerk", "brukerk", "käyttäjät", "felhasználói", "cont de", "λογαριασμός χ",
    "учетная", "учётная", "kullanıcı h", "ユーザー", "用户帐", "사용자",
    "meld ", "anmeld", "einlog", "connexion", "se connecter", "connectez",
    "s'identif", "identif", "acc", "inicia", "entrar", "inlog", "aanmeld", "pålog", "innskrá",
    "kirjaudu", "sis", "zaloguj", "při", "pri", "bejelent", "belép", "autentific", "conectare",
    "pies", "ielog", "пријава", "вход", "войти", "авториз", "увійти", "вхід", "σύνδεση", "είσοδος",
    "giriş", "oturum", "masuk", "đăng", "เข้า", "تسجيل", "ورود", "התחברות", "लॉग", "サインイン",
    "ログイン", "登录", "登錄", "登入", "로그인",
)  # fmt: skip
BEGIN_WITH = frozenset(it[:2] for it in BEGIN)
SHORT_TITLE = rf"(?:[\w'’]+[\s-]+){{0,2}}\w{{0,4}}(?:{CALLED})(?:\s\w+)?"
# On pages with hardly any text, more ways to say where.
WHERE = (
    rf"(?:{CALLED})\s+(?:on|with|at|auf|mit|chez|avec|con|met|hos|w|v|k|ke|la|pe|în|az?|su|al|nel"
    r"|em|ao|para|в|на|до|к|στον?|στην?|إلى|vào)\s(?:\S+\s?){1,4}"
    rf"|(?:\S+\s){{0,3}}\S+?(?:'[a-zığüşöç]{{1,3}} | ?へ|に|へ | 에 ?|에 )(?:{CALLED})"
)
