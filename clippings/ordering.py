"""Where a new entry of a page goes by its date (for those of a data file see joining.py)."""

from collections.abc import Sequence
from itertools import pairwise

from clippings.dates import PartialDate, parse_date
from clippings.errors import BadValue
from clippings.values import Plain


def entry_date(entry: Plain) -> PartialDate | None:
    """The date of a plain entry; None where it has none that can be read."""
    written = entry.get("date") if isinstance(entry, dict) else None
    try:
        return parse_date(written) if isinstance(written, str) else None
    except BadValue:
        return None


def oldest_first(dates: Sequence[PartialDate | None]) -> bool:
    """Whether the list is kept oldest first: more steps go up than down."""
    known = [date for date in dates if date]
    steps = list(pairwise(known))
    return sum(a < b for a, b in steps) > sum(a > b for a, b in steps)


def place_for(
    date: PartialDate | None, dates: Sequence[PartialDate | None], *, rising: bool
) -> int:
    """The index for a new entry: above the first that is older, below those of the same day.

    In a list that is kept oldest first (`rising`) it goes behind the last that is not newer. One
    without a date goes where the new ones are.
    """
    if date is None:
        return len(dates) if rising else 0
    if rising:
        not_newer = [index for index, other in enumerate(dates) if other and other <= date]
        return not_newer[-1] + 1 if not_newer else 0
    older = (index for index, other in enumerate(dates) if other and other < date)
    return next(older, len(dates))


def places_for(
    new: Sequence[PartialDate | None], known: Sequence[PartialDate | None]
) -> list[tuple[int, int]]:
    """For several new entries: before which known one each goes, and its index in `new`.

    The pairs are in the order in which the entries will stand. Into an empty list they go as
    they come; those without a date stay behind the one they follow.
    """
    if not known:
        return [(0, index) for index in range(len(new))]
    rising = oldest_first(known)
    slots: list[tuple[int, int | None, PartialDate | None]]
    slots = [(place, None, date) for place, date in enumerate(known)]
    place = -1
    for index, date in enumerate(new):
        follows = date is None and place >= 0
        dates = [slot[2] for slot in slots]
        place = place + 1 if follows else place_for(date, dates, rising=rising)
        before = slots[place][0] if place < len(slots) else len(known)
        slots.insert(place, (before, index, date))
    return [(before, index) for before, index, _ in slots if index is not None]
