"""Headings of sections without coverage: press kits, contacts, publications."""

import re

from clippings.words.names import AND
from clippings.words.short_headings import LONGEST_NAME

_KIT = r"contact|enquir|inquir|material|pack|image|photo|resource|asset|partner|kit"
_SCHOLARLY = (
    r"(?:scientific|academic|research|scholarly|peer[- ]reviewed|our|selected|wissenschaftliche)"
)
_RELEASES = (
    r"(?:(?:press|media)[- ]?releases?|presse(?:mitteilung|meldung|information)\w*|communiqu[ée]s?"
    r"|comunicad[oi]s?|comunicati?|persbericht\w*|notas? de (?:prensa|imprensa))"
)
_PLAIN_NAMES = r"contacts?|(?:en|in)quir(?:y|ies)|kontakt\w*|contacto|qr[- ]?codes?|logos?"
_NOT_PRESS = re.compile(
    r"(?:\binfo\w* |^\W*)(?:für|for|pour|para|per|voor|för|til) (?:die |la |the |a |de |os )?"
    r"(?:press|media|medien|prensa|imprensa|stampa|medios|mídia|pers\b|journalist)"
    r"|для (?:прессы|сми)|\bpro (?:média|novináře)|\bdla (?:mediów|prasy)|"
    rf"\b(?:{_PLAIN_NAMES}|(?:press|media)[- ]?(?:{_KIT})\w*|pressemappe"
    r"|kits? (?:de )?(?:presse|prensa|imprensa|stampa|médias?|medios|mídia)"
    rf"|dossiers? de (?:presse|prensa)|{_RELEASES}|pressefotos?|impressum)\b",
    re.IGNORECASE,
)
_OF_US = (
    r"about(?!:\s*\S)|über uns|à propos|sobre nosotros|sobre nós|chi siamo|over ons|o nas|om oss"
)
_OTHER = re.compile(
    rf"\W*(?:{_OF_US}|team|licen[cs]e|install\w*|usage|documentation|docs"
    r"|downloads?|brand\w*|assets?|images?|photos?|fotos?|pictures?|bilder|screenshots?"
    r"|contribut\w*|(?:suggested |recommended )?citations?|how to cite|credits?|imprint"
    r"|social media|follow us|sponsors?|partners?|presentations?|lessons?|teaching|courses?"
    r"|ac(?:c?redit|crédit)\w+|akkreditierung\w*|identidad corporativa|corporate identity"
    r"|support|facts?|fact ?sheet|boilerplate|materials?|resources?|see also|table of contents"
    r"|quick links|trailers?|teasers?|showreels?|(?:research|policy) briefs?"
    r"|(?:links?|downloads?|files?) (?:and|&) (?:assets?|downloads?|files?)"
    r"|getting started|roadmap|acknowledg\w*|related (?:work|projects?)"
    rf"|(?:{_SCHOLARLY}\s+)?(?:publications?|papers?|publicaciones|publicações|pubblicazioni"
    r"|publikationen|veröffentlichungen))\b",
    re.IGNORECASE,
)
# Headings whose last word says what is below them: "Speaking Photos", "Writing Samples".
_OTHER_AT_END = re.compile(
    r"\b(?:photos?|fotos?|pictures?|images?|bilder|samples?"
    r"|(?:corporate|company|promo(?:tional)?) (?:videos?|films?))\W*$",
    re.IGNORECASE,
)
_ARTICLES = (
    r"(?:newspapers?|(?:news )?articles?|(?:(?:press|media) )?mentions?|coverage|interviews?"
    r"|zeitung\w*|artikel|presseberichte|peri[óo]dicos|artículos|diarios|giornali|articoli|journaux"
    r"|jornais|artigos)"
)
_AND = rf"(?:\s*(?:{AND}|/|,|\+)\s+|\s*/\s*)"
_WITH_ARTICLES = re.compile(
    rf"\b{_ARTICLES}{_AND}|{_AND}{_ARTICLES}\b|\breleases?{_AND}news$|^news{_AND}press releases?$",
    re.IGNORECASE,
)
_SHORT = 4  # words; a longer one may begin with the same words
_SHORTEST_TITLE = 2  # words


def denies_press(heading: str) -> bool:
    """Whether a heading names something other than coverage, and no articles beside it.

    It must be short, as longer titles may begin with the same words.
    """
    words = len(heading.split())
    short = words <= _SHORT and (_OTHER.match(heading) or _OTHER_AT_END.search(heading))
    other = _NOT_PRESS.search(heading) or short
    return words <= LONGEST_NAME and bool(other) and not _WITH_ARTICLES.search(heading)


def may_be_title(heading: str) -> bool:
    """Whether a heading for which `denies_press` is true may still be the title of a piece.

    It has more words than the name of a section: "Teaching Adults to Fail".
    """
    words = len(heading.split())
    found = [one[0] for one in _NOT_PRESS.finditer(heading)]
    plain = all(re.fullmatch(_PLAIN_NAMES, one, re.IGNORECASE) for one in found)
    longer = words > (_SHORT if found else _SHORTEST_TITLE) and plain
    return longer and not (_OTHER.fullmatch(heading) or _OTHER_AT_END.search(heading))


def _names_releases(heading: str) -> bool:
    """Whether a heading names press releases."""
    return bool(re.search(rf"\b{_RELEASES}\b", heading, re.IGNORECASE))


def begins_release(words: str) -> bool:
    """Whether a link text begins like an own press release: "Press release for our tour"."""
    return bool(
        re.match(rf"\W*(?:our |unsere |notre |nuestra? )?{_RELEASES}\b", words, re.IGNORECASE)
    )


def may_head_coverage(heading: str) -> bool:
    """Whether a heading names press releases or "About us", below which there may be coverage."""
    of_us = re.fullmatch(rf"\W*(?:{_OF_US})(?: us)?\W*", heading, re.IGNORECASE)
    return _names_releases(heading) or bool(of_us)


def is_other_section(heading: str) -> bool:
    """Whether a heading is only the name of a section without coverage."""
    plain = heading.strip()
    return bool(_NOT_PRESS.fullmatch(plain) or _OTHER.fullmatch(plain))
