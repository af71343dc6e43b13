"""Spellings of a word that readers take for the same."""

import re
import unicodedata

from clippings.quotes.characters import VOWEL_POINTS

# Also the dot of İ, the Arabic tatweel, the stress of Russian dictionaries, the dot that Hindi may
# put below the letters of Persian words.
_DROPPED = re.compile(
    f"[\\s·ʼ().⁄\u0307\u0640{VOWEL_POINTS}]|(?<=[а-яєіїё])\u0301|(?<=[कखगजफ])\u093c"
)
_SAME = str.maketrans(
    {"ς": "σ", "œ": "oe", "æ": "ae"}
    # Arabic keyboards for Persian, Turkish letters for Romanian; Egyptians print the dots of a last
    # ي and Russians those of ё as they like.
    # Many Arabs write no hamza with an alef.
    | {"أ": "ا", "إ": "ا", "ي": "ی", "ى": "ی", "ك": "ک", "ş": "ș", "ţ": "ț", "ё": "е"}
)
_DOTLESS = re.compile("^ı")  # its capital is that of i as well
# The Vietnamese write hòa and hoà.
_TONES = {
    unicodedata.normalize("NFC", f"{a}{tone}{b}"): unicodedata.normalize("NFC", f"{a}{b}{tone}")
    for a, b in ("oa", "oe", "uy")
    for tone in "\u0300\u0301\u0303\u0309\u0323"
}
_TONE = re.compile("|".join(_TONES))
# Latin letters typed within a word of another script, Aрхив or Kαι: lower case, mapped by how they
# or their capitals look (https://www.unicode.org/reports/tr39/).
_LATIN = re.compile("[a-z]")
_LIKE_LATIN = (
    (re.compile("[α-ω]"), str.maketrans("abehikmnoptuvxyz", "αβεηικμνορτυνχυζ")),
    (re.compile("[а-я]"), str.maketrans("abcehijkmopstxy", "авсеніјкморѕтху")),
)


def spelling_key(word: str) -> str:
    """A key that all such spellings of a word share; empty for one without letters."""
    if word.isascii():
        return word.lower()
    key = _DROPPED.sub("", unicodedata.normalize("NFKC", word).lower().translate(_SAME))
    key = _TONE.sub(lambda tone: _TONES[tone[0]], _DOTLESS.sub("i", key))
    return _in_one_script(key) if _LATIN.search(key) else key


def _in_one_script(word: str) -> str:
    fitting = (table for letters, table in _LIKE_LATIN if letters.search(word))
    return word.translate(next(fitting, {}))
