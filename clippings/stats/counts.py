"""Numbers of clippings by year, outlet, language, kind and status."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from clippings.clipping import Clipping, Collection
from clippings.fields import lacks

Counts: TypeAlias = Mapping[str, int]

MISSING = "(missing)"
_BY: dict[str, Callable[[Clipping], str]] = {
    "year": lambda clipping: str(clipping.date.year) if clipping.date else "",
    "outlet": lambda clipping: clipping.outlet,
    "lang": lambda clipping: clipping.lang,
    "kind": lambda clipping: clipping.kind,
}
_WANTED = ("title", "outlet", "date", "lang", "kind", "quote", "image", "archive")


def count(collection: Collection) -> dict[str, Counts]:
    """Numbers by year (every year from first to last), outlet, language and kind."""
    counted = {name: _count_by(of, collection.clippings) for name, of in _BY.items()}
    counted["year"] = _every_year(counted["year"])
    counted["outlet"] = _under_own_names(counted["outlet"], collection)
    return counted


def count_statuses(clippings: Iterable[Clipping]) -> Counts:
    """Numbers by status."""
    return _count_by(lambda clipping: clipping.status, clippings)


def lacking(clippings: Iterable[Clipping]) -> Counts:
    """For each recommended field, how many clippings lack it, if any."""
    some = tuple(clippings)
    numbers = {name: sum(lacks(one, name) for one in some) for name in _WANTED}
    return {name: number for name, number in numbers.items() if number}


def _count_by(of: Callable[[Clipping], str], clippings: Iterable[Clipping]) -> Counts:
    return _ranked(Counter(of(clipping) or MISSING for clipping in clippings))


def _under_own_names(counts: Counts, collection: Collection) -> Counts:
    numbers: Counter[str] = Counter()
    for name, number in counts.items():
        numbers[collection.outlet_named(name)] += number
    return _ranked(numbers)


def _ranked(numbers: Counts) -> Counts:
    """Most frequent first, then by name."""
    return dict(sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0].casefold())))


def _every_year(years: Counts) -> Counts:
    """In ascending order, including years without clippings."""
    known = [int(year) for year in years if year != MISSING]
    span = range(min(known), max(known) + 1) if known else range(0)
    complete = {str(year): years.get(str(year), 0) for year in span}
    return complete | {year: number for year, number in years.items() if year == MISSING}
