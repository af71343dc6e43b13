"""Texts as they are compared."""

import unicodedata
from functools import lru_cache


@lru_cache(1024)
def folded(name: str) -> str:
    """Letters and digits only, without case and accents, for comparing."""
    spread = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in spread if letter.isalnum())


def in_one_case(text: str) -> str:
    """Letters and digits only, in one case; accents stay, typography makes no difference."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())
