"""Statistics for people."""

import pytest
from rich.cells import cell_len

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.stats import gather_stats
from clippings.stats.terminal import bar, write


def _shown(*clippings: Clipping, width: int = 80, colour: bool = False) -> list[str]:
    stats = gather_stats(Collection(clippings=clippings))
    return write(stats, width, colour=colour).splitlines()


def test_nothing_is_nothing() -> None:
    assert _shown() == []


def test_many_empty_years_are_one_line() -> None:
    shown = _shown(Clipping(date=PartialDate(2010)), Clipping(date=PartialDate(2020)))
    assert shown[3:6] == [
        f"  2010       1  {'█' * 40}",
        "  2011–2019  0",
        f"  2020       1  {'█' * 40}",
    ]


def test_of_many_outlets_the_most_frequent_are_named() -> None:
    shown = _shown(*(Clipping(outlet=f"Outlet {n:02}") for n in range(14)))
    assert "  and 4 more" in shown
    assert sum("Outlet " in line for line in shown) == 10


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    some = [
        Clipping(outlet="Averylongnameofanoutlet" * 4, lang="de", kind="press-release"),
        Clipping(outlet="朝日新聞" * 20, lang="ja", date=PartialDate(1999, 5)),
        Clipping(outlet="\x1b[31mred", lang="xx-bad", date=PartialDate(2021, 5)),
    ]
    shown = _shown(*some, width=width)
    assert max(map(cell_len, shown)) <= width
    assert not any("\x1b" in line for line in shown)


def test_colours_are_only_there_when_wanted() -> None:
    assert _shown(Clipping(outlet="A"), colour=True)[0].startswith("\x1b[1m1 clipping, 1 outlet")


@pytest.mark.parametrize(
    ("number", "full", "drawn"),
    [(0, 5, ""), (5, 5, "█" * 40), (1, 40, "█"), (1, 80, "▌"), (1, 320, "▏"), (1, 10_000, "▏")],
)
def test_a_bar_is_exact_to_an_eighth_of_a_column(number: int, full: int, drawn: str) -> None:
    assert bar(number, full, 40) == drawn
