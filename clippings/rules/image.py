"""A picture is missing, is no picture, or lies outside the repository.

A page with a broken picture looks abandoned, and a path that leads out of the repository works on
one machine only. Paths begin at the folder of the data file, or at `images` of the configuration.
"""

import re
from collections.abc import Iterator

from clippings.addresses import address_faults
from clippings.clipping import Clipping
from clippings.finding import Finding
from clippings.rules.file import WRONG_FILES
from clippings.rules.subject import Subject, about, brief

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  image: gone/le-monde.png
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  image: shots/le-monde.png
"""
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+:|//", re.IGNORECASE)  # one letter is a drive


def check(subject: Subject) -> Iterator[Finding]:
    """Each picture that cannot be shown."""
    for clipping in subject.collection.clippings:
        if clipping.image:
            yield from _check_source(subject, clipping, clipping.image.src)


def _check_source(subject: Subject, clipping: Clipping, source: str) -> Iterator[Finding]:
    if _ADDRESS.match(source):
        for fault in address_faults(source):
            yield about(clipping, "image.src", fault.message, fault.hint)
        return
    seen = subject.look(source)
    if seen in WRONG_FILES:
        wrong, hint = WRONG_FILES[seen]
        yield about(clipping, "image.src", f"{brief(source)} {wrong}", hint)
    elif seen not in ("image", "remote"):
        wrong = "is not an image" if seen == "file" else "is cut off or damaged"
        hint = "save it again as PNG, JPEG, WebP, AVIF, GIF or SVG"
        yield about(clipping, "image.src", f"{brief(source)} {wrong}", hint)
