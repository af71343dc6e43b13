"""A quote is stored with its outer quotation marks.

Pages add the quotation marks of the language themselves, so stored marks would appear twice.
"""

import re
from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  quote: “La première étape a été franchie.”
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  quote: La première étape a été franchie.
"""
_PAIRS = (
    "“”", "„“", "„”", "””", "‟”", '""', "＂＂", "«»", "»«", "»»", "‹›", "›‹",
    "‘’", "‚‘", "‚’", "’’", "''", "「」", "『』", "〝〞", "〝〟", "《》",
)  # fmt: skip
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")


def check(subject: Subject) -> Iterator[Finding]:
    """Find quotes that are wholly enclosed in quotation marks."""
    for clipping in subject.collection.clippings:
        for number, quote in enumerate(clipping.quotes):
            bare = without_outer_marks(quote.text)
            if bare != quote.text:
                field = f"quote[{number}].text"
                message = "the quotation marks around the quote are stored with it"
                hint = "delete the first and the last mark"
                yield about(clipping, field, message, hint, severity="warning", fix=bare)


def without_outer_marks(text: str) -> str:
    """Remove the one pair of quotation marks that encloses the whole text."""
    stripped = text.strip()
    pair = stripped[:1] + stripped[-1:]
    inner = stripped[1:-1]
    if len(stripped) < 3 or pair not in _PAIRS or not _is_closed(inner, *pair):
        return text
    return inner.strip()


def _is_closed(inner: str, opening: str, closing: str) -> bool:
    """Whether all marks inside are paired, so that the first and last mark form a pair."""
    inner = _APOSTROPHE.sub("", inner)
    if opening == closing:
        return opening not in inner
    depth = 0
    for char in inner:
        depth += (char == opening) - (char == closing)
        if depth < 0:
            return False
    return depth == 0
