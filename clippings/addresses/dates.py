"""The date in the path of an address."""

import re
from urllib.parse import unquote

from clippings.addresses.archived import original_of
from clippings.addresses.file_types import DOCUMENTS, PICTURES, RECORDINGS
from clippings.dates import MONTHS, PartialDate, make_date
from clippings.errors import BadValue

_MONTH_NAMES = {name[:3].lower(): number for number, name in enumerate(MONTHS, start=1)}
_FORMS = (
    re.compile(rf"/((?:19|20)\d\d)/(\d\d?|{'|'.join(_MONTH_NAMES)})(?:/(\d\d?))?(?=/|$)"),
    re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)"),
    re.compile(r"/((?:19|20)\d\d)/?(\d\d)(\d\d)(?=[/._-])"),
    re.compile(r"/((?:19|20)\d\d)-?(\d\d)/(\d\d)(?=/)"),  # as Chinese papers have it
)
# A file is dated by the day of the upload; a page may be in a section called media.
_UPLOADED = re.compile(r"/(?:uploads|files|media|images|static)/")
_FILE = re.compile(rf"\.(?:{PICTURES}|{RECORDINGS}|{DOCUMENTS})$")


def date_in_path(url: str) -> PartialDate | None:
    """The date in `/2021/05/04/title`, `/2021/may/`, `/a-2021-05-04` or `/20210504/title`.

    Of a saved copy it is that of the original.
    """
    path = re.sub(r"^[^/]*//[^/]*|[?#].*", "", original_of(url), flags=re.DOTALL)
    path = unquote(path).lower()
    match = next(filter(None, (form.search(path) for form in _FORMS)), None)
    if not match or (_UPLOADED.search(path) and _FILE.search(path)):
        return None
    year, month, day = match.groups()
    try:
        return make_date(int(year), _MONTH_NAMES.get(month) or int(month), int(day or 0))
    except BadValue:
        return None
