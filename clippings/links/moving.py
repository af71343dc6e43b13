"""Replace moved addresses in entries."""

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
    """New addresses by old ones, and the clippings that keep theirs.

    A clipping keeps its address if another one, given beside it, already has the new one.
    """

    addresses: Mapping[str, str]
    twins: Sequence[Twins]


def new_address(link: CheckedLink) -> str | None:
    """The address that the link has moved to, with its fragment; None if it is not to be written.

    That is so if it has faults, or if a comment ignores the move.
    """
    if link.verdict != "moved" or not link.moved_to or any(use.ignored for use in link.uses):
        return None
    fragment = link.url.partition("#")[2]
    kept = f"#{fragment}" if fragment and "#" not in link.moved_to else ""
    # Some servers send spaces; an address without faults stays as readable as it is.
    spellings = (link.moved_to, asked_form(link.moved_to) or "")
    moved = next((one + kept for one in spellings if not address_faults(one + kept)), None)
    return None if moved == link.url else moved


def with_new_addresses(entry: Mapping[str, Plain], moved: Mapping[str, str]) -> dict[str, Plain]:
    """The entry with every moved address replaced by the new one."""
    return {key: _moved(value, moved) for key, value in entry.items()}


def _moved(value: Plain, moved: Mapping[str, str]) -> Plain:
    if isinstance(value, str):
        return moved.get(value, value)
    if isinstance(value, list):
        return [_moved(item, moved) for item in value]
    return with_new_addresses(value, moved) if isinstance(value, dict) else value


def without_twins(moved: Mapping[str, str], clippings: Iterable[Clipping]) -> Moved:
    """The moves after which no two clippings are the same piece."""
    clippings, kept = tuple(clippings), dict(moved)
    twins: list[Twins] = []
    while found := list(_new_twins(clippings, kept)):
        unmoved: set[str] = set()  # other clippings may move to the addresses that these keep
        for earlier, later in found:
            if unmoved & {earlier.url, later.url}:
                continue
            stays, duplicate = (later, earlier) if later.url in kept else (earlier, later)
            del kept[stays.url]
            unmoved.add(stays.url)
            twins.append((stays, duplicate))
    return Moved(kept, twins)


def _new_twins(clippings: Sequence[Clipping], moved: Mapping[str, str]) -> Iterator[Twins]:
    """Pairs of an earlier and a later clipping that the moves would make the same piece."""
    after = (
        one._replace(id=str(number), url=moved.get(one.url, one.url))
        for number, one in enumerate(clippings)
    )
    for one, other, same_title in same_addresses(after):
        earlier, later = clippings[int(one.id)], clippings[int(other.id)]
        if same_title and normal_form(earlier.url) != normal_form(later.url):
            yield earlier, later
