"""The status is none of published, draft, hidden, dead, left-out.

The status decides whether a clipping is on the page, so it is not guessed: the clipping counts as
published until the word is put right.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, gate_faults

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  status: secret
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  status: hidden
"""


def check(subject: Subject) -> Iterator[Finding]:
    """What the reading of the file found."""
    return gate_faults(subject, "status")
