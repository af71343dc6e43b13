"""A clipping is out of order in a file sorted newest first.

Pages list clippings in the order of the file. Files sorted oldest first or not by date are not
checked, nor are clippings that are `featured` or not published. Each `section` has its own order.
`--fix` moves an entry with its comments, unless a comment next to it may belong to a neighbour.
"""

from collections.abc import Iterator

from clippings.errors import quoted
from clippings.finding import Finding
from clippings.places_by_date import find_out_of_order
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  date: 2021-05-04
- id: venturebeat-2021-07-14
  url: https://venturebeat.com/b
  date: 2021-07-14
- id: le-monde-2021-03-12
  url: https://www.lemonde.fr/c
  date: 2021-03-12
"""
GOOD = """\
- id: venturebeat-2021-07-14
  url: https://venturebeat.com/b
  date: 2021-07-14
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  date: 2021-05-04
- id: le-monde-2021-03-12
  url: https://www.lemonde.fr/c
  date: 2021-03-12
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Find clippings out of order in a list sorted newest first."""
    clippings = subject.collection.clippings
    for misplaced in find_out_of_order(clippings):
        clipping = clippings[misplaced.at]
        above = None if misplaced.above is None else clippings[misplaced.above]
        hint = f"move it above {quoted(above.id)}" if above else "move it to the end"
        message = f"the list is newest first, {clipping.date} is out of place"
        found = about(clipping, "date", message, hint, severity="warning")
        yield found._replace(moves=True)
