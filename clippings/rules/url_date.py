"""The date differs from the one in the address of the piece.

Many outlets put the day of publication into their addresses (`/2021/05/04/`). A difference of one
day is allowed, because printed papers are dated the day after and time zones differ.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from clippings.dates import MONTHS, PartialDate, make_date
from clippings.errors import BadValue
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
_MONTH_NAMES = {name[:3].lower(): number for number, name in enumerate(MONTHS, start=1)}
_SLASHED = re.compile(rf"/((?:19|20)\d\d)/(\d\d?|{'|'.join(_MONTH_NAMES)})(?:/(\d\d?))?(?=/|$)")
_HYPHENED = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
_UPLOADED = re.compile(r"/(?:uploads|files|media|images|static)/")  # dated by the day of the upload


def check(subject: Subject) -> Iterator[Finding]:
    """Find dates that differ by more than a day from the one in the address."""
    for clipping in subject.collection.clippings:
        linked = date_in_path(clipping.url)
        if linked and clipping.date and linked.days_from(clipping.date) > 1:
            message = f"the date is {clipping.date}, the address says {linked}"
            yield about(clipping, "date", message, "look the date up", severity="warning")


def date_in_path(url: str) -> PartialDate | None:
    """The date in the path of an address, or None."""
    path = unquote(re.sub(r"^[^/]*//[^/]*|[?#].*", "", url, flags=re.DOTALL)).lower()
    match = _SLASHED.search(path) or _HYPHENED.search(path)
    if not match or _UPLOADED.search(path):
        return None
    year, month, day = match.groups()
    try:
        return make_date(int(year), _MONTH_NAMES.get(month) or int(month), int(day or 0))
    except BadValue:
        return None
