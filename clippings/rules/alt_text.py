"""An image has no alternative text.

Screen readers read this text aloud (WCAG 2.2, 1.1.1). For a screenshot, logo or scan the outlet or
title of the clipping is enough; what a photo shows must be written by a person. A file name is not
a description.
"""

import re
from collections.abc import Iterator

from clippings.addresses.file_types import PICTURES
from clippings.clipping import Clipping, Image
from clippings.errors import quoted
from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  outlet: Le Monde
  image: {src: shots/jean-zay.jpg, role: photo}
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  outlet: Le Monde
  image: {src: shots/jean-zay.jpg, role: photo, alt: The racks of the machine Jean Zay}
"""
_FILE_NAME = re.compile(rf"\S*\.(?:{PICTURES})", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Finding]:
    """Find images without alt text that the clipping does not describe either."""
    for clipping in subject.collection.clippings:
        image = clipping.image
        if image and not image.alt and not _is_described(clipping, image):
            hint = "add alt: with what the picture shows"
            yield about(clipping, "image", "the image has no alt text", hint, severity="warning")
        elif image and _FILE_NAME.fullmatch(image.alt):
            message = f"the alt text {quoted(image.alt)} is the name of a file"
            hint = "write what the picture shows"
            yield about(clipping, "image.alt", message, hint, severity="warning")


def _is_described(clipping: Clipping, image: Image) -> bool:
    return image.role != "photo" and bool(clipping.outlet or clipping.title or clipping.heading)
