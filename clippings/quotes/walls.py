"""Pages that do not show their text: paywalls, consent dialogues, challenges, scripts."""

import re

from clippings.quotes.characters import is_unspaced

# Characters of prose below which a page does not show its text:
EMPTY = 200  # no article is as short
SCRIPTED = 500  # if it asks for JavaScript, which many pages need for their comments only
TEASER = 2000  # if it declares itself paid, or shows a paywall or a challenge
_LONG_TEASER = 3000  # if it declares itself paid and shows a paywall
_PROSE_LINE = 60  # characters; shorter lines are menus, headlines, buttons
PER_HAN = 2.5  # characters of other scripts that carry as much as one Han character or kana
_LONGEST_WALL = 30_000  # characters of prose; a page with more shows its text
_CONSENT_EVERY = 150  # characters per consent word in a consent dialogue

# https://schema.org/isAccessibleForFree: search engines ask paid pages to declare it.
_DECLARED_PAID = re.compile(
    r'"isAccessibleForFree"\s*:\s*"?(?:false|https?://schema.org/False)', re.I
)
# A paywall names in one line who may read, and what: one word from each list, in any language.
_READER_WORDS = (
    r"subscri|\bmember|register|account|sign ?(?:in|up)|log ?in|abonn|\babo|digitalabo"
    "|anmelde|connectez|inscri|compte|suscr[ií]|reg[ií]str|inicia sesión|hazte socio"
    r"|abbonat|accedi|registra|assin|cadastr|faça login|prenumer|subskry|zaloguj|\bdostęp"
    "|logga in|logg inn|log ind|tilaa|kirjaudu|předplat|predplat|přihla|előfizet|jelentkez"
    "|abonaț|abonează|autentific|подпис|передплат|увійд|войд|абонат|συνδρομ|σύνδεση|abone"
    "|üye|giriş yap|đăng nhập|đăng ký|เข้าสู่ระบบ|สมาชิก|สมัคร|सब्सक्राइब|सदस्य|लॉग ?इन"
    "|מנוי|התחבר|הירשמ|로그인|구독|회원|会員|購読|ログイン|登录|会员|订阅|登入|訂閱|會員"
    "|付[费費]|اشترك|مشترك|تسجيل الدخول|عضو"
)
_READING_WORDS = (
    "continu|keep reading|to read|reading|full (?:story|article|access)|unlock|exclusive"
    r"|\bonly\b|limit|lesen|artikel|inhalt|exklusiv|suite|\blire\b|intégral|réserv|accéder"
    r"|leer|leyendo|exclusiv|sin límite|legger|riservat|contenut|\bler\b|lendo|conteúdo"
    "|czyta|artykuł|treś|läsa|lese|læse|læs |forbeholdt|verder|vain|jatka|lukea|číst|dočíst"
    "|článek|článk|olvas|cikk|citi|articol|читать|читати|доступ|материал|матеріал|чете"
    r"|διαβάσ|αποκλειστικ|άρθρο|\boku|devam|içeri|đọc|bài viết|อ่าน|पढ़|केवल|कंटेंट|לקרוא"
    "|הכתבה|בלבד|תוכן|기사|계속|전용|続き|読|限定|記事|全文|阅读|閱讀|查看|内容|內容"
    r"|\bnur\b|\bfür\b|\bvoor\b|\bför\b|\bfor abonn|\bdla\b|\bpr[oe]\b|para suscr|rezerv"
    r"|лише|только|\bдля\b|\bза\b|özel|\bγια\b"
    "|لمتابعة|قراءة|فقط|المحتوى|المقال"
)
_READER_NOTICE = re.compile(rf"(?i)(?!.*newsletter)(?=.*(?:{_READER_WORDS})).*(?:{_READING_WORDS})")
_LONGEST_NOTICE = 160  # characters of one line
# Notices of paywalls that lack these words, or spread them over two lines.
_PAYWALL_NOTICE = re.compile(
    r"(?:for|exclusive to) (?:our )?(?:subscribers|members only)|already a subscriber"
    r"|to (?:continue|keep) reading|to read this (?:article|story)|unlock this (?:article|story)"
    r"|get unlimited access|(?:last|limit of) (?:your )?free articles?|weiter(?:zu)?lesen mit"
    r"|чтобы (?:читать|прочитать) дальше|щоб читати далі|続きを(?:読む|お読み)"
    r"|ya eres suscriptor|já é assinante|déjà (?:abonné|un compte)|già abbonato"
    r"|bereits (?:abonnent|ein abo)|il vous reste \d|残り\s?[\d,]+\s?文字|^tilaajille$"
    r"|(?:disable|turn off|deactivate) (?:your |the )?ad.?block"
    r"|(?:ad|werbe).?blocker (?:aus|deaktiv)"
    r"|bloqueur de pub|bloqueador de anuncios"
    r"|not (?:currently )?available in your (?:region|country|location|area)"
    r"|pozostało \d+ ?%|pozostało do przeczytania|noch \d+ ?% ",
    re.IGNORECASE | re.MULTILINE,
)
_SCRIPTED = re.compile(
    r"(?:enable|activate|requires?|without|turn on) javascript|javascript (?:is|to be) "
    r"(?:disabled|required|enabled)|javascript (?:aktivieren|ist deaktiviert)"
    r"|activ(?:er|ez|a|ar) javascript|habilit[ae]r? (?:el |o )?javascript"
    r"|aktivieren sie (?:\w+ )?javascript|javascript.?i etkinleştir|javascript gerekt"
    r"|javascriptを有効|启用 ?javascript|включите javascript",
    re.IGNORECASE,
)
_CHALLENGE = re.compile(
    r"verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|just a moment\.\.\."
    r"|are you a robot|not a robot|unusual (?:traffic|activity)|(?<!re)captcha|access denied",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"cookie|consent|privacy|our partners|zustimm|einwillig|datenschutz|unsere partner"
    r"|nos partenaires|vie privée|consenti|privacidad|nuestros socios|toestemming|samtyck"
    r"|samtykke|zgod|suostumu|çerez|onay|gizlilik|süti|hozzájárul|adatvédel|confidențial|согласи"
    r"|конфиденц|συγκατάθ|同意|プライバシー|隐私|隱私|동의|쿠키|ارتباط|الموافقة|الخصوصية|הסכמ|פרטיות",
    re.IGNORECASE,
)


