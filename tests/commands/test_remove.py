"""`clip remove`."""

from pathlib import Path

import pytest

from tests.running import Clip, on_a_terminal
from tests.samples import LE_MONDE, PRESS


def test_takes_out_one_entry_and_nothing_else(press: Path, clip: Clip) -> None:
    assert clip("remove", "le") == (0, "le-monde-2021-05-04\n", "")
    assert press.read_text() == PRESS.replace(f"{LE_MONDE}\n", "")


def test_takes_out_several_at_once(press: Path, clip: Clip) -> None:
    assert clip("remove", "nyt", "vb", "vb").code == 0
    assert clip("list", "--format", "ids").out == "le-monde-2021-05-04\n"
    assert "# our press\n" in press.read_text()
    assert "# the French one\n" in press.read_text()


def test_the_last_one_leaves_an_empty_list(press: Path, clip: Clip) -> None:
    assert clip("remove", "nyt", "le", "vb").code == 0
    assert clip("list", "--format", "json").out == "[]\n"
    assert clip("add", "--no-fetch", "--title", "T", "--outlet", "O").out == "o\n"


def test_a_dry_run_shows_the_difference(press: Path, clip: Clip) -> None:
    done = clip("remove", "vb", "--dry-run")
    assert done.code == 0
    assert done.out.startswith("--- a/data/clippings.yaml\n+++ b/data/clippings.yaml\n@@")
    assert '\n-- {id: vb, url: "https://venturebeat.com/b",' in done.out
    assert press.read_text() == PRESS


def test_one_unknown_id_stops_all(press: Path, clip: Clip) -> None:
    assert clip("remove", "le", "zz").code == 2
    assert press.read_text() == PRESS


@pytest.mark.parametrize(
    ("arguments", "answer", "code", "stays"),
    [
        (["le"], "n", 2, True),
        (["le"], "", 2, True),
        (["le"], "y", 0, False),
        (["le"], "Yes", 0, False),
    ],
)
def test_asks_on_a_terminal(
    press: Path, arguments: list[str], answer: str, code: int, stays: bool
) -> None:
    done = on_a_terminal("remove", *arguments, answers=[("(y/N): ", f"{answer}\n")])
    assert done.out.startswith("Remove le-monde-2021-05-04? (y/N): ")
    assert done.code == code
    assert ("le-monde" in press.read_text()) is stays


@pytest.mark.parametrize("option", ["--yes", "--dry-run"])
def test_does_not_ask_where_it_need_not(press: Path, option: str) -> None:
    done = on_a_terminal("remove", "le", option)
    assert done.code == 0
    assert "Remove" not in done.out
