"""Bylines and dates, as they stand below a heading."""

from clippings.links.judging.page.patterns import compiled

_BYLINE = (
    r"(?i:by|von|par|por|di|da|door|av|af|od|autor:?|от|автор:?"
    r"|(?:words|text|texte|testo|texto|tekst)(?: (?:by|von|de|di|av|af))? ?:)"
    r" [^\W\d_a-zà-öø-ÿа-я]"  # a name
)
_DATE = (
    r"(?i:\D{0,40}?(?:\d{1,2} ?[\u0621-\u06cc]{2,12} ?(?:1[34]|۱[۳۴])\d\d\b"
    r"|\b(?:\d{1,2}\.? ?(?:[^\W\d_]{3,12}\.? |[./-] ?\d{1,2}[./-] ?)(?:19|20)\d\d\b"
    r"|(?:19|20)\d\d-\d\d-\d\d(?!t\d)|[^\W\d_]{3,12} \d{1,2}, (?:19|20)\d\d\b|(?:19|20)\d\d ?年)))"
    r"(?!\.(?:\s|$)|(?: г\.| года)? №)"  # which ends a sentence, or belongs to a law
)
# Of messages in mailing lists: an address, a time and a year.
_POSTED = r".{1,60}?(?:@| at |_at_)\w[\w-]*\.\w(?=.{0,60}?\d\d:\d\d)(?=.{0,60}?\b(?:19|20)\d\d\b)"
_SIGNATURE = f"{_BYLINE}|{_DATE}|{_POSTED}"


def is_signature(text: str) -> bool:
    """Whether a text begins with a byline or a date."""
    return bool(compiled(_SIGNATURE).match(text))
