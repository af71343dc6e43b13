"""The entries near a place of a page."""

from collections.abc import Sequence

from clippings.page_entries.entry import PageEntry

_NEIGHBOURS = 40


def nearest(entries: Sequence[PageEntry], place: int) -> list[int]:
    """The numbers of the entries around index `place`, that at it and the nearest first."""
    return sorted(
        range(max(place - _NEIGHBOURS, 0), min(place + _NEIGHBOURS, len(entries))),
        key=lambda number: (abs(number - place), number),
    )
