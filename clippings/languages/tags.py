"""Language tags (BCP 47, RFC 5646): whether one is valid, and which one was meant."""

import re
from functools import cache

from clippings.errors import BadValue
from clippings.languages.names import WIDELY_READ, find_language

_REPLACED_TAGS = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "sh": "sr-Latn"}


def language_fault(tag: str) -> BadValue | None:
    """Why `tag` is not a valid BCP 47 tag (RFC 5646), and which one was meant; None if it is."""
    meant = _meant_tag(tag)
    if meant == tag:
        return None
    hint = f"write {meant}" if meant else "write a tag such as en, fr or pt-BR"
    return BadValue(f"{tag!r} is not a language tag (BCP 47)", hint)


@cache
def _meant_tag(text: str) -> str | None:
    """`text` itself if it is valid, else the tag that was probably meant."""
    if text in WIDELY_READ:  # nearly all are, and the registry is slow to load
        return text
    tag = re.split(r"[.@]", text.strip())[0].replace("_", "-")
    primary, _, rest = tag.partition("-")
    if shorter := _REPLACED_TAGS.get(primary.lower()) or _two_letter_code(primary):
        return f"{shorter}-{rest}" if rest else shorter
    if is_valid(tag):
        return tag
    return find_language(text) or _uk_as_gb(tag) or (None if rest else _language_of_country(tag))


def is_valid(tag: str) -> bool:
    """Whether every part of the tag is in IANA's registry."""
    from langcodes import Language
    from langcodes.tag_parser import LanguageTagError

    try:
        return not tag.isspace() and Language.get(tag, normalize=False).is_valid()
    except LanguageTagError:
        return False


def _two_letter_code(code: str) -> str | None:
    """`en` for the ISO 639-2 code `eng`: BCP 47 uses the shortest code (RFC 5646, 2.2.1)."""
    from langcodes import Language

    if len(code) != 3 or not code.isascii() or not code.isalpha():
        return None
    language = Language.get(code)
    if len(language.language or "") != 2:
        return None
    both = {language.to_alpha3(variant="T"), language.to_alpha3(variant="B")}
    return language.language if code.lower() in both else None


def _uk_as_gb(tag: str) -> str | None:
    """`en-GB` for `en-UK`, the one country that is not known by its ISO 3166 code."""
    return tag[:-2] + "GB" if re.fullmatch(r"[A-Za-z]{2,3}-(UK|uk)", tag) else None


def _language_of_country(country: str) -> str | None:
    """`ja` for `jp`: the most used language of a country (CLDR likely subtags)."""
    from langcodes import Language

    if not re.fullmatch(r"[A-Za-z]{2}", country):
        return None
    language = Language.make(territory=country.upper()).maximize().language
    english = language == "en" and country.lower() not in (
        "us",
        "gb",
    )  # also the answer for unknown countries
    return None if english else language
