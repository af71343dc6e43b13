"""A text ends at a `#` that may have been meant as part of it.

In YAML, a space and `#` begin a comment, so `title: We are #1` is read as `We are`. A comment with
a space after the `#` is not reported.
"""

import re
from collections.abc import Iterator

from clippings.errors import quoted
from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: The lab is #1 in Europe
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: "The lab is #1 in Europe"
"""
_HINT = "put the whole text between quotation marks, or a space after the #"
_CUT = re.compile(r"\s#(?!clip:)[^\s#!]")
_NOTHING_LEFT = re.compile(r"[^#]*:\s+(?=#)")


def check(subject: Subject) -> Iterator[Finding]:
    """Find plain texts followed by such a comment, and values that are only a comment."""
    lines = {number for number, line in enumerate(subject.lines, start=1) if _CUT.search(line)}
    if not lines:
        return
    yield from _shortened_texts(subject, lines)
    for fault in subject.collection.faults:
        place = fault.place
        if place.line in lines and _NOTHING_LEFT.match(place.excerpt) and fault.field:
            message = f"{fault.field} is read as empty: its text begins with #"
            yield Finding(
                message=message,
                hint=_HINT,
                severity="warning",
                place=place,
                id=fault.id,
                field=fault.field,
            )


def _shortened_texts(subject: Subject, lines: set[int]) -> Iterator[Finding]:
    for clipping, field, text in subject.texts:
        place = clipping.place(field)
        written = place.excerpt[place.column - 1 :]
        if place.line in lines and written.startswith(text) and _CUT.match(written, len(text)):
            message = f"{field} is read as {quoted(text)}: what follows is a comment"
            yield about(clipping, field, message, _HINT, severity="warning")
