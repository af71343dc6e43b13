"""The relation of a further link is not on the documented list.

It says in what way the link belongs to the piece: translation, part, repost, related, full-text.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, gate_faults

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  links: [{url: "https://www.lemonde.fr/en/a", rel: translated}]
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  links: [{url: "https://www.lemonde.fr/en/a", rel: translation}]
"""


def check(subject: Subject) -> Iterator[Finding]:
    """What the reading of the file found."""
    return gate_faults(subject, "relation")
