"""The date differs from the one in the address of the piece.

Many outlets put the day of publication into their addresses (`/2021/05/04/`). A difference of one
day is allowed, because printed papers are dated the day after and time zones differ.
"""

from collections.abc import Iterator

from clippings.addresses.dates import date_in_path
from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-14
  url: https://www.lemonde.fr/sciences/2021/05/04/un-projet
  date: 2021-05-14
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/sciences/2021/05/04/un-projet
  date: 2021-05-04
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Find dates that differ by more than a day from the one in the address."""
    for clipping in subject.collection.clippings:
        linked = date_in_path(clipping.url)
        if linked and clipping.date and linked.days_from(clipping.date) > 1:
            message = f"the date is {clipping.date}, the address says {linked}"
            yield about(clipping, "date", message, "look the date up", severity="warning")
