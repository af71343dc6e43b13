"""Reading a text into tokens."""

import re
import unicodedata
from html import unescape

from clippings.quotes.characters import (
    CURRENCIES,
    FIGURES,
    INVISIBLE,
    MARKS,
    NO_LETTER,
    SIGNS,
    UNSPACED,
)
from clippings.quotes.tokens import FENCE, Folded

_LETTER = f"[^{NO_LETTER}]"
_TOKEN = re.compile(
    rf"(?P<word>{_LETTER}+(?:[{MARKS}]+{_LETTER}*)*|(?![・゠\d])[{UNSPACED}][{MARKS}ﾞﾟ]*)"
    rf"|(?P<number>(?<!\d)\d{{1,3}}(?:[ '’]\d{{3}})+(?!\d)(?:[.,٫．，]\d+)*"
    rf"|\d+(?:[.,:/٫٬．，：／]\d+)*)"
    # Superscripts, fractions, circled numbers: 10⁶ is not 106.
    rf"|(?P<figure>[{FIGURES}])"
    # A dash at a number is a minus unless it hangs on what stands before it.
    rf"|(?P<minus>[-‐‑−–﹣－](?<![^\s\u200b(\[{{«„“\"'‘=±<>≤≥~≈…{CURRENCIES}].)(?=[{CURRENCIES}]?[.,]?\d))"
    rf"|(?P<sign>[{SIGNS}]|[<>≤≥≈~](?=\s?\d))"
    # The German gender star, colon or underscore belongs to the word: Leser*innen, Leser:innen.
    rf"|(?P<star>[*:_](?<=[a-zäöüß].)(?=in))"
)
_GROUPING = re.compile("[^\\d.,:/٫٬．，：／]")
_UNSEEN_IN_NUMBER = re.compile(
    f"(?<=\\d)(?:[{INVISIBLE}]+ ?[{INVISIBLE}]*| [{INVISIBLE}]+)(?=[.,:/]?\\d)"
    f"|(?<=\\d[.,:/])[{INVISIBLE}]+(?=\\d)"
)
_ENTITY = re.compile(r"&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z]\w+);")
_COMPOUND = re.compile("[℀-℡℣-⅏㈀-㏿]")  # ℃, №, ㎏: several characters in one; not ™
_DROPPED = re.compile("[\\s·ʼ().⁄\u0307\u0640]")  # also the Arabic tatweel, the dot of İ
_FOLDS = str.maketrans(
    {"ς": "σ", "œ": "oe", "٪": "%", "٫": ".", "٬": ",", "º": "°", "˚": "°", "⁄": "/"}
)


def fold(text: str) -> Folded:
    """Read a text, whose whitespace is collapsed, into tokens.

    Entities that were escaped twice are read as what they mean.
    """
    if "&" in text:
        text = _ENTITY.sub(lambda entity: unescape(entity[0]), text)
    text = _COMPOUND.sub(lambda sign: unicodedata.normalize("NFKC", sign[0]), text)
    text = _UNSEEN_IN_NUMBER.sub(lambda unseen: " " if " " in unseen[0] else "", text)
    keys, starts, ends = [], [], []
    for match in _TOKEN.finditer(text):
        word = match[1]
        key = _fold_word(word) if word else _fold_figure(match[0], match.lastgroup)
        if key:
            keys.append(key)
            starts.append(match.start())
            ends.append(match.end())
    return Folded(text, tuple(keys), tuple(starts), tuple(ends))


def _fold_word(word: str) -> str:
    if word.isascii():
        return word.lower()
    return _DROPPED.sub("", unicodedata.normalize("NFKC", word).lower().translate(_FOLDS))


def _fold_figure(figure: str, kind: str | None) -> str:
    """A number or sign between fences; digits of every script are the same digits."""
    if kind == "minus":
        folded = "-"
    elif kind == "star":
        folded = "*"
    elif kind == "number":
        folded = "".join(map(_digit, _GROUPING.sub("", figure)))
    else:
        folded = unicodedata.normalize("NFKC", figure.translate(_FOLDS)).strip("(.)")
    return f"{FENCE}{folded.translate(_FOLDS)}{FENCE}"


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return unicodedata.normalize("NFKC", character) if value is None else str(value)
