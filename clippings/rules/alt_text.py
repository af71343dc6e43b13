"""An image has no alternative text.

Who cannot see the picture is read the text instead (WCAG 2.2, 1.1.1): say what it shows.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  image: shots/le-monde.png
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  image: {src: shots/le-monde.png, alt: Headline and lead of the article}
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Each image without alternative text."""
    for clipping in subject.collection.clippings:
        if clipping.image and not clipping.image.alt:
            hint = "add alt: to it, with what the picture shows"
            yield about(clipping, "image", "the image has no alt text", hint, severity="warning")
