"""All that is told of a collection."""

from collections.abc import Mapping
from dataclasses import dataclass

from clippings.clipping import Collection
from clippings.dates import PartialDate
from clippings.links.state import State
from clippings.stats.counts import Counts, count, lacking
from clippings.stats.gaps import Gap, find_gaps
from clippings.stats.health import Health, link_health


@dataclass(frozen=True, kw_only=True)
class Stats:
    """Numbers of clippings: in all, by year, outlet, language, kind and status, and lacking what.

    `links` is None where no check has been named.
    """

    clippings: int
    first: PartialDate | None
    last: PartialDate | None
    by: Mapping[str, Counts]
    missing: Counts
    gaps: tuple[Gap, ...]
    links: Health | None = None


def gather_stats(collection: Collection, state: State | None = None, image_base: str = "") -> Stats:
    """The numbers of a collection; `image_base` is the web address at which image paths begin."""
    dates = [one.date for one in collection.clippings if one.date]
    return Stats(
        clippings=len(collection.clippings),
        first=min(dates, default=None),
        last=max(dates, default=None),
        by=count(collection),
        missing=lacking(collection.clippings),
        gaps=find_gaps(dates),
        links=None if state is None else link_health(collection, image_base, state),
    )
