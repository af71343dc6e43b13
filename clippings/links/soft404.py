"""Pages that say "not found" under a status that says otherwise."""

import re

from clippings.addresses import path_of
from clippings.links.markup import Markup
from clippings.links.not_found_words import SAYINGS, UNSPACED

_LONGEST_MESSAGE = 120  # characters; a longer title tells a story
_FEW_WORDS = 300  # characters of text that may be nothing but the message
_CODE = re.compile(r"(?<!\d)(?:4\s?0\s?4|410)(?!\d)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ALL_WORDS = frozenset[str]().union(*(saying.words for saying in SAYINGS))
_WEAK = re.compile(r"\W*(?:(?:http )?(?:error )?\d{3}|not found|nothing here|gone|missing)\W*")
_ADDRESS = re.compile(
    r"/(?:(?:errors?|error-?pages?|page|http)?[-_/]?(?:404|410)(?:[-_]?(?:error|page))?"
    r"|(?:page|file|content|article|error)?[-_]?not[-_]?found(?:-?page)?|(?:page-?)?missing-?page"
    r"|nicht-?gefunden|introuvable|no-encontrad[ao]|pagina-non-trovata)"
    r"(?:\.(?:html?|php|aspx?|jsp))?/?$",
    re.IGNORECASE,
)
_VIDEO = re.compile(
    r"(?:this )?(?:video|live ?stream|recording) (?:is |was |has been )*(?:no longer available"
    r"|unavailable|not available|private|removed|deleted)(?: .{0,60})?\W*"
    r"|video nicht verfügbar|vidéo (?:non|pas) disponible|v[ií]deo no disponible|- youtube",
    re.IGNORECASE,
)


def says_not_found(page: Markup) -> bool:
    """Whether title, heading or a page of few words are nothing but that message."""
    told = [part for part in page.title_parts if is_message(part)]
    if not (told or is_message(page.heading) or not page.title) or page.is_article:
        return False
    if any(not _WEAK.fullmatch(part.lower()) for part in told):
        return True
    if told and (len(page.words) < 5 * _FEW_WORDS or is_message(page.heading)):
        return True
    return is_message(page.heading) or _is_bare_message(page)


def is_not_found_address(url: str) -> bool:
    """Whether the path is that of a page for what is not found."""
    return bool(_ADDRESS.search(path_of(url)))


def says_video_removed(page: Markup) -> bool:
    """Whether a page of a video says only that the video is no more."""
    return bool(_VIDEO.fullmatch(page.title) or _VIDEO.fullmatch(page.heading))


def is_message(text: str) -> bool:
    """Whether a text says "not found" in some language and nothing else."""
    text = text.lower().replace("’", "'")
    if not text or len(text) > _LONGEST_MESSAGE:
        return False
    if UNSPACED.search(text):
        return len(text) < _LONGEST_MESSAGE // 2
    words = set(_WORD.findall(text))
    if not words <= _ALL_WORDS:
        return False
    coded = _CODE.search(text)
    return any(words <= saying.words and (coded or saying.says.search(text)) for saying in SAYINGS)


def _is_bare_message(page: Markup) -> bool:
    if page.title or len(page.words) > _FEW_WORDS:
        return False
    return is_message(re.split(r"(?<=[.!?])\s", page.words, maxsplit=1)[0])
