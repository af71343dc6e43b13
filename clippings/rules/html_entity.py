"""A text contains HTML entities: `&amp;` for `&`.

It was copied from the source of a page. Exports escape all text for their format, so readers would
see the entity itself.
"""

import re
from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Science &amp; Avenir
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Science & Avenir
"""
_ENTITY = re.compile(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#\d{2,7}|#[xX][0-9a-fA-F]{2,6});")


def check(subject: Subject) -> Iterator[Finding]:
    """Find texts with an entity, except addresses, where `&copy;` may be a parameter."""
    for clipping, field, text in subject.texts:
        if "&" not in text or field.endswith("url"):
            continue
        meant = _ENTITY.sub(_character, text)
        if meant != text:
            message = f"{field} contains HTML entities"
            hint = "write the characters themselves"
            yield about(clipping, field, message, hint, severity="warning", fix=meant)


def _character(entity: re.Match[str]) -> str:
    from html import unescape  # loads long tables, needed only for texts with an entity

    return unescape(entity[0])
