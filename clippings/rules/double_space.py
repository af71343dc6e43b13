"""A text has double spaces, tabs, or spaces at its start or end.

They come with pasted text, break searches, and make two spellings of one outlet.
"""

import re
from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Un  projet géant
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Un projet géant
"""
_INSIDE = re.compile(r"(?<=\S)(?: [ \t]+|\t[ \t]*)(?=\S)")
_ENDS = re.compile(r"\A[ \t]+|[ \t]+\Z")


def check(subject: Subject) -> Iterator[Finding]:
    """Find texts with extra spaces or tabs; the rule `url` finds those in addresses."""
    for clipping, field, text in subject.texts:
        single = _INSIDE.sub(" ", _ENDS.sub("", text))
        if single != text and single and not field.endswith("url"):
            message = f"{field} has extra spaces or tabs"
            hint = "keep one space between words and none at the start or end"
            yield about(clipping, field, message, hint, severity="warning", fix=single)
