"""All numbers of a collection."""

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
    """Numbers of clippings: in total, by year, outlet, language, kind, status and missing field.

    All clippings are counted by status. Those that are not published count only there (unless
    included); `others` is their number. `links` is None without a state file.
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
    """Count a collection; `image_base` is the web address that image paths are relative to.

    Clippings that are not published are included only with `any_status`.
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
