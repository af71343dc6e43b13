"""Split a text into tokens."""

import re
import unicodedata
from array import array
from dataclasses import replace
from html import unescape

from clippings.page.notes import NOTE
from clippings.quotes.characters import (
    COMBINING,
    CURRENCIES,
    FIGURES,
    INVISIBLE,
    NO_LETTER,
    SIGNS,
    UNSPACED,
)
from clippings.quotes.numbers import ungrouped
from clippings.quotes.spellings import spelling_key
from clippings.quotes.tokens import FENCE, Folded

_LETTER = f"[^{NO_LETTER}]"
_TOKEN = re.compile(
    r"(?P<times>(?<=\d)x(?=\d)|(?<=\d )x(?= \d))"  # 3 x 4 is 3 × 4
    # The only units that differ in nothing but capitals: mW and MW, Mb and MB.
    rf"|(?P<unit>(?:(?<=\d)|(?<=\d\s))(?:m(?:Wh?|V|A|Pa|J|Hz)|[kKMGT]b(?:ps|it)?)(?!{_LETTER}))"
    rf"|(?P<word>{_LETTER}+(?:[{COMBINING}]+{_LETTER}*)*|[{UNSPACED}][{COMBINING}ﾞﾟ]*)"
    rf"|(?P<number>(?<!\d)(?:\d{{1,2}}\. \d{{1,2}}\. \d{{4}}|\d{{4}}\. \d{{1,2}}\. \d{{1,2}})(?!\d)"
    rf"|(?<!\d)\d{{1,3}}(?:[ '’]\d{{3}})+(?!\d)(?:[.,٫．，]\d+)*"
    rf"|\d+(?:[.,:/٫٬．，：／]\d+)*)"
    # Superscripts, fractions, circled numbers: 10⁶ is not 106.
    rf"|(?P<figure>[{FIGURES}])"
    # Several characters in one: ℃, №, ㎏; ™ is left out.
    rf"|(?P<compound>[℀-℡℣-⅏㈀-㏿])"
    rf"|(?P<minus>[-‐‑−–﹣－](?=[{INVISIBLE}]*[{CURRENCIES}]?[{INVISIBLE}]*[.,]?\d))"
    rf"|(?P<sign>[{SIGNS}]|[<>≤≥≈~](?=[\s\u200b]{{0,3}}\d))"
    # C# is another language, and another note, than C.
    rf"|(?P<sharp>(?<=\b[A-Za-z])[#♯](?!\w))"
    # The German gender star, colon or underscore belongs to the word: Leser*innen, Leser:innen.
    rf"|(?P<star>[*:_](?<=[a-zäöüßA-ZÄÖÜ].)(?=in|IN))"
)
# After these a dash before a number is a minus; elsewhere, as in 10 –12, it is a dash.
_BEFORE_MINUS = re.compile(
    f"(?<!\\d)\\s|\\s(?=[{INVISIBLE}]*−)|[(\\[{{«„“\"'‘=±<>≤≥~≈…{CURRENCIES}]"
)
_INVISIBLE_CHARACTER = re.compile(f"[{INVISIBLE}]")
_GROUPING = re.compile("[^\\d.,:/٫٬．，：／]")
_INVISIBLE = f"(?:(?!{NOTE})[{INVISIBLE}])"  # a note mark begins another number
_INVISIBLE_IN_NUMBER = re.compile(
    f"(?<=\\d)(?:{_INVISIBLE}+[ .,:/]?{_INVISIBLE}*|[ .,:/]{_INVISIBLE}+)(?=\\d)"
)
_ENTITY = re.compile(r"&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z]\w+);")
_SPLIT_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")  # Thai am, typed as two characters
_ACCENTS = re.compile("[\u0300-\u0302]")
_SIGNS = str.maketrans({"٪": "%", "٫": ".", "º": "°", "˚": "°", "⁄": "/", "♯": "#"})


def fold(text: str, grouping: str = "") -> Folded:
    """Split a text, whose whitespace is collapsed, into tokens.

    Entities that were escaped twice are unescaped; `grouping` is the thousands separator of the
    text's language, if known.
    """
    if "&" in text:
        text = _ENTITY.sub(lambda entity: unescape(entity[0]), text)
    text = _SPLIT_AM.sub("\\1\u0e33", text)
    text = _INVISIBLE_IN_NUMBER.sub(
        lambda invisible: _INVISIBLE_CHARACTER.sub("", invisible[0]), text
    )
    keys: list[str] = []
    starts, ends = array("I"), array("I")
    for match in _TOKEN.finditer(text):
        word, kind = match["word"], match.lastgroup
        if kind == "minus" and not _is_minus(text, match.start()):
            continue
        for key in _fold_word(word) if word else _fold_rest(match[0], kind, grouping):
            keys.append(key)
            starts.append(match.start())
            ends.append(match.end())
    return Folded(text, tuple(keys), starts, ends)


def in_capitals(folded: Folded) -> Folded:
    """The tokens in capitals: ß is SS, ı and i are the same; some accents are dropped."""
    return replace(folded, keys=tuple(map(_capitals, folded.keys)))


def _capitals(key: str) -> str:
    if key.isascii():
        return key.upper()
    return _ACCENTS.sub("", unicodedata.normalize("NFD", key.upper()))


def _is_minus(text: str, place: int) -> bool:
    while place and _INVISIBLE_CHARACTER.match(text[place - 1]):
        place -= 1
    return not place or _BEFORE_MINUS.match(text, place - 1) is not None


def _fold_word(word: str) -> tuple[str, ...]:
    return (key,) if (key := spelling_key(word)) else ()


def _fold_rest(written: str, kind: str | None, grouping: str) -> tuple[str, ...]:
    """The keys of a number or sign, between fences; digits of all scripts become ASCII digits."""
    match kind:
        case "compound":
            parts = unicodedata.normalize("NFKC", written)
            return fold(parts).keys if parts != written else ()
        case "minus":
            folded = "-"
        case "star":
            folded = "*"
        case "number":
            folded = "".join(map(_digit, _GROUPING.sub("", written))).translate(_SIGNS)
            folded = ungrouped(folded.replace("٬", ""), grouping)
        case "unit":
            folded = written[0].lower() + written[1:]
        case "times":
            folded = "×"
        case _:
            folded = unicodedata.normalize("NFKC", written.translate(_SIGNS)).strip("(.)")
    return (f"{FENCE}{folded.translate(_SIGNS)}{FENCE}",)


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return unicodedata.normalize("NFKC", character) if value is None else str(value)
