"""How clearly a text says "not found", in many languages."""

from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache

from clippings.links.judging.not_found.denials import Denials, denies_removal, is_denied_by
from clippings.links.judging.not_found.languages import LANGUAGES
from clippings.links.judging.not_found.message_signs import CODE, may_hold_a_message
from clippings.links.judging.not_found.message_words import (
    ERROR,
    ERRORS,
    FILLERS,
    HARDLY_ANY,
    IN_A_LANGUAGE,
    LOST,
    MESSAGE_WORDS,
    NOTHING_BEGINS,
    NOTHING_FOUND,
    OF_SOME,
    SAYS,
    SIGH,
    SIGHS,
    THINGS,
    WORD,
)
from clippings.links.judging.not_found.program_messages import (
    A_PAGE,
    IN_PROGRAMS,
    NO_RESOURCE,
    NOT_FOUND,
    PROGRAM_MESSAGES,
    STATUS,
)
from clippings.links.judging.not_found.told_of import tells_of_a_page
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import lowered

_LONGEST_MESSAGE = 120  # characters; a longer text tells a story
_MOST_BESIDE = 60  # characters beside the noun and the denial
_A_STEM = 4  # characters; words that begin with so long a word of the denial are forms of it
_A_HEADLINE = 3  # words: "The Missing Page"
# What may stand before a message: the number, an interjection.
_BEFORE = rf"^(?:(?:\w+ )?(?:404|410)(?: \w+)?|{SIGH})\s?[:：,!.…–—-]+\s*"
_KNOWN_WORDS = MESSAGE_WORDS | ERRORS
_REASON = {"not", "found"}  # the reason phrase of 404 (RFC 9110 §15.5.5)
_REASON_GONE = {"gone"}  # and of 410 (§15.5.11)
# The number and a translated reason phrase, or "404 page".
_NUMBERED = (
    rf"\W*(?:(?:http|{STATUS}|{'|'.join(ERROR)})\W*){{0,3}}(?:404|410)\W*(?:{NOT_FOUND})\W*"
    rf"|\W*404\W*(?:{'|'.join(ERROR)})?\W*(?:{A_PAGE})\W*"  # books have a "page 404"
)
_FACE = r"(?<!\w)[:;=]'?-?[()/|\\\[]+|[:;=]'?-?[(/|\\\[]+$"  # ":-("
# "Sorry, we can't find that album."
_NOT_FOUND_ONE = (
    r"(?:(?:sorry|oops)\W+)?(?:we )?(?:can't|cannot|couldn't|could not) (?:seem to )?find"
    r" (?:that|this) \w+\W*"
)
# Any short sentence about this page after an interjection.
_SIGHED = (
    rf"(?:{'|'.join(SIGHS)})\W+"
    r"(?:.{0,40}\b(?:this|that|the|diese|die|cette|la|esta|questa|deze|här|ta|эта) )?"
    r"(?:(?:page|seite|página|pagina|sid[ae]n|strona|stránka|страница|сторінка)\b|[页頁]面).{0,60}"
)
# "About pages that do not exist": a headline.
_ABOUT = (
    r"^(?:(?:about|über|sobre|over|despre)"
    r" (?!th[ai]|page\b|dies|est|dez|us\b|uns\b|n[oó]s|ons\b|noi)"
    r"|concerning|à propos d|acerca de|a proposito d|o (?:stránce|stránkách|stronie|stronach)\b"
    r"|об? страниц|про сторін|关于|關於)"
    r"|(?:について|に関して|에 (?:대하여|대해서?|관하여|관해서?)|hakkında)$"
)
ASKS_OR_SUPPOSES = (
    r"^(?:how|what|why|when|where|if|falls|si|als|jeśli|pokud|если|якщо|wie|warum|was|wenn|pourquoi"
    r"|comment|quand|cómo|por qué|cuando|como|quando|come|perché|hoe|waarom|hur|hvordan|hvorfor"
    r"|miksi|jak|dlaczego|proč|как|почему|як|чому)\b"
)
# Headlines ask, quote and explain; messages do not.
_HEADLINE = (
    r"[:：?？\"“”„«»「」『』–—―|·•]|\s[-/~]\s|\b(?:who|when|my)\b"
    r"|\b(?:page|article|post|story|site)s? of\b|(?:^|\s)'\w|ません[の一-鿿]|とは"
    rf"|{ASKS_OR_SUPPOSES}|^{OF_SOME}\b|{_ABOUT}"
)
# Works of art have titles like "Missing picture", and records say that they lack one.
_A_PICTURE = r"\b(?:v[ií]d[eé]o|images?|pictures?|photos?)\b"


