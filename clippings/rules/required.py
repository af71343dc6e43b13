"""A clipping lacks its id, or has none of url, title and file.

Without an id no command can name the clipping and no link can lead to it; without any of the three
there is nothing to show.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.ids import make_id
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
    """Each clipping without an id, and each without all of url, title and file."""
    for clipping in subject.collection.clippings:
        if not clipping.id:
            name = make_id(outlet=clipping.outlet, date=clipping.date, url=clipping.url, taken=())
            yield about(clipping, "", "the clipping has no id", f"write id: {name}")
        if not (clipping.url or clipping.title or clipping.file):
            unread = any((clipping.id, field) in subject.faulty for field in _ONE_OF)
            if not (clipping.id and unread):
                message = "the clipping has neither url nor title nor file"
                yield about(clipping, "", message, "add one of them")
