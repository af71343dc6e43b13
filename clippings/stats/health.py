"""The state of links, from the results of the last checks."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from clippings.addresses import masked
from clippings.clipping import Collection
from clippings.links.link import Verdict
from clippings.links.policy import VERDICTS
from clippings.links.state import State
from clippings.links.uses import gather_targets, outlet_targets


@dataclass(frozen=True, kw_only=True)
class Health:
    """Numbers of addresses by verdict, and of those never checked; times are Unix seconds.

    `first` is the time of the oldest verdict, `last` of the newest; 0 if there is none.
    """

    verdicts: Mapping[Verdict, int]
    unchecked: int
    first: int
    last: int


def link_health(collection: Collection, image_base: str, state: State) -> Health:
    """Count the stored results for the addresses in a collection, each address once."""
    clippings = collection.clippings
    outlets = outlet_targets(collection, clippings)
    targets = gather_targets(clippings, outlets, image_base=image_base).targets
    addresses = dict.fromkeys(masked(target.url) for target in targets)
    found = [state.get(address) for address in addresses]
    known = [memory for memory in found if memory]
    numbers = Counter(memory.verdict for memory in known)
    times = [memory.asked for memory in known] or [0]
    return Health(
        verdicts={one: numbers[one] for one in VERDICTS if numbers[one]},
        unchecked=len(found) - len(known),
        first=min(times),
        last=max(times),
    )
