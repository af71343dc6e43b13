"""Texts as they are compared."""

import unicodedata
from functools import lru_cache

# Letters that are no other letter with an accent.
SPELLED_OUT = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})  # as German writes them in addresses


@lru_cache(1024)
def folded(name: str) -> str:
    """Letters and digits only, without case and accents, for comparing."""
    spread = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in spread if letter.isalnum())


def without_accents(text: str) -> str:
    """The text with its letters taken apart, and what stands on or below them left out."""
    spread = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def in_one_case(text: str) -> str:
    """Letters and digits only, in one case; accents stay, typography makes no difference."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())
