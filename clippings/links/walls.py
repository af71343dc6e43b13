"""Pages that stand in front of the page: challenges for programs, logins, hot-link walls."""

import re
from urllib.parse import urlsplit

from clippings.links.markup import Markup
from clippings.reply import Reply

_SHORT = 1500  # characters; a page that merely speaks of such things says more
_HEADERS = (
    ("cf-mitigated", "challenge"),
    ("x-amzn-waf-action", ""),
    ("x-vercel-mitigated", ""),
    ("x-datadome", "protected"),
    ("x-sucuri-block", ""),
)
_TITLES = re.compile(
    r"""(?:
      just\ a\ (?:moment|second)|one\ moment(?:,?\ please)?|please\ wait(?:\ \w+)*|einen\ moment(?:\ bitte)?
    | un\ (?:instant|momento)(?:,?\ (?:s'il\ vous\ pla[iî]t|por\ favor))?|checking\ your\ browser.*
    | attention\ required!?|access\ (?:to\ this\ (?:page|site)\ (?:has\ been\ )?)?denied|zugriff\ verweigert
    | acc[eè]s\ (?:refus[eé]|interdit)|acceso\ denegado|accesso\ negato|acesso\ negado
    | ddos[\ -]?guard|ddos\ protection.*|making\ sure\ you.re\ not\ a\ bot|.*\bare\ you\ (?:a\ robot|human)
    | (?:please\ )?(?:verify|confirm|prove)(?:ing)?\ (?:that\ )?you\ are\ (?:a\ )?(?:human|not\ a\ (?:ro)?bot).*
    | (?:human|bot|robot|user|browser)\ (?:verification|check|validation|challenge)|validate\ (?:user|browser)
    | (?:vercel\ )?security\ (?:check(?:point)?|verification|challenge)|re?captcha(?:\ \w+)*|client\ challenge
    | pardon\ our\ interruption|request\ (?:rejected|blocked|unsuccessful)|you\ have\ been\ blocked|blocked
    | (?:ty\ )?robot\??|are\ you\ there|sicherheits(?:über)?prüfung|vérification(?:\ de\ s[eé]curit[eé])?
    | проверка\ (?:браузера|безопасности)|вы\ не\ робот|ой|安全验证|安全检查|人机验证|请稍候|しばらくお待ちください
    )[\s.…!?]*""",
    re.VERBOSE | re.IGNORECASE,
)  # fmt: skip
_MARKS = re.compile(
    r"""_cf_chl_|cf-chl-|challenge-form|cf-turnstile|captcha-delivery\.com|px-captcha|_pxCaptcha
    | _Incapsula_Resource|awsWafCookie|gokuProps|challenge\.js\b|sec-if-cpt|bm-verify|anubis_challenge
    | /\.within\.website/|KPSDK|g-recaptcha|h-captcha|hcaptcha\.com|recaptcha/api|friendly-challenge
    | ddos-guard|sucuri_cloudproxy|__js_challenge|bot-?detect(?:ion|ed)|geetest
    | (?:verify|confirm|prove)\s+(?:that\s+)?you(?:'re|\sare)\s+(?:a\s+)?(?:human|not\sa\s(?:ro)?bot)
    | checking\ (?:if\ the\ site\ connection\ is\ secure|your\ browser)|enable\ javascript\ and\ cookies
    | unusual\ (?:traffic|activity)\ from\ your""",
    re.VERBOSE | re.IGNORECASE,
)
_SEPARATORS = re.compile(r"\s+[|–—•·:»-]\s+|\s*[|｜·•»]\s*")
_LOGIN = (
    r"log[-_]?[io]n|sign[-_]?in|sign[-_]?up|logon|auth(?:enticate|entication|orize)?|sso|saml2?|oauth2?"
    r"|cas|openid|anmeld(?:en|ung)|einloggen|connexion|se-connecter|identification|iniciar-?sesion|acceder"
    r"|accedi|entrar|inloggen|logga-in|prihlaseni|uas|account/begin|registration|subscribe-wall|paywall"
)
_LOGIN_PATH = re.compile(
    rf"/(?:[\w-]*[_.-])?(?:{_LOGIN})(?:[_.-]?(?:form|page|wall|required))?"
    r"(?:\.(?:php|aspx?|jsp|html?|do|action|cgi))?(?:[/;]|$)",
    re.IGNORECASE,
)
_LOGIN_HOST = re.compile(
    r"(?:login|signin|sign-in|auth|sso|idp|accounts?|myaccount|identity|passport|id|secure\.login)\d*\.",
    re.IGNORECASE,
)
_LOGIN_TITLE = re.compile(
    r"(?:please\s+)?(?:log\s?-?in|sign\s?-?in|login required|anmelden|anmeldung|einloggen|connexion"
    r"|se connecter|identifiez-vous|iniciar sesi[oó]n|inicia sesi[oó]n|accedi|entrar|inloggen|logga in"
    r"|zaloguj(?: się)?|вход|войти|ログイン|登录|로그인)"
    r"(?:\s+(?:to|in|bei|à|a|or|oder|ou|o|und|and|required|page|form)\b.*)?[\s.…!:]*",
    re.IGNORECASE,
)
_PASSWORD = re.compile(r"""type\s*=\s*["']?password""", re.IGNORECASE)
_HOT_LINK = re.compile(
    r"hot[\s_-]?link|direct\s+link(?:ing)?\b|leech|bandwidth\s+th[ei]|\brefer(?:r?er)\b|stolen\s+image"
    r"|remote\s+linking|external\s+linking|embedding\s+(?:is\s+)?(?:not|disabled)|防盗链|盗链",
    re.IGNORECASE,
)


def title_parts(title: str) -> list[str]:
    """A title cut at its separators: the headline, the site, what else stands there."""
    return [part for part in _SEPARATORS.split(title) if part]


def is_challenge(reply: Reply, page: Markup | None) -> bool:
    """Whether somebody asks if we are human, whatever the status says."""
    if any(name in reply.headers and word in reply.headers[name] for name, word in _HEADERS):
        return True
    if page is None:
        return False
    titled = any(_TITLES.fullmatch(part) for part in (page.title, *title_parts(page.title)))
    if not titled and not _MARKS.search(page.text):
        return False
    refused = not 200 <= reply.status < 300
    return (titled and refused) or (len(page.words) < _SHORT and not page.is_article)


def is_login_address(url: str) -> bool:
    """Whether the address is that of a login page."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    if _LOGIN_PATH.search(path + "/"):
        return True
    return bool(_LOGIN_HOST.match(parts.netloc.rpartition("@")[2]))


def is_login_page(page: Markup) -> bool:
    """Whether the page asks for a password instead of showing something."""
    titles = (page.title, *title_parts(page.title), page.heading)
    titled = any(_LOGIN_TITLE.fullmatch(part) for part in titles)
    return titled and bool(_PASSWORD.search(page.text)) and not page.is_article


def is_hot_link_wall(url: str, text: str = "") -> bool:
    """Whether an address or a page in place of an image speaks of images shown elsewhere."""
    return bool(_HOT_LINK.search(urlsplit(url).path) or _HOT_LINK.search(text))