def is_walled(html: str, text: str) -> bool:
    """Whether the page shows so little of its text that a missing quote proves nothing.

    `text` is the visible text of `html`, one line for each block.
    """
    lines = [line for line in text.splitlines() if _length(line) >= _PROSE_LINE]
    prose = sum(map(_length, lines))
    if prose > _LONGEST_WALL:
        return False
    consent = sum(len(_CONSENT.findall(line)) for line in lines)
    if prose < EMPTY or consent * _CONSENT_EVERY > prose:
        return True
    declared, notice = declares_paid(html), _has_paywall_notice(text)
    if declared and notice:
        return prose < _LONG_TEASER
    if declared or notice or _CHALLENGE.search(text):
        return prose < TEASER
    return prose < SCRIPTED and _SCRIPTED.search(html) is not None


def declares_paid(html: str) -> bool:
    """Whether the page declares to search engines that it is not free to read."""
    return _DECLARED_PAID.search(html) is not None


def _has_paywall_notice(text: str) -> bool:
    """Whether a line asks the reader to pay or to sign in for the rest."""
    notices = (line for line in text.splitlines() if len(line) <= _LONGEST_NOTICE)
    return _PAYWALL_NOTICE.search(text) is not None or any(map(_READER_NOTICE.match, notices))


def _length(line: str) -> float:
    unspaced = line != "" and is_unspaced(line[len(line) // 2])
    return len(line) * PER_HAN if unspaced else len(line)
