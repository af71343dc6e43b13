"""Remarks on the language of a piece: "(in German)", "[Spanish]", "[ES] …"."""

import re
from typing import NamedTuple

from clippings.languages import common_language, language_fault

_WORDED = re.compile(
    r"(?:(?:(?:it[’']?s|is) )?(?:in|en|auf|em|på|in het|original in|nur auf)\s+)?"
    r"(?P<name>[^\W\d_]{2,15})"
    r"(?:\s+(?:only|version|language|original))?",
    re.IGNORECASE,
)
# Inflected names: a pattern, and the basic form of the name.
_INFLECTED = tuple(
    (re.compile(form, re.IGNORECASE), name)
    for form, name in (
        (r"(\w{4,12})nniksi", r"\1nti"),  # Finnish, "in English"
        (r"(\w{4,12})ksi", r"\1"),
        (r"po (\w{4,12})u", r"\1i"),  # Polish
        (r"w języku (\w{4,12})m", r"\1"),
        (r"(\w{3,12})[eě]cky", r"\1čina"),  # Czech and Slovak
        (r"(\w{3,12})cky", r"\1čtina"),
        (r"(\w{2,12})sky", r"\1ština"),
        (r"v (\w{3,12}in)[ěei]", r"\1a"),
        (r"na (\w{4,12})om(?: jeziku)?", r"\1i"),  # Croatian
        (r"(\w{4,12})[uü]l", r"\1"),  # Hungarian
        (r"по[- ](\w{4,12})и", r"\1ий"),  # Russian
        (r"на (\w{4,12})ом(?: языке)?", r"\1ий"),
    )
)
_SQUARE = r"\[\s*(?P<words>[^()\[\]\x00\x01]{2,40}?)\s*\]"
_ROUND = r"\(\s*(?P<words>[^()\[\]\x00\x01]{5,40}?)\s*\)"  # two letters are a country: "Elle (UK)"
_FORMS = (
    re.compile(rf"\s*{_SQUARE}[\s.]*$"),
    re.compile(rf"\s*{_ROUND}[\s.]*$"),
    re.compile(rf"^\s*{_SQUARE}\s*[:–-]?\s*(?=\S)"),
    re.compile(rf"^\s*{_ROUND}\s*[:–-]?\s*(?=\S)"),
    re.compile(r"\s*[,;]\s+(?P<words>(?:in|auf|en|em|på|po)\s+[^\W\d_]{3,15})[\s.]*$"),
)
# fmt: off
_CODES = {code: code for code in (
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "sk", "hu", "ro",
    "bg", "hr", "sr", "sl", "ru", "uk", "el", "tr", "ar", "he", "ja", "zh", "ko", "ca", "eu",
)} | {"eng": "en", "esp": "es", "sp": "es", "ger": "de", "fra": "fr", "ita": "it"}
# fmt: on


class LanguageMark(NamedTuple):
    """The language that a mark names, and its position with the spaces beside it."""

    lang: str
    start: int
    end: int


def language_in(words: str) -> str | None:
    """The language named by "German", "in German", "en español", "DE"; None for other words."""
    worded = _WORDED.fullmatch(words)
    lang = _CODES.get(words.casefold()) or (common_language(worded["name"]) if worded else None)
    return lang or _language_inflected(words.strip())


def language_named(words: str) -> str | None:
    """The language named by a cell of a language column: a tag, or words as for `language_in`."""
    words = words.strip()
    return language_in(words) or (words if language_fault(words) is None else None)


def _language_inflected(words: str) -> str | None:
    """The language named by "ruotsiksi", "po angielsku", "anglicky", "по-английски"."""
    names = (form.sub(name, words) for form, name in _INFLECTED if form.fullmatch(words))
    return next((lang for name in names if (lang := common_language(name))), None)


def find_language_mark(text: str) -> LanguageMark | None:
    """The language mark at the start or end of a text that has other words too."""
    for form in _FORMS:
        match = form.search(text)
        lang = language_in(match["words"]) if match else None
        if match and lang and any(map(str.isalnum, text[: match.start()] + text[match.end() :])):
            return LanguageMark(lang, *match.span())
    return None
