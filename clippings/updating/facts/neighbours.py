"""The entries next to a position on a page."""

from collections.abc import Sequence

from clippings.page_entries.entry import PageEntry

_NEIGHBOURS = 40  # on each side


def nearest(entries: Sequence[PageEntry], place: int) -> list[int]:
    """The indexes of the entries around index `place`, nearest first."""
    return sorted(
        range(max(place - _NEIGHBOURS, 0), min(place + _NEIGHBOURS, len(entries))),
        key=lambda number: (abs(number - place), number),
    )
