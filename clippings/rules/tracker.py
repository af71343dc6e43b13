"""An address carries parameters that tell where its reader came from.

`utm_source`, `fbclid` and their like change nothing on the page, but they tell the outlet who
copied the address, make it long, and keep duplicates from being seen.
"""

from collections.abc import Iterator

from clippings.addresses.trackers import without_trackers
from clippings.finding import Finding
from clippings.rules.subject import Subject, about
from clippings.rules.url import addresses_of

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a?utm_source=newsletter&page=2
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a?page=2
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Each address with trackers."""
    for clipping in subject.collection.clippings:
        for field, url in addresses_of(clipping):
            clean = without_trackers(url)
            if clean != url:
                message = "the address tracks who follows it"
                hint = f"write {clean}"
                yield about(clipping, field, message, hint, severity="warning", fix=clean)
