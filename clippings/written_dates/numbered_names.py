"""Names that end in a number before a day: "France 24 – 12 May 2021" has one day, not a range."""

import re

from clippings.written_dates.months import find_month
from clippings.written_dates.weekdays import is_weekday

_SPACED = re.compile(r"\d+\s[-–]\s")
_LEADS_TO_DATE = re.compile("am|au|d[aeu]l?|de[nr]|do|från|from|fra|les?|van|vo[mn]", re.IGNORECASE)


def without_number(match: re.Match[str]) -> re.Match[str]:
    """The match, without the first day of a range if that is really the end of a name."""
    first = match.groupdict().get("from") or ""
    if not (_SPACED.fullmatch(first) and _may_be_name(match.string[: match.start()])):
        return match
    return match.re.match(match.string, match.end("from")) or match


def _may_be_name(before: str) -> bool:
    """Whether the text ends in a capitalised word that does not belong to the date."""
    word = re.split("[ -]", before[:-1])[-1] if before.endswith((" ", "-")) else ""
    leads = _LEADS_TO_DATE.fullmatch(word) or find_month(word) or is_weekday(word)
    return word[:1].isupper() and word[-1:].isalpha() and not leads
