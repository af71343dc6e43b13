"""The address of the saved copy cannot be opened, or is the address of the piece itself.

Readers are sent to the copy when the piece is gone.
"""

from collections.abc import Iterator

from clippings.addresses import normal_form
from clippings.addresses.faults import address_faults
from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  archive: web.archive.org/web/2021/https://www.lemonde.fr/a
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  archive: https://web.archive.org/web/2021/https://www.lemonde.fr/a
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Find faults of archive addresses, and copies with the address of the piece."""
    for clipping in subject.collection.clippings:
        if not clipping.archive:
            continue
        for fault in address_faults(clipping.archive.url):
            yield about(clipping, "archive.url", fault.message, fault.hint)
        if clipping.url and normal_form(clipping.archive.url) == normal_form(clipping.url):
            message = "the saved copy has the address of the piece itself"
            hint = "find a copy with `clip archive`, or delete the line"
            yield about(clipping, "archive.url", message, hint, severity="warning")
