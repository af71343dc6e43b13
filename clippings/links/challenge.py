"""Pages that ask whether we are human, in the place of any page and under any status."""

from clippings.links.markup import Markup
from clippings.reply import Reply

_FEW_WORDS = 1300  # letters; a page that merely speaks of such things says more
_HARDLY_ANY = 200
# Header and a word in its value; "" stands for any value.
_HEADERS = (
    ("cf-mitigated", "challenge"),
    ("x-amzn-waf-action", ""),
    ("x-vercel-mitigated", ""),
    ("x-datadome", "protected"),
    ("x-sucuri-block", ""),
)
# Titles, or parts of titles between separators, without the marks at their end.
_TITLES = frozenset(
    """
    just a moment|just a second|one moment|one moment, please|please wait
    please wait for verification|einen moment|einen moment bitte|nur einen moment|bitte warten
    un instant|un instant, s'il vous plaît|veuillez patienter|un momento|un momento, por favor
    espere un momento|um momento|attendi un istante|een ogenblik geduld|ett ögonblick|chwileczkę
    attention required|access denied|access forbidden|access to this page has been denied
    access to this site has been denied|access is denied|zugriff verweigert|accès refusé
    accès interdit|acceso denegado|accesso negato|acesso negado|toegang geweigerd
    доступ запрещен|доступ запрещён|доступ ограничен|ddos-guard|ddos guard|checking your browser
    checking your browser before accessing|checking your connection|making sure you're not a bot
    making sure you are not a bot|are you a robot|are you human|are you a human
    are you not a robot|verify you are human|verify you are a human|human verification
    verifying you are human|verify that you are human|please verify you are human
    prove you are human|please verify you are a human|confirm you are human|bot verification
    robot check|bot check|user verification|browser verification|browser check|validate user
    validate browser|blocked|security check|security checkpoint|vercel security checkpoint
    security verification|security challenge|captcha|recaptcha|captcha challenge
    captcha verification|solve captcha|client challenge|challenge page|challenge validation
    pardon our interruption|request rejected|request blocked|request unsuccessful
    you have been blocked|sorry, you have been blocked|unusual traffic|unusual activity
    sicherheitsprüfung|sicherheitsüberprüfung|vérification|vérification de sécurité
    verificación de seguridad|verifica di sicurezza|проверка браузера|проверка безопасности
    вы не робот|ой|安全验证|安全检查|人机验证|请稍候
    しばらくお待ちください|잠시만 기다리십시오
    """.strip().replace("\n    ", "|").split("|")
)  # fmt: skip
_TITLES_BEGIN = (
    "verifying ", "checking your ", "checking if ", "validating ", "please wait while ",
    "please verify ", "please prove ", "please confirm you", "ddos protection", "we need to verify",
    "let's confirm you", "pardon our interruption", "please complete the security",
)  # fmt: skip
# What the pages of the makers of such walls hold, in lower case.
_MARKS = (
    "_cf_chl_", "cf-chl-", "challenge-form", "cf-turnstile", "challenges.cloudflare.com",
    "captcha-delivery.com", "px-captcha", "_pxcaptcha", "_incapsula_resource", "awswafcookie",
    "gokuprops", "awswaf.com", "sec-if-cpt", "bm-verify", "anubis_challenge", "/.within.website/",
    "kpsdk", "g-recaptcha", "h-captcha", "hcaptcha.com", "recaptcha/api", "recaptcha/enterprise",
    "friendly-challenge", "frc-captcha", "mtcaptcha", "geetest", "ddos-guard", "sucuri_cloudproxy",
    "__js_challenge", "verify you are human", "verify that you are human", "verify you're human",
    "you are not a robot", "you're not a robot", "prove you are human", "confirm you are human",
    "checking if the site connection is secure", "checking your browser", "are you a robot",
    "enable javascript and cookies to continue", "unusual traffic from your",
    "unusual activity from your",
    "complete the security check", "automated access to", "please complete the captcha",
)  # fmt: skip


def is_challenge(reply: Reply, page: Markup | None) -> bool:
    """Whether somebody asks if we are human; a title alone decides only when we are refused."""
    if any(name in reply.headers and word in reply.headers[name] for name, word in _HEADERS):
        return True
    if page is None:
        return False
    titled = any(_is_title(part) for part in page.title_parts)
    if titled and not 200 <= reply.status < 300:
        return True
    if page.says_more_than(_FEW_WORDS) or page.is_article:
        return False
    return titled or page.has_any(_MARKS) or _sets_a_cookie_and_reloads(page)


def _sets_a_cookie_and_reloads(page: Markup) -> bool:
    if len(page.words) > _HARDLY_ANY or "document.cookie" not in page.folded:
        return False
    return page.has_any(("location.reload", "location.href", "location.replace", "location ="))


def _is_title(part: str) -> bool:
    part = part.lower().replace("’", "'").rstrip(" .…!?:")
    return part in _TITLES or part.startswith(_TITLES_BEGIN)