class Certainty(IntEnum):
    """How clearly a text says "not found".

    Not at all, of an offer, of anything, by its number ("404"), or clearly of a page.
    """

    NOTHING = 0
    ON_OFFER = 1
    VAGUELY = 2
    BY_NUMBER = 3
    CLEARLY = 4


@lru_cache(maxsize=4096)
def certainty_in(text: str) -> Certainty:
    """How clearly a text says "not found" in some language, and nothing else."""
    text = lowered(text).replace("_", " ")
    if len(text) > _LONGEST_MESSAGE or not may_hold_a_message(text) or denies_removal(text):
        return Certainty.NOTHING
    text = compiled(_FACE).sub("", text).rstrip()
    certainty = max(_in_known_words(text), _by_denial(text))
    if certainty <= Certainty.ON_OFFER:
        by_programs = _certainty_in_programs(text)
        if certainty is Certainty.NOTHING or by_programs is Certainty.CLEARLY:
            return by_programs
    if compiled(IN_A_LANGUAGE).search(text):
        return Certainty.NOTHING
    if certainty is not Certainty.CLEARLY:
        return certainty
    of_else = tells_of_a_page(text) or compiled(_A_PICTURE).search(text)
    return Certainty.VAGUELY if of_else else certainty


def _certainty_in_programs(text: str) -> Certainty:
    if any(map(text.__contains__, IN_PROGRAMS)):
        if compiled(PROGRAM_MESSAGES).fullmatch(text):
            return Certainty.CLEARLY
        if compiled(NO_RESOURCE).fullmatch(text.rstrip(".!。！")):
            return Certainty.VAGUELY
    return Certainty.VAGUELY if _is_vague(text) else Certainty.NOTHING


def _is_vague(text: str) -> bool:
    """Whether something unnamed is said to be missing; tried last, as the patterns are long."""
    if " find " in text and compiled(_NOT_FOUND_ONE).fullmatch(text):
        return True
    if text.startswith(SIGHS) and compiled(_SIGHED).fullmatch(text):
        return True
    return text.startswith(NOTHING_BEGINS) and bool(
        compiled(NOTHING_FOUND).fullmatch(text.rstrip(".!。"))
    )


def _in_known_words(text: str) -> Certainty:
    """How clear an English text is that consists only of known words."""
    coded = bool(CODE.search(text))
    words = set(WORD.findall(text))
    if words == _REASON:
        return Certainty.BY_NUMBER
    if coded and words - ERRORS == _REASON_GONE and not compiled(r"\d").search(CODE.sub("", text)):
        return Certainty.BY_NUMBER
    if words <= _KNOWN_WORDS and compiled(SAYS).search(text):
        if words & LOST and len(words) <= _A_HEADLINE:
            titled = len(words) == 1 or "the" in words or text.endswith("?")
            return Certainty.NOTHING if titled else Certainty.VAGUELY
        if coded or words & THINGS:
            return Certainty.CLEARLY
        return Certainty.VAGUELY if len(words) > 1 else Certainty.NOTHING
    alone = words <= ERRORS and not compiled(r"\d").search(CODE.sub("", text))
    if coded and (alone or compiled(_NUMBERED).fullmatch(text)):
        return Certainty.BY_NUMBER
    return Certainty.NOTHING


def _by_denial(text: str) -> Certainty:
    """How clear a text is of which a noun and its denial make up the most."""
    text = compiled(_BEFORE).sub("", text)
    if certainty := denied_in(text, LANGUAGES):
        return certainty
    from clippings.links.judging.not_found.expired_offers import (
        says_taken_down,  # for few texts
    )

    return Certainty.ON_OFFER if says_taken_down(text) else certainty


def denied_in(text: str, languages: Iterable[Denials]) -> Certainty:
    """How clearly a text in lower case denies that something exists, in one of the languages."""
    most = Certainty.NOTHING
    for language in languages:
        for denial in language.denials:
            if denial[0] not in text or not is_denied_by(text, denial):
                continue
            if thing := compiled(language.things).search(text):
                most = max(most, _certainty_beside(text, thing[0], denial, language.slack))
    return most


def _certainty_beside(text: str, thing: str, denial: tuple[str, ...], slack: int) -> Certainty:
    beside = len(text) - len(thing) - sum(map(len, denial))
    if beside > _MOST_BESIDE or (beside > 2 and compiled(_HEADLINE).search(text)):
        return Certainty.NOTHING
    if beside <= slack:
        return Certainty.CLEARLY
    said = {thing, *" ".join(denial).split()}
    stems = tuple(word for word in said if len(word) >= _A_STEM)
    others = set(WORD.findall(text)) - FILLERS - said
    left = sum(len(word) for word in others if not word.startswith(stems))
    return Certainty.CLEARLY if left <= HARDLY_ANY else Certainty.VAGUELY
