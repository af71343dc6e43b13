"""All that is told of a collection."""

from collections.abc import Mapping
from dataclasses import dataclass

from clippings.clipping import Collection
from clippings.dates import PartialDate
from clippings.fields import SHOWN
from clippings.links.state import State
from clippings.stats.counts import Counts, count, count_statuses, lacking
from clippings.stats.gaps import Gap, find_gaps
from clippings.stats.health import Health, link_health


@dataclass(frozen=True, kw_only=True)
class Stats:
    """Numbers of clippings: in all, by year, outlet, language and kind, and lacking what.

    `by` has the statuses, too, also of clippings that are not counted beside: how many these are
    tells `others`. `links` is None where no check has been named.
    """

    clippings: int
    first: PartialDate | None
    last: PartialDate | None
    by: Mapping[str, Counts]
    missing: Counts
    gaps: tuple[Gap, ...]
    others: int = 0
    links: Health | None = None


def gather_stats(
    collection: Collection,
    state: State | None = None,
    image_base: str = "",
    *,
    any_status: bool = False,
) -> Stats:
    """The numbers of a collection; `image_base` is the web address at which image paths begin.

    What is not shown to readers is counted with `any_status` only.
    """
    found = collection.clippings
    clippings = tuple(one for one in found if any_status or one.status in SHOWN)
    dates = [one.date for one in clippings if one.date]
    return Stats(
        clippings=len(clippings),
        first=min(dates, default=None),
        last=max(dates, default=None),
        by=count(collection._replace(clippings=clippings)) | {"status": count_statuses(found)},
        missing=lacking(clippings),
        gaps=find_gaps(dates),
        others=len(found) - len(clippings),
        links=None if state is None else link_health(collection, image_base, state),
    )
