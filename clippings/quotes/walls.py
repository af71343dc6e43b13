"""Pages whose text cannot be there: paywalls, consent walls, challenges, pages made by scripts."""

import re

from clippings.quotes.characters import is_unspaced

EMPTY = 200  # characters of prose that no article is under
SCRIPTED = 500  # the same of a page that asks for scripts, as many do for their comments only
TEASER = 2000  # what is given away in front of a wall
LONG_TEASER = 3000  # where the page both declares itself paid and says so to the reader
PROSE_LINE = 60  # characters; shorter lines are menus, headlines, buttons
UNSPACED = 2.5  # characters of other scripts that say as much as one Han character or kana
LONGEST_WALL = 30_000  # characters of prose; beyond them the text is there
CONSENT_EVERY = 150  # characters: so thick stand the words of a consent dialogue

# https://schema.org/isAccessibleForFree: search engines ask paid pages to declare it.
_DECLARED = re.compile(r'"isAccessibleForFree"\s*:\s*"?(?:false|https?://schema.org/False)', re.I)
# By language, as walls of newspapers say it.
_PAID = re.compile(
    r"subscribe(?:rs)? (?:now )?(?:to (?:continue|read|unlock|keep)|only)"
    r"|to (?:continue|keep) reading"
    r"|already a subscriber|(?:for|exclusive to) (?:our )?(?:subscribers|members only)"
    r"|(?:sign|log) in to (?:continue|read)|register to (?:continue|read)"
    r"|to read this (?:article|story)"
    r"|continue reading with|unlock this (?:article|story)|get unlimited access"
    r"|(?:last|limit of) (?:your )?free articles?"
    r"|réservée? (?:aux|à nos) abonnés|il vous reste \d|déjà (?:abonné|un compte)"
    r"|pour lire la suite|abonnez-vous pour|connectez-vous pour lire"
    r"|(?:nur |exklusiv )?für abonnent|bereits (?:abonnent|ein abo)|weiter(?:zu)?lesen mit"
    r"|mit (?:\w+[ -]?)?(?:abo|plus) (?:\w+ ){0,2}(?:weiter)?lesen"
    r"|(?:um|jetzt|artikel) weiter(?:zu)?lesen|abo abschließen|benötigen sie ein abo"
    r"|para suscriptores|ya eres suscriptor|suscríbete (?:para|y)|para (?:continuar|seguir) leyendo"
    r"|hazte socio|riservato agli abbonati|abbonati per|per continuare a leggere|già abbonato"
    r"|para assinantes|já é assinante|assine para|para continuar (?:a ler|lendo)"
    r"|voor abonnees|word abonnee|al abonnee|lees verder met"
    r"|for(?:beholdt)? abonnenter|bli abonnent|logg inn for å lese|læs videre med|bliv abonnent"
    r"|för prenumeranter|bli prenumerant|logga in för att läsa"
    r"|vain tilaajille|tilaa ja jatka|dla (?:prenumeratorów|subskrybentów)|aby czytać dalej"
    r"|czytaj dalej z|(?:pro|pre) předplatitele|pre predplatiteľov|předplaťte|előfizetőknek"
    r"|rezervat abonaților|(?:для|лише|только) (?:подписчик|передплатник)"
    r"|чтобы (?:читать|прочитать) дальше|щоб читати далі|за абонати|για συνδρομητές"
    r"|aboneler[ei] özel|(?:okumak|devamı) için abone"
    r"|会員限定|有料会員|続きを(?:読む|お読み)|残り\s?[\d,]+\s?文字"
    r"|付费阅读|订阅后|登录后(?:阅读|查看)|成为会员.?(?:阅读|继续)|仅限订阅|[訂付][閱費](?:後|內容|會員)"
    r"|유료 ?(?:회원|구독)|구독자(?:만| 전용)|로그인 후 계속"
    r"|للمشتركين فقط|اشترك لمتابعة|למנויים בלבד|केवल सदस्यों|पढ़ने के लिए सब्सक्राइब",
    re.IGNORECASE,
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
    """Whether the page shows so little that a quote missing there proves nothing.

    `text` is the visible text of `html`, one line for each block.
    """
    lines = [line for line in text.splitlines() if _length(line) >= PROSE_LINE]
    prose = sum(map(_length, lines))
    if prose > LONGEST_WALL:
        return False
    consent = sum(len(_CONSENT.findall(line)) for line in lines)
    if prose < EMPTY or consent * CONSENT_EVERY > prose:
        return True
    declared, said = _DECLARED.search(html) is not None, _PAID.search(text) is not None
    if declared and said:
        return prose < LONG_TEASER
    if declared or said or _CHALLENGE.search(text):
        return prose < TEASER
    return prose < SCRIPTED and _SCRIPTED.search(html) is not None


def _length(line: str) -> float:
    unspaced = line != "" and is_unspaced(line[len(line) // 2])
    return len(line) * UNSPACED if unspaced else len(line)
