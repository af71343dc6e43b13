"""A text has double blanks, tabs, or blanks at its ends.

They come with pasted text, keep a search from finding it, and make two spellings of one outlet.
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
    """Each text with blanks too many; those in addresses are found by the rule `url`."""
    for clipping, field, text in subject.texts:
        single = _INSIDE.sub(" ", _ENDS.sub("", text))
        if single != text and single and not field.endswith("url"):
            message = f"{field} has more blanks than it needs"
            hint = "keep one between words and none at the ends"
            yield about(clipping, field, message, hint, severity="warning", fix=single)
