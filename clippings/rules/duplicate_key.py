"""A key stands twice in one clipping.

YAML readers keep one of the two values and drop the other without a word; which one depends on the
reader.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, gate_faults

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Un projet géant
  title: Faire parler une intelligence artificielle
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Un projet géant
"""


def check(subject: Subject) -> Iterator[Finding]:
    """What the reading of the file found."""
    return gate_faults(subject, "duplicate-key")
