"""Names as they are compared."""

import unicodedata
from functools import lru_cache


@lru_cache(1024)
def folded(name: str) -> str:
    """Letters and digits only, without case and accents, for comparing."""
    spread = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in spread if letter.isalnum())
