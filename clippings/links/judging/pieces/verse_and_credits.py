"""Signs of a work, or of a text about one: verse, and credits."""

from clippings.links.judging.not_found.languages import LANGUAGES
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import ENDS_OF_SENTENCES, bare, length_of, lowered
from clippings.links.judging.page.sections import leads_on, right_below_heading
from clippings.links.judging.pieces.addressed import addresses_readers, is_of_a_notice
from clippings.words.capitals import NAME_START, SMALL

# No space at either end, so that there is only one way to split a line from its break.
_VERSE_LINE = r"[^<>\d\s][^<>\d]{3,58}[^<>\d\s]"
_BREAK = r"\s{0,9}<br\s{0,9}/?>\s{0,9}"
_VERSE = rf"(?i)(?:(?<=>)|\A)\s{{0,9}}(?:{_VERSE_LINE}{_BREAK}){{2,}}{_VERSE_LINE}"
# A word sung twice in a row, of four letters or two Chinese characters or the like.
_WORD = r"[^\W\d]{2,20}"
_REFRAIN = (
    rf"(?i)(?<!\w)((?:[^\W\d]{{4,20}}|{_WORD} {_WORD})(?: {_WORD}){{0,2}}|[\u3040-\ud7a3]{{2,20}})"
    r"[,;!…、， ]{1,3}\1(?!\w)"
)
# Credits. To add a language: a line, in lower case.
_ROLES = "|".join(
    (
        r"words|lyrics|music|text|author|cast|directed by|director|written by|composed by|curator",
        r"texte?|musik|autor(?:in)?|regie|besetzung|buch|bühne|paroles|musique|auteure?"
        r"|mise en scène|réalisation|avec|interprètes",
        r"letra|música|autora?|dirección|reparto|intérpretes|testo|musica|autore|regia|autrice",
        r"tekst|muziek|muzyka|słowa|reżyseria|autorka|obsada|musikk|forfatter|författare|regi|tekijä",
        r"hudba|režie|autor|zene|szöveg|rendezte|слова|музыка|автор|режисс[её]р|музика|σκηνοθεσία",
        r"yazan|yöneten|söz|müzik|作詞|作曲|作者|監督|演出|原作|导演|作词|編曲|글|감독|작사|작곡|تأليف|إخراج",
    )
)
_CREDIT = (
    rf"(?i)(?<!\w)(?:{_ROLES})(?: (?:and|und|et|y|e|en|i|och|og|a|и) \w+)?\s?[:：・]\s?[^\W\d]"
)
_BY = (
    rf"{SMALL} (?<!ed )(?<!t )(?:by|von|de|di|da|van|av|af|od|par|por)"
    rf"(?: {NAME_START}[\w.'’-]*){{2}}(?:$|[.,;(])"
)
_NAMED_IN_PROGRAMS = r"(?i)<(?:code|samp|kbd|tt)\b[^<>]*>\s*[a-z_][a-z_.:()]{2,}\s*</"
_A_POEM = 40  # characters beside the title


def is_verse_or_credited(markup: str, said: str) -> bool:
    """Whether the markup holds verse, or `said` credits someone with a work."""
    if is_verse(markup) or compiled(_NAMED_IN_PROGRAMS).search(markup):
        return True
    return bool(compiled(_CREDIT).search(said) or compiled(_BY).search(said))


def is_verse(markup: str) -> bool:
    """Whether the markup holds several short lines with breaks."""
    return bool(compiled(_VERSE).search(markup))


def verse_in(markup: str) -> list[str]:
    """The lines of verse at the beginning of markup, if none of them ends like a sentence."""
    verse = compiled(_VERSE).search(markup)
    if verse is None or "<a " in markup[: verse.start()]:
        return []
    lines = compiled(_BREAK).split(verse[0].strip())
    return [] if any(line.endswith(ENDS_OF_SENTENCES) for line in lines) else lines


def is_sung(markup: str) -> bool:
    """Whether the markup holds verse with a refrain."""
    verse = compiled(_VERSE).search(markup)
    return bool(verse and compiled(_REFRAIN).search(verse[0]))


def is_poem_with_its_title(page: Markup) -> bool:
    """Whether a line of verse is the heading, and the others are no notice and of other things.

    Verse that names what the heading says is missing is a joke about it.
    """
    below = right_below_heading(page)
    title = bare(page.heading)
    if not title or leads_on(below):
        return False
    lines = verse_in(below)
    others = [it for it in lines if title not in bare(it)]
    if others == lines or sum(map(length_of, others)) < _A_POEM:
        return False
    missing = [it.things for it in LANGUAGES if compiled(it.things).search(title)]
    if any(compiled(it).search(lowered(" ".join(others))) for it in missing):
        return False
    return not any(addresses_readers(it) or is_of_a_notice(it) for it in others)
