"""A key that the data file does not have, perhaps a slip of the pen.

It is kept and written back, and nothing else happens with it: a misspelt `autor` is on no page.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, gate_faults

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  autor: David Larousserie
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  author: David Larousserie
"""


def check(subject: Subject) -> Iterator[Finding]:
    """What the reading of the file found."""
    return gate_faults(subject, "unknown-key")
