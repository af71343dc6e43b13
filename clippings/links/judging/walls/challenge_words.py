"""The words and the markup of bot checks.

To add a phrase: one entry, in lower case, that is used of nothing else.
"""

from clippings.links.judging.page.word_index import Words

# Titles, or parts of titles between separators, without punctuation at the end.
TITLES = frozenset(
    """
    just a moment|just a second|one moment|one moment, please|please wait
    please wait for verification|einen moment|einen moment bitte|nur einen moment|bitte warten
    un instant|un instant, s'il vous plaît|veuillez patienter|un momento|un momento, por favor
    espere un momento|um momento|attendi un istante|een ogenblik geduld|ett ögonblick|chwileczkę
    attention required|access to this page has been denied|access to this site has been denied
    ddos-guard|ddos guard|checking your browser|checking your connection
    making sure you're not a bot|making sure you are not a bot|are you a robot|are you human
    are you a human|are you not a robot|verify you are human|verify you are a human
    human verification|verify that you are human|prove you are human|confirm you are human
    bot verification|robot challenge screen|robot check|bot check|human check|bot detected
    robot or human|user verification|browser verification|browser check|validate user
    validate browser|blocked|security check|security checkpoint|vercel security checkpoint
    security verification|security challenge|captcha|recaptcha|captcha challenge
    captcha verification|client challenge|challenge page|challenge validation|request rejected
    request blocked|request unsuccessful|you have been blocked|sorry, you have been blocked
    unusual traffic|unusual activity|web page blocked|unauthorized request blocked
    sina visitor system|verification required|verify your identity
    sicherheitsabfrage|sicherheitsprüfung|sicherheitsüberprüfung|vérification
    vérification de sécurité|verificación de seguridad|verificação de segurança
    verifica di sicurezza|controllo di sicurezza|control de seguridad|contrôle de sécurité
    weryfikacja bezpieczeństwa|beveiligingscontrole|säkerhetskontroll|sikkerhetskontroll
    sikkerhedskontrol|bezpečnostní kontrola|güvenlik kontrolü|güvenlik doğrulaması
    セキュリティチェック|보안 확인|проверка браузера|проверка безопасности|вы не робот|安全检查
    请输入验证码|请稍候|しばらくお待ちください|잠시만 기다리십시오
    """.strip().replace("\n    ", "|").split("|")
)  # fmt: skip
# Beginnings of titles.
TITLES_BEGIN = (
    "verifying you", "verifying that you", "verifying if your ",
    "checking your browser before ", "checking your connection ", "checking if the ",
    "checking if your ", "validating your ", "please wait while ",
    "please verify ", "please prove ", "please confirm you", "ddos protection", "we need to verify",
    "let's confirm you", "pardon our interruption", "please complete the security",
    "your access to this ", "request unsuccessful. incapsula",
)  # fmt: skip
# Ends of titles.
TITLES_END = (" captcha", "安全验证", "访问验证", "人机验证", "验证码拦截")
# Strings from the markup of known products, in lower case.
_MARKS = (
    "_cf_chl_", "cf-chl-", "challenge-form", "captcha-delivery.com", "id=\"px-captcha",
    "id='px-captcha", "_pxcaptcha", "_incapsula_resource?cwudnsai", "gokuprops",
    "awswafintegration", "sec-if-cpt", "bm-verify", "anubis_challenge", "/.within.website/",
    "sucuri_cloudproxy", "__js_challenge", "/ddos-guard/js-challenge", "/.safeline/",
    "data-ddg-origin", "rbzns", "/tspd/", "/__qrator/", "__arcsjs", "/_____tmd_____/",
)  # fmt: skip
LINED_MARKS = tuple(mark for mark in _MARKS if "_" in mark)
PLAIN_MARKS = tuple(mark for mark in _MARKS if "_" not in mark)
# Scripts of many pages that guard a form or count their readers.
SCRIPTS = (
    "_incapsula_resource", "awswafcookie", "awswaf.com", "kpsdk", "geetest", "ddos-guard",
)  # fmt: skip
A_LINE = 120  # characters of pages that are held back by scripts
IN_GATES = (*SCRIPTS, "captcha", "turnstile", "challenge")  # what guards a form contains one
# Doubts that we are human, in full words; each contains one of DOUBTED.
DOUBTED = ("bot", "robô", "robo", "human", "person", "machine", "ボット")
DOUBTS = (
    r"\b(?:that|prove|verify(?:ing)?|confirm(?:ing)?|know|sure|think|thought)(?: that)? you (?:are"
    r"|were|may be|might be|could be)(?: not)? (?:an? )?(?:real )?(?:human|person"
    r"|(?:ro)?bot|machine)"
    r"|\byou (?:are not|may be|might be) a (?:ro)?bot\b|ボット(?:による\w{1,8})?ではな"
    # To add a language: its "you are (not)" before "a robot".
    r"|\b(?:kein|sind sie|bist du|eres|(?:no|usted) es|non (?:sei|essere)|não é|pas|êtes(?:-vous)?"
    r"|tu es|geen|nisi|(?:nie|czy) jesteś|(?:ne|nej)?jste|nie ste|niste|nu sunteți|nu ești"
    r"|du (?:inte |ikke )?(?:är|er)(?: inte| ikke)?) (?:(?:une?|um|en|ein|een) )?"
    r"(?:(?:ro)?bot|rob[oô]\b)"
)
SAYINGS = (
    "enable cookies and reload the page", "slide to verify", "while we are checking your browser",
    "while we check your browser", "anti-robot", "滑动验证", "完成验证", "完成安全验证",
    "拖动滑块", "자동 접속 방지", "êtes un humain", "êtes bien un humain", "êtes bien humain",
    "review the security of your connection", "checking if the site connection is secure",
    "checking your browser before", "solve this captcha", "complete the captcha",
    "complete the challenge", "complete the security check",
    "enable javascript and cookies to continue", "enable js and disable any ad blocker",
    "unusual traffic from your", "unusual activity from your", "automated access to",
    "using a security service to protect", "incapsula incident id", "you have been blocked",
    "ein mensch sind", "êtes humain", "es humano", "sei umano", "di essere umano",
    "bent een mens", "een mens bent", "är en människa", "er et menneske", "jesteś człowiekiem",
    "jste člověk", "insan olduğunuzu", "robot olmadığınızı", "anda bukan robot", "hogy nem robot",
    "لست روبوت", "вы не робот", "что вы человек", "похожи на автоматические",
    "ボットでない", "不是机器人", "로봇이 아",
)  # fmt: skip
# Each of the phrases, and of the doubts in other languages than English, contains one of these.
IN_SAYINGS = Words((
    "bot", "robo", "robô", "ボット", "human", "enable ", "slide to verify", "your browser",
    "site connection", "captcha", "complete the ", "unusual ", "automated access", "security",
    "incapsula", "been blocked", "ein mensch", "umano", "een mens", "menneske", "umain",
    "människa", "człowiek", "člověk", "insan ", "روبوت", "滑动验证", "完成验证", "完成安全",
    "滑块", "자동", "человек", "робот", "автоматические", "机器人", "로봇",
))  # fmt: skip
# Phrases of checks that have hardly any text.
BRIEF_SAYINGS = (
    "captcha required", "request has been blocked", "the incident id is", "a human or a bot",
    "requires javascript and cookies", "press and hold",
)  # fmt: skip
