"""Login and consent pages that stand in the place of a page."""

import re

from clippings.addresses import host_of, path_of
from clippings.links.markup import Markup

_WORDS = (
    r"log[-_]?[io]n|loginuserpass|adfs/ls|sign[-_]?[iu][np]|logon"
    r"|auth(?:enticate|entication|orize)?|sso|saml2?|oauth2?"
    r"|cas|uas|openid|anmeld(?:en|ung)|einloggen|connexion|se-connecter|identification|acceder"
    r"|iniciar-?sesion|accedi|entrar|inloggen|logga-in|prihlaseni|prijava|prihlasit|logowanie"
    r"|zaloguj|kirjaudu|belepes|bejelentkezes|giris|ingresar|ingreso|autentificare"
    r"|sessions?/new|registration|paywall"
    r"|(?:collect)?consent|cookie-?wall|privacy-?(?:wall|gate)"
)
_ENDING = r"(?:\.(?:php|aspx?|jsp|html?|do|action|cgi))?(?:[/;]|$)"
_PATH = rf"(?i)/(?:[\w-]*[_.-])?(?:{_WORDS})(?:[_.-]?(?:form|page|wall|required))?{_ENDING}"
_ITSELF = rf"(?i)/(?:{_WORDS}){_ENDING}"
_HOST = (
    r"(?i)(?:login|signin|sign-in|auth|sso|idp|accounts?|myaccount|identity|passport|id|consent)"
    r"\d*\."
)
_TITLE = re.compile(
    r"(?:(?:please|members?|member's|subscribers?|users?|customers?|account"
    r"|staff)\s+)?(?:log\s?-?in|sign\s?-?in|login required|anmelden|anmeldung|einloggen|connexion"
    r"|se connecter|identifiez-vous|iniciar sesi[oó]n|inicia sesi[oó]n|accedi|entrar|inloggen"
    r"|logga in"
    r"|zaloguj(?: się)?|вход|войти|ログイン|登录|로그인)"
    r"(?:\s+(?:to|in|bei|à|a|or|oder|ou|o|und|and|required|page|form)\b.*)?[\s.…!:]*",
    re.IGNORECASE,
)
_PASSWORD = re.compile(r"""type\s*=\s*["']?password""")
# Where the name is asked for first, and the password on the next page.
_NAME = re.compile(
    r"""<input\b[^<>]*(?:type\s*=\s*["']?email"""
    r"""|name\s*=\s*["']?(?:user(?:name)?|login|identifier)\b)"""
)
_FEW_WORDS = 400


def is_login_address(url: str) -> bool:
    """Whether the address is that of a login page."""
    return bool(re.match(_HOST, host_of(url)) or re.search(_PATH, path_of(url).rstrip("/")))


def is_login_itself(url: str) -> bool:
    """Whether the address asks for nothing but a login page, so that one is no wall before it."""
    return bool(re.match(_HOST, host_of(url)) or re.search(_ITSELF, path_of(url).rstrip("/")))


def is_login_page(page: Markup) -> bool:
    """Whether the page asks for a password instead of showing something."""
    titled = any(_TITLE.fullmatch(part) for part in (*page.title_parts, page.heading))
    if not titled or page.is_article:
        return False
    if _PASSWORD.search(page.folded):
        return True
    return not page.says_more_than(_FEW_WORDS) and bool(_NAME.search(page.folded))
