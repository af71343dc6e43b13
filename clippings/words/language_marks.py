"""Words that say in which language a piece is: "(in German)", "[Spanish]", "[ES] …"."""

import re
from typing import NamedTuple

from clippings.languages import common_language, language_fault

_SPOKEN = re.compile(
    r"(?:(?:(?:it[’']?s|is) )?(?:in|en|auf|em|på|in het|original in|nur auf)\s+)?"
    r"(?P<name>[^\W\d_]{2,15})"
    r"(?:\s+(?:only|version|language|original))?",
    re.IGNORECASE,
)
# Where a language is told by the form of its name: how that is written, and the name.
_FORMED = tuple(
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
    """The language that a mark names, and where in the text it stands with the blanks beside it."""

    lang: str
    start: int
    end: int


def language_said(words: str) -> str | None:
    """The language of "German", "in German", "en español", "DE"; None for any other words."""
    spoken = _SPOKEN.fullmatch(words)
    lang = _CODES.get(words.casefold()) or (common_language(spoken["name"]) if spoken else None)
    return lang or _language_formed(words.strip())


def language_named(words: str) -> str | None:
    """The same, or a language tag: what a column of languages holds."""
    words = words.strip()
    return language_said(words) or (words if language_fault(words) is None else None)


def _language_formed(words: str) -> str | None:
    """The language of "ruotsiksi", "po angielsku", "anglicky", "по-английски"."""
    names = (form.sub(name, words) for form, name in _FORMED if form.fullmatch(words))
    return next((lang for name in names if (lang := common_language(name))), None)


def find_language_mark(text: str) -> LanguageMark | None:
    """The mark that ends or begins a text of other words."""
    for form in _FORMS:
        match = form.search(text)
        lang = language_said(match["words"]) if match else None
        if match and lang and any(map(str.isalnum, text[: match.start()] + text[match.end() :])):
            return LanguageMark(lang, *match.span())
    return None
