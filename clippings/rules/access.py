"""The access is none of free, registration, paid.

Readers are told by it whether they can read the piece; another word tells them nothing.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, gate_faults

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  access: subscribers
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  access: paid
"""


def check(subject: Subject) -> Iterator[Finding]:
    """What the reading of the file found."""
    return gate_faults(subject, "access")
