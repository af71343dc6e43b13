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
    "label": None,  # on pages of music; few write Label, of New Britain
}


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
