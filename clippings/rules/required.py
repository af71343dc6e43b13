"""A clipping has no id, or none of url, title and file.

Without an id, no command can name the clipping and no link can lead to it; without any of the other
three there is nothing to show.
"""

from collections.abc import Iterator

from clippings.clipping import Clipping
from clippings.finding import Finding
from clippings.ids import TakenIds, make_id
from clippings.rules.subject import Subject, about

BAD = """\
- outlet: Le Monde
  date: 2021-05-04
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
"""
_ONE_OF = ("url", "title", "file")


def check(subject: Subject) -> Iterator[Finding]:
    """Find clippings without an id, and clippings without url, title and file."""
    taken = TakenIds(clipping.id for clipping in subject.collection.clippings)
    for clipping in subject.collection.clippings:
        if not _is_stated(subject, clipping, "id"):
            name = taken.take(make_id(clipping))
            yield about(clipping, "id", "the clipping has no id", f"write id: {name}", fix=name)
        if not any(_is_stated(subject, clipping, field) for field in _ONE_OF):
            message = "the clipping has neither url nor title nor file"
            yield about(clipping, "", message, "add one of them")


def _is_stated(subject: Subject, clipping: Clipping, field: str) -> bool:
    """Whether the field has a value, even one that cannot be read."""
    return bool(getattr(clipping, field)) or (field, clipping.place(field)) in subject.unread
