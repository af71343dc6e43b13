"""`clip stats`."""

import json
from pathlib import Path

import pytest

from clippings.clipping import Clipping
from clippings.counting import bar
from clippings.counts import count
from clippings.dates import PartialDate
from tests.running import Clip, on_a_terminal


def test_a_pipe_gets_rows(press: Path, clip: Clip) -> None:
    done = clip("stats")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[:8] == [
        "year\t2020\t1",
        "year\t2021\t1",
        "year\t2022\t1",
        "outlet\tLe Monde\t1",
        "outlet\tNew York Times\t1",
        "outlet\tVentureBeat\t1",
        "lang\ten\t2",
        "lang\tfr\t1",
    ]
    assert "missing\timage\t3\n" in done.out


def test_json_has_a_version(press: Path, clip: Clip) -> None:
    counts = json.loads(clip("stats", "--format", "json", "--lang", "en").out)
    assert counts["version"] == 1
    assert counts["year"] == {"2020": 1, "2021": 0, "2022": 1}
    assert counts["kind"] == {"(missing)": 1, "interview": 1}
    assert counts["status"] == {"published": 2}


def test_a_terminal_gets_bars(press: Path) -> None:
    out = on_a_terminal("stats").out
    assert f" 2   {'█' * 40}   en " in out
    assert f" 1   {'█' * 20}{' ' * 20}   fr " in out


def test_a_narrow_terminal_gets_the_numbers(press: Path) -> None:
    out = on_a_terminal("stats", columns=20).out
    assert " 2   en " in out
    assert "█" not in out


def test_nothing_to_count_is_told(press: Path, clip: Clip) -> None:
    assert clip("stats", "--lang", "de").err == "clip: no clipping matches; there are 3\n"


def test_an_unknown_format(press: Path, clip: Clip) -> None:
    assert clip("stats", "--format", "jsno").err == (
        "clip: 'jsno' is not a format of `stats`; did you mean json?\n"
    )


def test_every_year_between_the_first_and_the_last_is_there() -> None:
    years = [2019, 2022, 2022]
    clippings = [Clipping(date=PartialDate(year)) for year in years] + [Clipping(outlet="O")]
    counted = count(clippings)
    assert counted["year"] == {"2019": 1, "2020": 0, "2021": 0, "2022": 2, "(missing)": 1}
    assert counted["outlet"] == {"(missing)": 3, "O": 1}
    assert counted["missing"]["outlet"] == 3
    assert count([])["year"] == {}


@pytest.mark.parametrize(
    ("number", "most", "drawn"),
    [(0, 5, ""), (5, 5, "█" * 40), (1, 40, "█"), (1, 80, "▌"), (1, 320, "▏"), (1, 10_000, "")],
)
def test_a_bar_is_exact_to_an_eighth_of_a_column(number: int, most: int, drawn: str) -> None:
    assert bar(number, most) == drawn
