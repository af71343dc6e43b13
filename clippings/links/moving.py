"""Moved addresses written into entries."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from clippings.addresses import normal_form
from clippings.addresses.asked import asked_form
from clippings.addresses.faults import address_faults
from clippings.clipping import Clipping
from clippings.duplicates import same_addresses
from clippings.links.link import CheckedLink
from clippings.values import Plain

Twins: TypeAlias = tuple[Clipping, Clipping]


class Moved(NamedTuple):
    """New addresses by the old ones, and the clippings left where they are.

    Beside each of these stands the clipping that has its new address.
    """

    addresses: Mapping[str, str]
    twins: Sequence[Twins]


def new_address(link: CheckedLink) -> str | None:
    """Where the link has moved, the place in the page kept; None when that is not to be written."""
    if link.verdict != "moved" or not link.moved_to:
        return None
    fragment = link.url.partition("#")[2]
    kept = f"#{fragment}" if fragment and "#" not in link.moved_to else ""
    # Servers send blanks; what is faultless stays as readable as they wrote it.
    spellings = (link.moved_to, asked_form(link.moved_to) or "")
    moved = next((one + kept for one in spellings if not address_faults(one + kept)), None)
    return None if moved == link.url else moved


def with_new_addresses(entry: Mapping[str, Plain], moved: Mapping[str, str]) -> dict[str, Plain]:
    """An entry in which every value that is a moved address is the new one."""
    return {key: _moved(value, moved) for key, value in entry.items()}


def _moved(value: Plain, moved: Mapping[str, str]) -> Plain:
    if isinstance(value, str):
        return moved.get(value, value)
    if isinstance(value, list):
        return [_moved(item, moved) for item in value]
    return with_new_addresses(value, moved) if isinstance(value, dict) else value


def without_twins(moved: Mapping[str, str], clippings: Iterable[Clipping]) -> Moved:
    """The moves that make no two clippings one piece."""
    clippings, left = tuple(clippings), dict(moved)
    twins: list[Twins] = []
    while found := list(_new_twins(clippings, left)):
        stayed: set[str] = set()  # what these go back to can be where others move
        for earlier, later in found:
            if stayed & {earlier.url, later.url}:
                continue
            stays, has_it = (later, earlier) if later.url in left else (earlier, later)
            del left[stays.url]
            stayed.add(stays.url)
            twins.append((stays, has_it))
    return Moved(left, twins)


def _new_twins(clippings: Sequence[Clipping], moved: Mapping[str, str]) -> Iterator[Twins]:
    """An earlier and a later clipping that only the moves make one piece."""
    after = (
        one._replace(id=str(number), url=moved.get(one.url, one.url))
        for number, one in enumerate(clippings)
    )
    for one, other, same_title in same_addresses(after):
        earlier, later = clippings[int(one.id)], clippings[int(other.id)]
        if same_title and normal_form(earlier.url) != normal_form(later.url):
            yield earlier, later
