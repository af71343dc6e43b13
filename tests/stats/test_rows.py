"""Statistics for other programs: a row for each number."""

from dataclasses import replace

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.stats.gathered import gather_stats
from clippings.stats.health import Health
from clippings.stats.rows import write

CLIPPINGS = (
    Clipping(id="a", outlet="Wi\x1bred", date=PartialDate(2021, 5)),
    Clipping(id="b", date=PartialDate(2021, 7)),
)
STATS = gather_stats(Collection(clippings=CLIPPINGS))


def test_group_name_and_number_are_parted_by_tabs() -> None:
    rows = [line.split("\t") for line in write(STATS).splitlines()]
    assert ["year", "2021", "2"] in rows
    assert ["missing", "title", "2"] in rows
    assert ["gap", "2021-06..2021-06", "1"] in rows
    assert {len(row) for row in rows} == {3}
    assert "\x1b" not in write(STATS)


def test_links_are_told_by_verdict_and_the_unchecked_where_there_are_any() -> None:
    health = Health(verdicts={"dead": 2}, unchecked=0, first=0, last=0)
    assert write(replace(STATS, links=health)).endswith("links\tdead\t2\n")
    some = replace(health, unchecked=1)
    assert write(replace(STATS, links=some)).endswith("links\tdead\t2\nlinks\tunchecked\t1\n")
