"""Language and direction of texts."""

from unicodedata import bidirectional

from clippings.languages import language_fault


def direction_of(text: str) -> str:
    """`rtl` if the first strong character is right-to-left (UAX 9, P2 and P3), else `ltr`."""
    strong = (bidirectional(char) for char in text)
    first = next((kind for kind in strong if kind in ("L", "R", "AL")), "L")
    return "ltr" if first == "L" else "rtl"


def valid_language(tag: str) -> str:
    """The tag if it is valid (BCP 47), else `""`, as screen readers rely on it."""
    return tag if tag and not language_fault(tag) else ""


def language_group(tag: str) -> str:
    """The value of the language filter: the tag without script and region."""
    return valid_language(tag).partition("-")[0].lower()
