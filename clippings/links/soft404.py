"""Pages that say "not found" under a status that says otherwise."""

import re
from enum import IntEnum
from functools import lru_cache

from clippings.addresses import path_of
from clippings.links.markup import Markup
from clippings.links.not_found_phrases import LOOSE, PHRASES
from clippings.links.not_found_words import ERRORS, LOST, SAYINGS, THINGS

_MUCH = 800  # letters in paragraphs that are no notices
_LONGEST_MESSAGE = 120  # characters; a longer title tells a story
_FEW_WORDS = 300  # characters of text that may be nothing but the message
_A_PIECE = 900  # characters of text that may be a piece of writing
_A_LONG_PIECE = 1500
_A_HEADLINE = 3  # words: "The Missing Page"
# A page that is told of: "The page that was not found", "La page qui n'existe plus".
_TOLD_OF = (
    r"(?:the|an?) \w+ (?:that|which) (?!you\b|we\b|i\b).*(?:not|n't|removed|deleted|gone|lost)\b.*"
    r"|(?:la |le |une? |l')\w+ qui n\S* .*|(?:la|el|una?) \w+ que no \w+"
    r"|(?:la|il|una?) \w+ che non \w+|(?:a|o|uma?) \w+ que não \w+"
    r"|(?:die|der|das|eine?) \w+, (?:die|der|das) (?!sie\b|du\b)(?:\w+ ){0,3}nicht \w+"
    r"|(?:de|het|een) \w+ (?:die|dat) niet \w+"
)
_CODE = re.compile(r"(?<!\d)(?:4\s?0\s?4|410)(?!\d)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ALL_WORDS = frozenset[str]().union(ERRORS, *(saying.words for saying in SAYINGS))
# Prerender.io asks pages made by scripts to say so; WordPress marks its own page.
_DECLARED = re.compile(
    r"""<meta\b[^<>]*prerender-status-code["'][^<>]*content\s*=\s*["']4(?:04|10)"""
    r"""|<body\b[^<>]*\bclass\s*=\s*["'](?:[^"'<>]*\s)?error-?404[\s"']"""
)
_ADDRESS = (
    r"(?i)/(?:(?:errors?|error-?pages?|page|http)?[-_/]?(?:404|410)(?:[-_]?(?:error|page))?"
    r"|(?:page|file|content|article|error)?[-_]?not[-_]?found(?:-?page)?|(?:page-?)?missing-?page"
    r"|(?:(?:page|seite|pagina|sida|strona|stranka)-)?(?:nicht-?gefunden|introuvable|non-trouvee"
    r"|no-encontrad[ao]|nao-encontrada|non-trovata|niet-gevonden|inexistante))"
    r"(?:\.(?:html?|php|aspx?|jsp))?/?$"
)
_ADDRESS_WITH_CODE = (
    r"(?i)/(?:error|fehler|erreur)(?:page)?(?:\.\w{2,5})?\?(?:[^#]*&)?"
    r"(?:error|status|http)?[-_]?(?:code|status|error)?=(?:404|410)(?![^&#])"
)
_VIDEO = re.compile(
    r"(?:this )?(?:video|live ?stream|recording) (?:is |was |has been )*(?:no longer available"
    r"|unavailable|not available|private|removed|deleted)(?: .{0,60})?\W*"
    r"|video nicht verfügbar|vidéo (?:non|pas) disponible|v[ií]deo no disponible|- youtube",
    re.IGNORECASE,
)


class Told(IntEnum):
    """How clearly a text says "not found": of a page, by the number alone, of whatever it be."""

    NOTHING = 0
    VAGUELY = 1
    BY_NUMBER = 2
    CLEARLY = 3


def says_not_found(page: Markup) -> bool:
    """Whether title, heading or a page of few words are nothing but that message."""
    return _seems_to_say_so(page) and not page.is_article


def _seems_to_say_so(page: Markup) -> bool:
    if "404" in page.text and _DECLARED.search(page.folded):
        return True
    titled = max(map(told_in, page.title_parts))
    if not titled and told_in(page.title.rpartition(": ")[2]):
        titled = Told.VAGUELY  # a site before it, or the end of a headline
    headed = told_in(page.heading)
    if not headed and told_in(_first_sentence(page.heading)):
        headed = Told.VAGUELY
    if not titled and not headed:
        return _is_bare_message(page)
    if len(page.words) > _A_PIECE and not headed and _is_in_headline(page):
        return False
    if Told.CLEARLY in (titled, headed):
        return True
    if headed is titled is Told.BY_NUMBER:
        return page.letters_in_paragraphs <= _MUCH
    only_vaguely = max(titled, headed) is Told.VAGUELY
    return len(page.words) < (_A_PIECE if only_vaguely else _A_LONG_PIECE)


def _is_in_headline(page: Markup) -> bool:
    """Whether the heading holds the part of the title that seems to be a message, and more."""
    heading = page.heading.lower()
    return any(told_in(part) and part.lower() in heading for part in page.title_parts)


def is_not_found_address(url: str) -> bool:
    """Whether the address is that of a page for what is not found."""
    return bool(re.search(_ADDRESS, path_of(url)) or re.search(_ADDRESS_WITH_CODE, url))


def says_video_removed(page: Markup) -> bool:
    """Whether a page of a video says only that the video is no more."""
    return bool(_VIDEO.fullmatch(page.title) or _VIDEO.fullmatch(page.heading))


@lru_cache(maxsize=4096)
def told_in(text: str) -> Told:
    """How clearly a text says "not found" in some language and nothing else."""
    text = text.lower().replace("’", "'")
    if not text or len(text) > _LONGEST_MESSAGE:
        return Told.NOTHING
    if re.fullmatch(_TOLD_OF, text):
        return Told.VAGUELY
    if PHRASES.fullmatch(text):
        return Told.CLEARLY
    words = set(_WORD.findall(text))
    coded = bool(_CODE.search(text))
    if words <= _ALL_WORDS and any(
        words <= saying.words | ERRORS and re.search(saying.says, text) for saying in SAYINGS
    ):
        if words & LOST and len(words) <= _A_HEADLINE:
            return Told.NOTHING if "the" in words else Told.VAGUELY
        return Told.CLEARLY if coded or words & THINGS else Told.VAGUELY
    if coded and words <= ERRORS and not re.search(r"\d", _CODE.sub("", text)):
        return Told.BY_NUMBER
    return Told.VAGUELY if LOOSE.fullmatch(text) else Told.NOTHING


def _is_bare_message(page: Markup) -> bool:
    if page.says_more_than(_FEW_WORDS):
        return False
    return any(told_in(_first_sentence(block)) is Told.CLEARLY for block in page.blocks)


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?])\s+|(?<=[。！？])\s*", text, maxsplit=1)[0]
