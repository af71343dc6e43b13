"""Headings of a name and a date: "Le Monde, May 4, 2021"."""

from clippings.words.short_headings import LONGEST_NAME
from clippings.written_dates.line import SpelledDate, dates_or_years

_SEPARATORS = ",;:|·•–—-()[]"


def name_and_date(heading: str) -> tuple[str, SpelledDate] | None:
    """Name and date of a heading such as "Le Monde, May 4, 2021" or "4 May 2021: Le Monde"."""
    found = dates_or_years(heading)
    if len(found) != 1 or not found[0].date:
        return None
    before, after = heading[: found[0].start].rstrip(), heading[found[0].end :].lstrip()
    separated = before[-1:] in _SEPARATORS if before else after[:1] in _SEPARATORS
    name = f"{before}{after}".strip(_SEPARATORS + " ")
    complete = not (before and after) or after in ")]"
    return (
        (name, found[0])
        if separated and complete and 0 < len(name.split()) <= LONGEST_NAME
        else None
    )
