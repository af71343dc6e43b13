"""The role of an image is not one of screenshot, photo, logo, scan.

Pages show a logo small and a photo with its credit; a role they do not know is shown as any image.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, gate_faults

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  image: {src: shots/le-monde.png, role: screen}
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  image: {src: shots/le-monde.png, role: screenshot}
"""


def check(subject: Subject) -> Iterator[Finding]:
    """What the reading of the file found."""
    return gate_faults(subject, "role")
