"""What languages are called, in any language (CLDR)."""

from collections.abc import Mapping
from functools import cache

# Languages in which no country is called as its language is, as many are in Finnish.
_WIDESPREAD = ("en", "de", "fr", "es", "it", "pt")
_OTHER_NAMES = {
    "castellano": "es",
    "castilian": "es",
    "mandarin": "zh",
    "bokmal": "nb",
    "portugese": "pt",  # as it is misspelled most
    "label": None,  # on pages of music; few write Label, of New Britain
}
# Languages of many press pages: what these call a language is told from names that nobody uses.
WIDELY_READ = (
    *_WIDESPREAD,
    *("ar", "bg", "ca", "cs", "da", "el", "eu", "fi", "he", "hr", "hu", "ja", "ko", "nl", "no"),
    *("pl", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk", "zh"),
)
# Languages whose code has three letters, as thousands have that are called as people, places and
# things are (Laura, Colorado, Titan), and that press pages name all the same.
_KNOWN = ("ast", "chr", "fil", "gsw", "haw", "hsb", "nds", "yue")
# What some of these languages call a language is more often a person, a place or another word.
_WORDS = """
arabia ci corso dan daria eve fala finn flamenco ful galicia haitian hawaii hindia
holland iron korea korsika kri kroatia latina latino lets lett liettua limburg male
norja norra occidental persia ris román rus rwanda scottish shona sona sunda swati
tahiti tai turku ukraina venda vene viro yi
"""


@cache
def language_name(tag: str, locale: str = "en") -> str:
    """What a press page calls the language, in the language `locale`; the region is left out."""
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
    """The tag of a language called `name` in any language (`fr` for "French"), None when unsure."""
    from language_data.names import normalize_name  # type: ignore[import-untyped]

    known = normalize_name(name)
    if known in _OTHER_NAMES:
        return _OTHER_NAMES[known]
    if _is_called(known, "territory") and not _is_called(known, "language"):
        return None  # some languages call those of other countries by the country: "Sweden"
    # A name of two languages or of a language in two scripts is not among those of all locales.
    tables = (_names_of(locale, "language") for locale in ("und", *_WIDESPREAD))
    tag = next((names[known][0].decode() for names in tables if known in names), "")
    homonym = len(tag.partition("-")[0]) > 2 and len(known) < 5
    return None if homonym else tag or None


@cache
def common_language(name: str) -> str | None:
    """The tag of a language that words name which need not name one, as a key or an option does.

    It is one that pages are written in, called so by itself or where many pages are read. Of small
    languages that are not known well it takes a name of several words, as "Central Kurdish".
    """
    tag = find_language(name)
    primary = tag.partition("-")[0] if tag else ""
    known = len(primary) == len("en") or primary in _KNOWN
    common = known or (len(name.split()) > 1 and small_language(name))
    return tag if common and _is_common_name(name, primary) else None


@cache
def small_language(name: str) -> str | None:
    """The tag of a language of few pages, for words that stand where one is named.

    French has a name for it, as for hardly any that is called as a person, a place or a thing is.
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
    return known in _OTHER_NAMES or (read and known not in _WORDS.split())


def _is_called(name: str, what: str) -> bool:
    """Whether a widespread language calls a country so, or a language."""
    return any(name in _names_of(locale, what) for locale in _WIDESPREAD)


@cache
def _names_of(locale: str, what: str) -> Mapping[str, list[bytes]]:
    """Every name CLDR knows; langcodes' own search also takes a name's beginning (Germanwings)."""
    from language_data.names import load_trie
    from language_data.util import data_filename  # type: ignore[import-untyped]

    path = data_filename(f"trie/{locale}/name_to_{what}.marisa")
    names: Mapping[str, list[bytes]] = load_trie(path)
    return names
