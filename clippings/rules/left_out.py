"""A clipping is left out of the page without a note that says why.

The note saves the next person from reading the piece again and asking the same question.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  status: left-out
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  status: left-out
  note: names the project once, in a list
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Find clippings that are left out without a note."""
    for clipping in subject.collection.clippings:
        if clipping.status == "left-out" and not clipping.note:
            message = "the clipping is left out without a reason"
            yield about(
                clipping, "status", message, "add note: with the reason", severity="warning"
            )
