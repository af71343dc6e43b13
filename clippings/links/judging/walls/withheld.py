"""Pages that are not available in this country, under a status that says otherwise."""

from clippings.links.judging.not_found.message_words import OF_SOME
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.prices import is_price
from clippings.links.judging.page.readable import lowered
from clippings.links.judging.page.word_tables import holds_one_of
from clippings.links.judging.pieces.piece import is_headed_alone
from clippings.links.judging.walls.gate_words import IN_NOT_SHOWN, IN_NOT_SHOWN_HERE, IN_PLACES

_FEW_WORDS = 900  # characters
_A_PIECE = 150  # characters of other paragraphs
_A_LINE = 60  # characters; a shorter block is no paragraph
# Words for "if", but not the same words in other languages: "Se ha bloqueado", "Si è verificato".
_SUPPOSED = (
    r"(?:if|in case|should|when|wenn|falls|sollte|indien|hvis|jos|jeśli|pokud|ak"
    r"|dacă|если|якщо|ако|eğer|εάν|αν|إذا|אם|jika|nếu)\b|如果|もし|만약"
    r"|se\b(?! han? \w+do\b| (?:trata|produjo|encuentra|debe|informa)\b)"
    r"|si\b(?! (?:è|sono|tratta|prega|informa)\b)|om\b(?! (?:\w+ )?redenen\b)"
    r"|als (?:u|je|jij|de|deze|dit|dat|het|een|er)\b|ha (?:ön|ez|az|a|nem)\b"
    rf"|{OF_SOME}\b"
)
_NOT_SHOWN = (
    r"(?:not|n't) (?:\w+ ){0,2}(?:available|accessible|licen[cs]ed)|unavailable"
    r"|(?:cannot|can't|not) be (?:accessed|viewed|watched|shown|played)"
    r"|(?:cannot|can't|unable to|not (?:permitted|allowed) to) (?:access|view|visit|browse|watch)"
)
_YOURS = r"(?:your|this|certain|most|(?:many |most |all )?european|outside(?: of)?(?: the| your)?)"
_PLACE = (
    r"(?:countr(?:y|ies)|regions?|locations?|areas?|territory|territories|states|u[ks]|usa|eu"
    r"|united)"
)
# To add a language: one line, in lower case.
SAYINGS = "|".join(
    (
        rf"(?:{_NOT_SHOWN})\b[^.,]{{0,50}} {_YOURS} {_PLACE}\b",
        rf"(?:restricted|blocked)\b[^.,]{{0,30}} your {_PLACE}\b",
        rf"from your {_PLACE} (?:is|are|has been) (?:not|restricted|blocked)",
        rf"(?:{_NOT_SHOWN})\b[^.,]{{0,30}} (?:visitors|users|readers|viewers) (?:from|in)\b",
        r"only (?:available|accessible) (?:in|to|for|within) (?:\w+ in )?(?:the )?"
        r"(?:united (?:states|kingdom)|us|uk|usa|european union)\b",
        r"only (?:be )?(?:available|accessible|shown|viewed|watched|streamed) (?:to|for|by)"
        r" (?:\w+ )?(?:viewers|visitors|users|readers|audiences|residents|customers|people)"
        r" (?:in|from|of|within|inside|located)\b",
        r"from a country belonging to the european|unavailable (?:due to|for) legal reasons",
        r"(?:nicht [^.,]{0,20}außerhalb|außerhalb [^.,]{0,30}nicht)[^.,]{0,30} (?:verfüg|abruf)bar",
        r"(?:pas |in)(?:disponible|accessible|visible) (?:hors|en dehors) d"
        r"|\bno [^.,]{0,12}disponible fuera d|\bnon [^.,]{0,12}disponibile (?:al di )?fuori d"
        r"|não [^.,]{0,12}disponível fora d|\bbuiten [^.,]{0,20}niet (?:te zien|beschikbaar)",
        r"in (?:deinem|ihrem|diesem) land (?:\w+ )?nicht|nicht in (?:deinem|ihrem|diesem) land",
        r"(?:in (?:deiner|ihrer)|für (?:deine|ihre)) region (?:\w+ )?nicht",
        r"(?:\bpas|ne peut|indisponible|inaccessible)[^.,]{0,40} dans votre (?:pays|région)",
        r"(?:pas |in)disponible dans ce (?:pays|région)"
        r"|no (?:está |se encuentra )?disponible en est[ea] (?:país|región|zona)",
        r"\bno [^.,]{0,40} en (?:tu|su) (?:país|región|zona|ubicación)\b",
        r"\bnon [^.,]{0,40} (?:nel (?:tuo|suo|vostro) paese|nella (?:tua|sua) \w+)",
        r"\bnão [^.,]{0,40} (?:no seu país|na sua região)|não (?:está )?disponível neste país",
        r"\bniet [^.,]{0,40} in (?:jouw|uw|je) (?:land|regio)\b",
        r"\b(?:inte|ikke) [^.,]{0,40} i (?:dit|ditt) (?:land|område)\b",
        r"\bnie[^.,]{0,40} w (?:twoim|państwa) (?:kraju|regionie)",
        r"недоступ\w+ (?:в|для) (?:вашей стран|ваше(?:м|го) регион)",
        r"(?:ülkenizde|bölgenizde) (?:kullanılamıyor|mevcut değil|izlenemiyor)",
        r"お住まいの(?:国|地域)で|[您你]所在的?(?:国家|國家|地区|地區)",
        r"(?:귀하의|해당|현재) (?:국가|지역)에서",
        r"غير متاح\w* في (?:بلدك|منطقتك)",
    )
)


def is_withheld(page: Markup) -> bool:
    """Whether a short page, or a heading with hardly any text below it, says so.

    A page with a price is that of a product which is only not delivered here.
    """
    if page.is_long or page.letters > _FEW_WORDS:
        return is_headed_alone(page, _says_it_is_withheld)
    if not may_say_it_is_withheld(page.plain):
        return False
    if page.is_article or (_says_it_is_withheld(page.heading) and page.is_signed):
        return False
    if any(map(is_price, page.blocks)):
        return False
    others = [text for text in page.blocks if not _says_it_is_withheld(text)]
    if len(others) == len(page.blocks) and not _says_it_is_withheld(page.title):
        return False
    return sum(len(text) for text in others if len(text) > _A_LINE) <= _A_PIECE


def may_say_it_is_withheld(plain: str) -> bool:
    """Whether a text in lower case contains the words of such a phrase; most do not."""
    if holds_one_of(plain, IN_NOT_SHOWN) and holds_one_of(plain, IN_PLACES):
        return True
    return holds_one_of(plain, IN_NOT_SHOWN_HERE)


def _says_it_is_withheld(text: str) -> bool:
    plain = lowered(text)
    if not may_say_it_is_withheld(plain) or compiled(_SUPPOSED).match(plain):
        return False
    return bool(compiled(SAYINGS).search(plain))
