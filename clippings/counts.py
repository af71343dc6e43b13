"""How many clippings, by what."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from clippings.clipping import Clipping
from clippings.fields import FIELDS

Counts: TypeAlias = "dict[str, dict[str, int]]"

MISSING = "(missing)"
_BY: dict[str, Callable[[Clipping], str]] = {
    "year": lambda clipping: str(clipping.date.year) if clipping.date else "",
    "outlet": lambda clipping: clipping.outlet,
    "lang": lambda clipping: clipping.lang,
    "kind": lambda clipping: clipping.kind,
    "status": lambda clipping: clipping.status,
}
_WANTED = ("title", "outlet", "date", "lang", "kind", "quote", "image", "archive")


def count(clippings: Sequence[Clipping]) -> Counts:
    """Numbers by year (each from the first to the last), outlet, language, kind and status.

    `missing` has, for each field that a page gains by, how many lack it.
    """
    counted = {name: _count_by(of, clippings) for name, of in _BY.items()}
    counted["year"] = _every_year(counted["year"])
    lacking = {
        name: sum(not getattr(one, FIELDS[name].attribute) for one in clippings) for name in _WANTED
    }
    counted["missing"] = {name: number for name, number in lacking.items() if number}
    return counted


def _count_by(of: Callable[[Clipping], str], clippings: Iterable[Clipping]) -> dict[str, int]:
    """The most frequent first, those of one number by name."""
    numbers = Counter(of(clipping) or MISSING for clipping in clippings)
    return dict(sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0].casefold())))


def _every_year(years: dict[str, int]) -> dict[str, int]:
    """In their order, years without a clipping too."""
    known = [int(year) for year in years if year != MISSING]
    span = range(min(known), max(known) + 1) if known else range(0)
    complete = {str(year): years.get(str(year), 0) for year in span}
    return complete | {year: number for year, number in years.items() if year == MISSING}
