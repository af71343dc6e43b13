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
_PAID = re.compile(
    r"subscribe(?:rs)? (?:to (?:continue|read|unlock)|only)|to (?:continue|keep) reading"
    r"|already a subscriber|(?:for|exclusive to) (?:our )?subscribers"
    r"|(?:sign|log) in to (?:continue|read)|register to (?:continue|read)"
    r"|réservée? aux abonnés|il vous reste \d|déjà abonné|pour lire la suite|abonnez-vous pour"
    r"|nur für abonnenten|bereits abonnent|mit (?:\w+ ?)?(?:abo|plus) (?:weiter)?lesen"
    r"|(?:um|jetzt|artikel) weiter(?:zu)?lesen|für abonnent"
    r"|para suscriptores|ya eres suscriptor|suscríbete para|riservato agli abbonati|abbonati per"
    r"|para assinantes|já é assinante|voor abonnees|for abonnenter|för prenumeranter"
    r"|logga in för att läsa|vain tilaajille|dla prenumeratorów|dla subskrybentów"
    r"|pro předplatitele|előfizetőknek|для подписчиков|для передплатників|abonelere özel"
    r"|会員限定|有料会員|続きを読むには|付费阅读|订阅后|登录后阅读|訂閱後|유료회원|구독자 전용",
    re.IGNORECASE,
)
_SCRIPTED = re.compile(
    r"(?:enable|activate|requires?|without|turn on) javascript|javascript (?:is|to be) "
    r"(?:disabled|required|enabled)|javascript (?:aktivieren|ist deaktiviert)"
    r"|activ(?:er|ez|a|ar) javascript|habilit[ae]r? (?:el |o )?javascript"
    r"|javascriptを有効|启用 ?javascript|включите javascript",
    re.IGNORECASE,
)
_CHALLENGE = re.compile(
    r"verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|just a moment\.\.\."
    r"|are you a robot|not a robot|unusual (?:traffic|activity)|captcha|access denied",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"cookie|consent|privacy|our partners|zustimm|einwillig|datenschutz|unsere partner"
    r"|nos partenaires|vie privée|consenti|privacidad|nuestros socios|toestemming|samtyck"
    r"|samtykke|zgod|suostumu|同意|プライバシー|隐私",
    re.IGNORECASE,
)


def is_walled(html: str, text: str) -> bool:
    """Whether the page shows so little that a quote missing there proves nothing.

    `text` is the visible text of `html`, one line for each block.
    """
    prose = sum(length for length in map(_length, text.splitlines()) if length >= PROSE_LINE)
    if prose > LONGEST_WALL:
        return False
    if prose < EMPTY or len(_CONSENT.findall(text)) * CONSENT_EVERY > prose:
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
