"""Text as a sequence of words, numbers and signs, so that typography alone never differs."""

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from html import unescape
from itertools import accumulate

FENCE = "\x1f"  # around numbers and signs: 2.5 is never 25, 24 % is never 24


class Gap(IntEnum):
    """What stands between a token and the one before it."""

    NONE = 0  # nothing: the two are written together
    JOINER = 1  # an apostrophe, a hyphen, something invisible: still one word to most readers
    PUNCTUATION = 2
    SPACE = 3


@dataclass(frozen=True, slots=True)
class Span:
    """A run of tokens, from number `first` up to `stop`."""

    first: int
    stop: int


@dataclass(frozen=True)
class Folded:
    """A text read as tokens: the folded form of each, and where it stands in the text."""

    text: str
    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.keys)

    @cached_property
    def key(self) -> str:
        """The folded forms in a row: what is compared."""
        return "".join(self.keys)

    @cached_property
    def offsets(self) -> tuple[int, ...]:
        """Where in `key` each token begins, and at last its length."""
        return tuple(accumulate(map(len, self.keys), initial=0))

    @cached_property
    def begins(self) -> dict[int, int]:
        """The number of the token that begins at an offset of `key` (at its end, their count)."""
        return {offset: number for number, offset in enumerate(self.offsets)}

    def part(self, span: Span) -> str:
        """The folded forms of these tokens in a row."""
        return self.key[self.offsets[span.first] : self.offsets[span.stop]]

    def words(self, span: Span) -> str:
        """These tokens as they are read: nothing invisible, whitespace collapsed."""
        if span.first == span.stop:
            return ""
        return readable(self.text[self.starts[span.first] : self.ends[span.stop - 1]])

    def between(self, number: int) -> str:
        """What stands before this token and after the one before it."""
        end = self.ends[number - 1] if number else 0
        start = self.starts[number] if number < len(self) else len(self.text)
        return self.text[end:start]

    def gap(self, number: int) -> Gap:
        """How this token is parted from the one before it."""
        between = self.between(number)
        if not between:
            return Gap.NONE
        if _JOINERS.fullmatch(between):
            return Gap.JOINER
        if not any(character.isspace() for character in between):
            return Gap.PUNCTUATION
        if not number or self._is_unspaced(number) or self._is_drop_cap(number):
            return Gap.PUNCTUATION
        return Gap.SPACE

    def _is_unspaced(self, number: int) -> bool:
        before, after = self.keys[number - 1][-1], self.keys[number][0]
        return is_unspaced(before) or is_unspaced(after)

    def _is_drop_cap(self, number: int) -> bool:
        """Whether the token before, a lone capital at the beginning of a line, belongs to this."""
        before = self.text[self.starts[number - 1] : self.ends[number - 1]]
        begins_line = number == 1 or "\n" in self.between(number - 1)
        small = self.text[self.starts[number]].islower()
        return begins_line and len(before) == 1 and before.isupper() and small


# What the classes below are made of. Letters by Unicode, apostrophes and primes by use.
_MARKS = "".join(
    chr(code) for code in range(0x300, 0xAC00) if unicodedata.category(chr(code))[0] == "M"
)
_APOSTROPHES = "'’‘‛`´ʼʻʹʽˈ′＇ꞌ"
_HYPHENS = "\\-‐‑⁃﹣－\u05be"
_INVISIBLE = (
    "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
)
_CURRENCY = "$¢-¥֏؋৲৳฿₠-⃀﷼﹩＄￠￡￥￦"
_FIGURES = "²³¹¼-¾⁰⁴-⁹₀-₉⅐-⅟↉①-⒛⓪-⓿❶-➓"
# Scripts written without spaces: Thai, Lao, Myanmar, Khmer, Han, kana, bopomofo.
_UNSPACED = (
    "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u30ff\u3105-\u312f"
    "\u31c0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_LETTER = f"[^\\W\\d_ºˈ{_APOSTROPHES}{_FIGURES}{_UNSPACED}]"
_TOKEN = re.compile(
    rf"(?P<word>{_LETTER}+(?:[{_MARKS}]+{_LETTER}*)*|(?![・゠])[{_UNSPACED}][{_MARKS}ﾞﾟ]*)"
    rf"|(?P<number>(?<!\d)\d{{1,3}}(?:[ '’]\d{{3}})+(?!\d)(?:[.,٫．，]\d+)*"
    rf"|\d+(?:[.,:/٫٬．，：／]\d+)*)"
    # Superscripts, fractions, circled numbers: 10⁶ is not 106.
    rf"|(?P<figure>[{_FIGURES}])"
    # A dash at a number is a minus unless it hangs on what stands before it.
    rf"|(?P<minus>[-‐‑−–﹣－](?<![^\s\u200b(\[{{«„“\"'‘=±<>≤≥~≈…{_CURRENCY}].)(?=[{_CURRENCY}]?[.,]?\d))"
    rf"|(?P<sign>[%‰‱٪﹪％°º˚+＋&＆±×÷=＝√∞{_CURRENCY}]|[<>≤≥≈~](?=\s?\d))"
    # The German gender star, colon or underscore belongs to the word: Leser*innen, Leser:innen.
    rf"|(?P<star>[*:_](?<=[a-zäöüß].)(?=in))"
)
_JOINERS = re.compile(f"[{_APOSTROPHES}{_HYPHENS}{_INVISIBLE}]+|[{_HYPHENS}\u00ad]\\s+")
_GROUPING = re.compile("[^\\d.,:/٫٬．，：／]")
_UNSEEN_IN_NUMBER = re.compile(
    f"(?<=\\d)(?:[{_INVISIBLE}]+ ?[{_INVISIBLE}]*| [{_INVISIBLE}]+)(?=[.,:/]?\\d)"
    f"|(?<=\\d[.,:/])[{_INVISIBLE}]+(?=\\d)"
)
_UNSEEN = re.compile(f"[{_INVISIBLE}]+")
_ENTITY = re.compile(r"&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z]\w+);")
_COMPOUND = re.compile("[℀-℡℣-⅏㈀-㏿]")  # ℃, №, ㎏: several characters in one; not ™
_NO_LETTER = re.compile("[\\s·ʼ().⁄\u0307\u0640]")  # also the Arabic tatweel, the dot of İ
_UNSPACED_LETTER = re.compile(f"[{_UNSPACED}]")
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


def readable(text: str) -> str:
    """The text without what is not seen, its whitespace collapsed."""
    return " ".join(_UNSEEN.sub("", text).split())


def is_unspaced(character: str) -> bool:
    """Whether it belongs to a script that puts no spaces between words."""
    return character > "\u0e00" and _UNSPACED_LETTER.match(character) is not None


def _fold_word(word: str) -> str:
    if word.isascii():
        return word.lower()
    return _NO_LETTER.sub("", unicodedata.normalize("NFKC", word).lower().translate(_FOLDS))


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
