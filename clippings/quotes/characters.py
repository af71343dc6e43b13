"""Character classes, to be put between the brackets of a regular expression."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise


def _mark_ranges() -> Iterator[str]:
    """Ranges of combining marks, which `\\w` does not match."""
    marks = [code for code in range(0x300, 0xAC00) if unicodedata.category(chr(code))[0] == "M"]
    first = marks[0]
    for code, following in pairwise([*marks, 0]):
        if following != code + 1:
            yield f"{chr(first)}-{chr(code)}"
            first = following


COMBINING = "".join(_mark_ranges())
APOSTROPHES = "'’‘‛`´ʼʻʹʽˈ′＇ꞌ"  # Unicode has some of them among the letters
HYPHENS = "\\-‐‑⁃﹣－\u05be"  # these join words; dashes separate them
INVISIBLE = (
    "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
    "\U000e0100-\U000e01ef"
)
CURRENCIES = "$¢-¥֏؋৲৳฿₠-⃀﷼﹩＄￠￡￥￦"
SIGNS = f"%‰‱٪﹪％°º˚+＋&＆±×÷=＝√∞{CURRENCIES}"
FIGURES = "²³¹¼-¾⁰⁴-⁹₀-₉⅐-⅟↉①-⒛⓪-⓿❶-➓"  # superscripts, fractions, numbers in circles
# The letters of scripts written without spaces, not their punctuation: Thai, Lao, Myanmar, Khmer,
# Han, kana, bopomofo.
UNSPACED = (
    "\u0e01-\u0e3e\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0eff\u1000-\u103f\u1050-\u108f\u109a-\u109f"
    "\u1780-\u17d3\u17d7\u17dc-\u17dd\u2e80-\u2fdf\u3005-\u3007\u3021-\u302f\u3031-\u3035"
    "\u3038-\u303c\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31c0-\u31ff\u3400-\u9fff"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
# Vowel signs that are usually left out: Hebrew niqqud, Arabic harakat.
VOWEL_POINTS = (
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed"
)
NO_LETTER = f"\\W\\d_ºˈ{APOSTROPHES}{FIGURES}{UNSPACED}"

_UNSPACED = re.compile(f"[{UNSPACED}]")


def is_unspaced(character: str) -> bool:
    """Whether the character belongs to a script without spaces between words."""
    return character > "\u0e00" and _UNSPACED.match(character) is not None
