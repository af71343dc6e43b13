"""Years of coverage, with four digits or two."""

import re

YEAR = re.compile(r"(?:19|20)\d\d")
_CENTURY_PIVOT = 70  # POSIX strptime: 69 and less is 20xx, the rest 19xx


def full_year(digits: str) -> int:
    """The year that two digits mean; longer ones as they are."""
    year = int(digits)
    return year if len(digits) > 2 else year + (2000 if year < _CENTURY_PIVOT else 1900)
