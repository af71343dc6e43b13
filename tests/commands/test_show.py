"""`clip show`."""

import json
from pathlib import Path

import pytest

from tests.running import Clip, on_a_terminal
from tests.samples import LE_MONDE

SHOWN = """\
id\tnyt-2022-02-03
url\thttps://www.nytimes.com/2022/02/03/a.html
title\tA talk with the team
outlet\tNew York Times
date\t2022-02-03
lang\ten
kind\tinterview
quote.text\tIt works.
quote[1].text\tIt does.
quote[1].speaker\tBob
tags\tmodels
tags\topen
"""


def test_shows_every_field_in_a_row(press: Path, clip: Clip) -> None:
    assert clip("show", "nyt-2022-02-03") == (0, SHOWN, "")


@pytest.mark.parametrize("prefix", ["n", "nyt", "NYT-2022", "nyt-2022-02-03"])
def test_the_beginning_of_an_id_is_enough(press: Path, clip: Clip, prefix: str) -> None:
    assert clip("show", prefix).out == SHOWN


def test_json_is_one_object(press: Path, clip: Clip) -> None:
    shown = json.loads(clip("show", "vb", "--format", "json").out)
    assert shown == {
        "id": "vb",
        "url": "https://venturebeat.com/b",
        "outlet": "VentureBeat",
        "date": "2020-07",
        "lang": "en",
    }


def test_yaml_is_what_stands_in_the_file(press: Path, clip: Clip) -> None:
    assert clip("show", "le", "--format", "yaml").out == LE_MONDE


def test_a_long_value_is_folded_on_a_terminal(press: Path) -> None:
    words = "word " * 40
    press.write_text(press.read_text().replace("Ça marche.", words.strip()))
    done = on_a_terminal("show", "le", columns=60)
    assert done.out.count("word") == 40
    assert "…" not in done.out


def test_twenty_columns_hide_no_value(press: Path) -> None:
    assert on_a_terminal("show", "nyt", columns=20).out.split() == SHOWN.split()


@pytest.mark.parametrize(
    ("prefix", "said"),
    [
        ("zz", "no clipping has the id 'zz'; `clip list --format ids` lists them"),
        ("", "no clipping has the id ''; `clip list --format ids` lists them"),
        ("v\x1b[31m", "no clipping has the id 'v\\x1b[31m'; `clip list --format ids` lists them"),
    ],
)
def test_an_id_that_is_not_there(press: Path, clip: Clip, prefix: str, said: str) -> None:
    assert clip("show", prefix) == (2, "", f"clip: {said}\n")


def test_a_beginning_of_several_ids_names_them(press: Path, clip: Clip) -> None:
    press.write_text("- {id: vb-1, title: A}\n- {id: vb-2, title: B}\n- {id: VB, title: C}\n")
    assert clip("show", "vb-").err == (
        "clip: 'vb-' is the beginning of several ids: vb-1, vb-2; write more of it\n"
    )
    assert clip("show", "vb").out == "id\tVB\ntitle\tC\n"


def test_an_unknown_format(press: Path, clip: Clip) -> None:
    assert clip("show", "vb", "--format", "jsn").err == (
        "clip: 'jsn' is not a format of `show`; did you mean json?\n"
    )
