"""Names of languages, in any language (CLDR)."""

import re
from collections.abc import Mapping
from functools import cache

_IN_NO_NAME = re.compile(r"[\x00-\x1f\ud800-\udfff]")  # on which the lookup of CLDR fails
# Languages in which no country has the name of its language, as many have in Finnish.
_WIDESPREAD = ("en", "de", "fr", "es", "it", "pt")
_OTHER_NAMES = {
    "castellano": "es",
    "castilian": "es",
    "mandarin": "zh",
    "bokmal": "nb",
    "portugese": "pt",  # the most common misspelling
    "label": None,  # a record label on pages about music, hardly ever the language of New Britain
}
# Languages of many press pages: a language's name in one of these is in actual use.
WIDELY_READ = (
    *_WIDESPREAD,
    *("ar", "bg", "ca", "cs", "da", "el", "eu", "fi", "he", "hr", "hu", "ja", "ko", "nl", "no"),
    *("pl", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk", "zh"),
)
# Languages with a three-letter code that press pages do name. Thousands of others share their name
# with people, places and things (Laura, Colorado, Titan).
_KNOWN_SMALL_LANGUAGES = ("ast", "chr", "fil", "gsw", "haw", "hsb", "nds", "yue")
# Names of languages that are more often a person, a place or another word.
_OTHER_WORDS = """
arabia ci corso dan daria eve fala finn flamenco ful galicia haitian hawaii hindia
holland iron korea korsika kri kroatia latina latino lets lett liettua limburg male
norja norra occidental persia ris román rus rwanda scottish shona sona sunda swati
tahiti tai turku ukraina venda vene viro yi
"""


@cache
def language_name(tag: str, locale: str = "en") -> str:
    """The name of the language in the language `locale`, without its region."""
    from langcodes import Language
    from langcodes.tag_parser import LanguageTagError

    try:
        language = Language.get(tag)
    except LanguageTagError:
        return tag
    named = language.is_valid() and not tag.lower().startswith("x-")
    return language.language_name(locale) if named else tag


@cache
def find_language(name: str) -> str | None:
    """The tag of the language called `name` in any language (`fr` for "French"); None if unsure."""
    from language_data.names import normalize_name  # type: ignore[import-untyped]

    known = normalize_name(name)
    if _IN_NO_NAME.search(known):
        return None
    if known in _OTHER_NAMES:
        return _OTHER_NAMES[known]
    if _is_name_of(known, "territory") and not _is_name_of(known, "language"):
        return None  # in some languages "Sweden" is the name of Swedish
    # The table "und" of all locales leaves out a name of two languages, or of one in two scripts.
    tables = (_names_of(locale, "language") for locale in ("und", *_WIDESPREAD))
    tag = next((names[known][0].decode() for names in tables if known in names), "")
    homonym = len(tag.partition("-")[0]) > 2 and len(known) < 5
    return None if homonym else tag or None


@cache
def common_language(name: str) -> str | None:
    """The tag of the language that some words name, if they may as well be about something else.

    It must be a language of press pages, with a name in itself or in a widely read language. A
    less known small language must have a name of several words, such as "Central Kurdish".
    """
    tag = find_language(name)
    primary = tag.partition("-")[0] if tag else ""
    known = len(primary) == len("en") or primary in _KNOWN_SMALL_LANGUAGES
    common = known or (len(name.split()) > 1 and small_language(name))
    return tag if common and _is_common_name(name, primary) else None


@cache
def small_language(name: str) -> str | None:
    """The tag of a small language, if `name` is where a language is expected.

    It must have a name of its own in French, which hardly any language has whose name is also that
    of a person, a place or a thing.
    """
    tag = find_language(name)
    if not tag or len(tag.partition("-")[0]) == len("en"):
        return None
    return tag if language_name(tag, "fr") != language_name(tag) else None


def _is_common_name(name: str, primary: str) -> bool:
    from langcodes import Language
    from language_data.names import normalize_name

    known, own = normalize_name(name), normalize_name(Language.get(primary).autonym())
    read = known == own or any(known in _names_of(locale, "language") for locale in WIDELY_READ)
    return known in _OTHER_NAMES or (read and known not in _OTHER_WORDS.split())


def _is_name_of(name: str, what: str) -> bool:
    """Whether a widespread language has this name for a country or a language, as `what` says."""
    return any(name in _names_of(locale, what) for locale in _WIDESPREAD)


@cache
def _names_of(locale: str, what: str) -> Mapping[str, list[bytes]]:
    """All names in CLDR; the search of langcodes itself also accepts a prefix (Germanwings)."""
    from language_data.names import load_trie
    from language_data.util import data_filename  # type: ignore[import-untyped]

    path = data_filename(f"trie/{locale}/name_to_{what}.marisa")
    names: Mapping[str, list[bytes]] = load_trie(path)
    return names
