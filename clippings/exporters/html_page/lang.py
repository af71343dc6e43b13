"""Language and direction of what a page quotes."""

from unicodedata import bidirectional

from clippings.languages import language_fault


def direction_of(text: str) -> str:
    """`rtl` where the first strong character is written so (UAX 9, P2 and P3), else `ltr`."""
    strong = (bidirectional(char) for char in text)
    first = next((kind for kind in strong if kind in ("L", "R", "AL")), "L")
    return "ltr" if first == "L" else "rtl"


def valid_language(tag: str) -> str:
    """The tag where it is one (BCP 47): a wrong one would have the text read out wrongly."""
    return tag if tag and not language_fault(tag) else ""


def language_group(tag: str) -> str:
    """What a language is chosen by: the tag without script and region."""
    return valid_language(tag).partition("-")[0].lower()
