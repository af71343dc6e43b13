"""A page without the parts for which a parser needs quadratic time."""

import re

MOST_TAGS = 30_000  # if nested, they take the parser a second; real pages have up to 13,000
_LONG = 4000  # characters of one tag
MOST_ATTRIBUTES = 800  # of one tag: the parser compares each with all others
_RAW = re.compile(r"(?:script|style|textarea|title)\b|!--|/", re.IGNORECASE)
_VALUE = re.compile(r"=\s*(?:\"[^\"]*\"|'[^']*')")


def bounded(html: str) -> str:
    """The page up to a number of tags, without tags that have more attributes than any real one."""
    pieces = html.split("<", MOST_TAGS)
    swollen = [piece for piece in pieces if len(piece) > _LONG and _has_too_many_attributes(piece)]
    if not swollen and len(pieces) <= MOST_TAGS:
        return html
    return "<".join([piece for piece in pieces[:MOST_TAGS] if piece not in swollen])


def _has_too_many_attributes(piece: str) -> bool:
    """Whether a tag, given with the text after it, has too many attributes."""
    if _RAW.match(piece):
        return False
    tag = _VALUE.sub("= ", piece).split(">", 1)[0].replace("/", " ")
    return len(tag.split(maxsplit=MOST_ATTRIBUTES)) > MOST_ATTRIBUTES
