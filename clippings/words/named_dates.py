"""Headings of a name and a date: "Le Monde, May 4, 2021"."""

from clippings.written_dates.line import SpelledDate, dates_or_years

_APART = ",;:|·•–—-()[]"
LONGEST_NAME = 8  # words of a heading; a longer one is the title of a piece


def name_and_date(heading: str) -> tuple[str, SpelledDate] | None:
    """The name and the date of "Le Monde, May 4, 2021" and "4 May 2021: Le Monde"."""
    found = dates_or_years(heading)
    if len(found) != 1 or not found[0].date:
        return None
    before, behind = heading[: found[0].start].rstrip(), heading[found[0].end :].lstrip()
    apart = before[-1:] in _APART if before else behind[:1] in _APART
    name = f"{before}{behind}".strip(_APART + " ")
    told = not (before and behind) or behind in ")]"
    return (name, found[0]) if apart and told and 0 < len(name.split()) <= LONGEST_NAME else None
