"""A value has a form that its key cannot hold, or is no value at all.

A list where one text is wanted, a mapping without its main key, an empty value: it is left out of
everything that is made from the file.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, gate_faults

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  outlet: [Le Monde, Le Figaro]
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  outlet: Le Monde
"""


def check(subject: Subject) -> Iterator[Finding]:
    """What the reading of the file found."""
    return gate_faults(subject, "shape")
