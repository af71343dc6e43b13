"""Statistics for programs, as JSON."""

import json
from dataclasses import replace

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.stats.gathered import gather_stats
from clippings.stats.health import Health
from clippings.stats.json import write

CLIPPINGS = (
    Clipping(id="a", title="A", outlet="Wired", date=PartialDate(2021, 5)),
    Clipping(id="b", title="B", date=PartialDate(2021, 9, 4)),
)
STATS = gather_stats(Collection(clippings=CLIPPINGS))


def test_numbers_and_gaps_are_told() -> None:
    told = json.loads(write(STATS))
    assert (told["version"], told["clippings"]) == (1, 2)
    assert (told["first"], told["last"]) == ("2021-05", "2021-09-04")
    assert told["outlet"] == {"(missing)": 1, "Wired": 1}
    assert told["gaps"] == [{"since": "2021-06", "until": "2021-08", "months": 3}]
    assert "links" not in told


def test_nothing_has_no_first_day() -> None:
    told = json.loads(write(gather_stats(Collection())))
    assert (told["clippings"], told["first"], told["gaps"]) == (0, None, [])


def test_links_that_were_never_checked_have_no_times() -> None:
    health = Health(verdicts={"alive": 2}, unchecked=1, first=0, last=1609459200)
    assert json.loads(write(replace(STATS, links=health)))["links"] == {
        "verdicts": {"alive": 2},
        "unchecked": 1,
        "first_checked": None,
        "last_checked": "2021-01-01T00:00:00Z",
    }
