"""Folding of texts and names for comparison."""

import re
import unicodedata
from functools import lru_cache

# Letters that Unicode does not decompose into a letter and an accent.
SPELLED_OUT = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)

DOMAIN_TAIL = re.compile(r"(?i)(?<=\w)\.(?:com?|net|org|info|[a-z]{2})(?:\.[a-z]{2})?$")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})  # as in German web addresses


@lru_cache(1024)
def folded(name: str) -> str:
    """Letters and digits only, without case and accents."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum())


def without_accents(text: str) -> str:
    """The text decomposed (NFKD), without combining characters."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def in_one_case(text: str) -> str:
    """Letters and digits only, in one case and without typography (NFKC); accents are kept."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def sound_of(name: str) -> str:
    """A key equal for spellings of one name: no case, accents, punctuation, `the` or `.com`."""
    letters = without_accents(DOMAIN_TAIL.sub("", name.strip())).casefold()
    return re.sub(r"[\W_]+", "", re.sub(r"^the\s+", "", letters)) or name
