"""A picture is missing, is not an image, or is outside the repository.

A page with a broken picture looks abandoned, and a path that leads out of the repository works on
one machine only. Paths are relative to the folder of the data file, or to `images` in [tool.clip];
with a leading slash they are relative to the root of the site, in the folder that is copied to it
(`static`, `public`).
"""

from collections.abc import Callable, Iterator

from clippings.addresses import is_path
from clippings.addresses.faults import address_faults
from clippings.errors import quoted
from clippings.finding import Finding
from clippings.local_files import Sight
from clippings.rules.file import file_fault
from clippings.rules.subject import Subject, about, about_page

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


def check(subject: Subject) -> Iterator[Finding]:
    """Find pictures that cannot be shown, logos of outlets too."""
    for clipping in subject.collection.clippings:
        if clipping.image:
            for message, hint in _faults(clipping.image.src, subject.look):
                yield about(clipping, "image.src", message, hint)
    for field, text in subject.page_texts:
        if field.endswith(".logo") and text:
            for message, hint in _faults(text, subject.look):
                yield about_page(subject, field, message, hint)


def _faults(source: str, look: Callable[[str], Sight]) -> Iterator[tuple[str, str]]:
    if not is_path(source):
        yield from ((fault.message, fault.hint) for fault in address_faults(source))
        return
    seen = look(source)
    if fault := file_fault(source, seen, look):
        wrong, hint = fault
        yield f"{quoted(source)} {wrong}", hint
    elif seen not in ("image", "remote"):
        wrong = "is not an image" if seen == "file" else "is cut off or damaged"
        yield f"{quoted(source)} {wrong}", "save it again as PNG, JPEG, WebP, AVIF, GIF or SVG"
