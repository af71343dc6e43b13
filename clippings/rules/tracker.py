"""An address has tracking parameters.

`utm_source`, `fbclid` and the like change nothing on the page, but they show the outlet where the
address was copied, make it long, and hide duplicates.
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
    """Find addresses with tracking parameters."""
    for clipping in subject.collection.clippings:
        for field, url in addresses_of(clipping):
            clean = without_trackers(url)
            if clean != url:
                message = "the address has tracking parameters"
                hint = f"write {clean}"
                yield about(clipping, field, message, hint, severity="warning", fix=clean)
