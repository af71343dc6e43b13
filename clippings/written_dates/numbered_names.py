"""Names that end in a number before a day: "France 24 – 12 May 2021" tells one day, not several."""

import re

from clippings.written_dates.months import find_month
from clippings.written_dates.weekdays import is_weekday

_SPACED = re.compile(r"\d+\s[-–]\s")
_LEADS = re.compile("am|au|d[aeu]l?|de[nr]|do|från|from|fra|les?|van|vo[mn]", re.IGNORECASE)


def without_number(match: re.Match[str]) -> re.Match[str]:
    """The match of several days as that of the last alone, where the first ends a name."""
    first = match.groupdict().get("from") or ""
    if not (_SPACED.fullmatch(first) and _may_be_name(match.string[: match.start()])):
        return match
    return match.re.match(match.string, match.end("from")) or match


def _may_be_name(before: str) -> bool:
    """Whether a text ends in a word that begins as names do, and leads to no date."""
    word = re.split("[ -]", before[:-1])[-1] if before.endswith((" ", "-")) else ""
    led = _LEADS.fullmatch(word) or find_month(word) or is_weekday(word)
    return word[:1].isupper() and word[-1:].isalpha() and not led
