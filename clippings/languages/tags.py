"""Language tags: whether one is valid, and which one was meant (BCP 47, RFC 5646)."""

import re
from functools import cache

from clippings.errors import BadValue
from clippings.languages.names import WIDELY_READ, find_language

_OUT_OF_USE = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "sh": "sr-Latn"}


def language_fault(tag: str) -> BadValue | None:
    """What keeps `tag` from being a BCP 47 tag in use (RFC 5646), None when nothing does."""
    meant = _meant_tag(tag)
    if meant == tag:
        return None
    hint = f"write {meant}" if meant else "write a tag such as en, fr or pt-BR"
    return BadValue(f"{tag!r} is not a language tag (BCP 47)", hint)


@cache
def _meant_tag(text: str) -> str | None:
    """`text` itself when it is valid, else the tag it was probably meant to be."""
    if text in WIDELY_READ:  # as nearly all are: the registry is slower to load than all of ours
        return text
    tag = re.split(r"[.@]", text.strip())[0].replace("_", "-")
    primary, _, rest = tag.partition("-")
    if shorter := _OUT_OF_USE.get(primary.lower()) or _two_letters(primary):
        return f"{shorter}-{rest}" if rest else shorter
    if is_valid(tag):
        return tag
    return find_language(text) or _british(tag) or (None if rest else _spoken_in(tag))


def is_valid(tag: str) -> bool:
    """Whether every part of the tag is in IANA's registry."""
    from langcodes import Language
    from langcodes.tag_parser import LanguageTagError

    try:
        return not tag.isspace() and Language.get(tag, normalize=False).is_valid()
    except LanguageTagError:
        return False


def _two_letters(code: str) -> str | None:
    """`en` for the ISO 639-2 codes `eng`; BCP 47 takes the shortest code (RFC 5646, 2.2.1)."""
    from langcodes import Language

    if len(code) != 3 or not code.isascii() or not code.isalpha():
        return None
    language = Language.get(code)
    if len(language.language or "") != 2:
        return None
    both = {language.to_alpha3(variant="T"), language.to_alpha3(variant="B")}
    return language.language if code.lower() in both else None


def _british(tag: str) -> str | None:
    """`en-GB` for `en-UK`, the one country that writes itself otherwise than ISO 3166."""
    return tag[:-2] + "GB" if re.fullmatch(r"[A-Za-z]{2,3}-(UK|uk)", tag) else None


def _spoken_in(country: str) -> str | None:
    """`ja` for `jp`: the language most used in a country (CLDR likely subtags)."""
    from langcodes import Language

    if not re.fullmatch(r"[A-Za-z]{2}", country):
        return None
    language = Language.make(territory=country.upper()).maximize().language
    english = language == "en" and country.lower() not in ("us", "gb")  # also when it is unknown
    return None if english else language
