"""Pages that ask whether we are human, in the place of any page and under any status."""

import re

from clippings.addresses import host_of, path_of
from clippings.links.guarding import holds_us_up
from clippings.links.headings import goes_on_from
from clippings.links.markup import Markup
from clippings.links.not_found import told_in
from clippings.links.notices import is_headed_alone
from clippings.reply import Reply

# Letters; a page that merely speaks of such things, or guards its forms, says more.
_FEW_WORDS = 1300
_A_NOTICE = 600
_A_PIECE = 300  # of them, in sentences
_HARDLY_ANY = 250
_A_LINE = 120
# Header and a word in its value; "" stands for any value.
_HEADERS = {
    "cf-mitigated": "challenge",
    "x-amzn-waf-action": "",
    "x-vercel-mitigated": "",
    "x-datadome": "protected",
    "x-sucuri-block": "",
}
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
    robot challenge screen|robot check|bot check|human check|bot detected|robot or human
    user verification|browser verification|browser check|validate user|validate browser|blocked
    security check|security checkpoint|vercel security checkpoint
    security verification|security challenge|captcha|recaptcha|captcha challenge
    captcha verification|solve captcha|client challenge|challenge page|challenge validation
    pardon our interruption|request rejected|request blocked|request unsuccessful
    you have been blocked|sorry, you have been blocked
    unusual traffic|unusual activity|web page blocked|unauthorized request blocked
    sicherheitsprüfung|sicherheitsüberprüfung|vérification|vérification de sécurité
    verificación de seguridad|verificação de segurança|verifica di sicurezza|controllo di sicurezza
    control de seguridad|contrôle de sécurité|weryfikacja bezpieczeństwa|beveiligingscontrole
    säkerhetskontroll|sikkerhetskontroll|sikkerhedskontrol|bezpečnostní kontrola|güvenlik kontrolü
    güvenlik doğrulaması|セキュリティチェック|보안 확인|проверка браузера|проверка безопасности
    вы не робот|安全验证|安全检查|人机验证|请稍候
    しばらくお待ちください|잠시만 기다리십시오
    """.strip().replace("\n    ", "|").split("|")
)  # fmt: skip
_TITLES_BEGIN = (
    "verifying you", "verifying that you", "verifying your ", "verifying if your ",
    "checking your browser before ", "checking your connection ", "checking if the ",
    "checking if your ", "validating your ", "please wait while ",
    "please verify ", "please prove ", "please confirm you", "ddos protection", "we need to verify",
    "let's confirm you", "pardon our interruption", "please complete the security",
    "your access to this ",
)  # fmt: skip
# What the pages of the makers of such walls hold, in lower case.
_MARKS = (
    "_cf_chl_", "cf-chl-", "challenge-form", "captcha-delivery.com", "id=\"px-captcha",
    "id='px-captcha", "_pxcaptcha", "_incapsula_resource?cwudnsai", "gokuprops",
    "awswafintegration", "sec-if-cpt", "bm-verify", "anubis_challenge", "/.within.website/",
    "sucuri_cloudproxy", "__js_challenge", "/ddos-guard/js-challenge", "/.safeline/",
    "data-ddg-origin", "rbzns", "/tspd/", "/__qrator/", "__arcsjs", "/_____tmd_____/",
)  # fmt: skip
# What such pages say, all words in full; one of these is in each of the doubts.
_DOUBTED = ("bot", "robô", "robo", "human", "person", "machine")
_DOUBTS = (
    r"\b(?:that|prove|verify(?:ing)?|confirm(?:ing)?|know|sure|think|thought)(?: that)? you (?:are"
    r"|were|may be|might be|could be)(?: not)? (?:an? )?(?:real )?(?:human|person"
    r"|(?:ro)?bot|machine)"
    r"|\byou (?:are not|may be|might be) a (?:ro)?bot\b"
    # To add a language: how it says "you are (not)" before "a robot".
    r"|\b(?:kein|eres|(?:no|usted) es|non (?:sei|essere)|não é|pas|êtes(?:-vous)?|tu es|geen|nisi"
    r"|(?:nie|czy) jesteś|(?:ne|nej)?jste|nie ste|niste|nu sunteți|nu ești"
    r"|du (?:inte |ikke )?(?:är|er)(?: inte| ikke)?) (?:(?:une?|um|en|ein|een) )?"
    r"(?:(?:ro)?bot|rob[oô]\b)"
)
_SAYINGS = (
    "enable cookies and reload the page", "slide to verify", "while we are checking your browser",
    "while we check your browser", "anti-robot", "滑动验证", "完成验证",
    "review the security of your connection", "checking if the site connection is secure",
    "checking your browser before", "solve this captcha", "complete the captcha",
    "complete the challenge", "complete the security check", "when it is your turn, you",
    "enable javascript and cookies to continue", "enable js and disable any ad blocker",
    "unusual traffic from your", "unusual activity from your", "automated access to",
    "using a security service to protect", "incapsula incident id", "you have been blocked",
    "ein mensch sind", "êtes humain", "es humano", "eres humano", "sei umano", "bent een mens",
    "een mens bent", "är en människa", "er et menneske", "jesteś człowiekiem", "jste člověk",
    "insan olduğunuzu", "robot olmadığınızı", "anda bukan robot", "hogy nem robot", "لست روبوت",
    "вы не робот", "что вы человек", "похожи на автоматические",
    "ボットではない", "不是机器人", "로봇이 아닙",
)  # fmt: skip
# And what they say who say hardly anything.
_BRIEF_SAYINGS = (
    "captcha required", "solve the captcha", "human verification", "request has been blocked",
    "the incident id is", "requires javascript and cookies", "checking your browser",
    "a human or a bot",
)  # fmt: skip
_QUOTED = r"[\"“„«][^\"“”»]{0,200}[\"“”»]"
# What many pages hold that guard a form or count their readers.
_PARTS = (
    "_incapsula_resource", "awswafcookie", "awswaf.com", "kpsdk", "geetest", "ddos-guard",
)  # fmt: skip
# An element for it; a script for it is loaded by many an application, one called so by few.
_GATE = r"(?i)<[^<>]*(?:captcha|turnstile|friendly-challenge)"
_LETTER_BOX = r"""<textarea\b|<input\b[^<>]*type\s*=\s*["']?(?:email|tel)\b"""
_GATEKEEPER = r"""<script\b[^<>]{0,200}\bsrc=[^<>]{0,200}challenge(?:\.min)?\.js\b"""
_ADDRESS = (
    r"(?i)/(?:(?:validate|solve|check|chk|show|re|h|site|bot|sg)?[-_]?captcha(?:[-_]?(?:form|page|check))?"
    r"|sorry/index|cp_challenge|challenge|bot-?check|human-?check|are-you-human)"
    r"(?:\.\w{2,4})?/?$"
)
_HOSTS = ("validate.perfdrive.com", "geo.captcha-delivery.com", "challenges.cloudflare.com")
_TITLES_END = (" captcha", "安全验证", "人机验证", "验证码拦截")


def is_challenge_address(url: str) -> bool:
    """Whether the path is that of a page that asks if we are human."""
    return host_of(url) in _HOSTS or bool(re.search(_ADDRESS, path_of(url)))


def is_challenge(reply: Reply, page: Markup | None) -> bool:
    """Whether somebody asks if we are human; a title alone decides only when we are refused."""
    given = _HEADERS.keys() & reply.headers.keys()
    if any(_HEADERS[name] in reply.headers[name] for name in given):
        return True
    if page is None:
        return False
    refused = not 200 <= reply.status < 300
    if refused and any(map(is_challenge_title, page.title_parts)):
        return True
    if page.says_more_than(_FEW_WORDS):
        return is_headed_alone(page, _says_so)
    if page.is_article or page.is_signed:
        return False
    if page.has_any(_MARKS):
        return True
    if page.says_more_than(_A_NOTICE):
        return is_headed_alone(page, _says_so)
    titled = is_challenge_title(page.heading) or _is_titled_so(page, page.title)
    if titled and page.letters_in_sentences <= _A_PIECE:
        return True
    return holds_us_up(page) or _is_notice(page)


def _is_notice(page: Markup) -> bool:
    """Whether a page of few words holds what longer ones may hold as well."""
    if page.says_more_than(_HARDLY_ANY):
        return _says_so(page.words)
    titled = any(_is_titled_so(page, part) for part in page.title_parts)
    if titled or _says_so(page.words) or any(map(page.words.lower().__contains__, _BRIEF_SAYINGS)):
        return True
    held_back = _is_guarded(page) or _sets_a_cookie_and_reloads(page)
    return held_back and not any(map(told_in, (*page.title_parts, *page.blocks)))


def _is_titled_so(page: Markup, part: str) -> bool:
    return is_challenge_title(part) and not goes_on_from(part, page.heading)


def _is_guarded(page: Markup) -> bool:
    if page.says_more_than(_A_LINE) or page.letters_in_sentences:
        return False
    if re.search(_LETTER_BOX, page.folded):
        return False
    if page.has_any(_PARTS) or re.search(_GATEKEEPER, page.folded):
        return True
    return bool(re.search(_GATE, page.shown))


def _says_so(text: str) -> bool:
    words = text.lower().replace("’", "'").replace("you're", "you are")
    said = re.sub(_QUOTED, "", words)
    doubts = any(map(said.__contains__, _DOUBTED)) and re.search(_DOUBTS, said)
    return bool(doubts) or any(map(said.__contains__, _SAYINGS))


def _sets_a_cookie_and_reloads(page: Markup) -> bool:
    if page.says_more_than(_A_LINE) or "document.cookie" not in page.folded:
        return False
    if "<a " in page.folded:
        return False  # which leads to other pages
    return page.has_any(("location.reload", "location.href", "location.replace", "location ="))


def is_challenge_title(part: str) -> bool:
    """Whether a title, or a part of one, is that of a page that asks if we are human."""
    part = part.lower().replace("’", "'").rstrip(" .…!?:")
    return part in _TITLES or part.startswith(_TITLES_BEGIN) or part.endswith(_TITLES_END)
