"""A date cannot be read, is not in the calendar, or is in the future.

Dates are written as in ISO 8601, as exact as they are known: `2021-05-04`, `2021-05`, `2021`. A
piece that has not appeared yet is a draft: with `status: draft`, a future date is allowed.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  date: 4 May 2021
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  date: 2021-05-04
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Find dates after today, except in drafts."""
    for clipping in subject.collection.clippings:
        if clipping.date and clipping.date > subject.today and clipping.status != "draft":
            message = f"{clipping.date} is in the future"
            hint = "correct it, or write status: draft until the piece has appeared"
            yield about(clipping, "date", message, hint, severity="warning")
