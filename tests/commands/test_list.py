"""`clip list`."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.running import Clip, on_a_terminal

NYT = "nyt-2022-02-03\t2022-02-03\tNew York Times\ten\tinterview\tA talk with the team\tpublished\n"
LE_MONDE = "le-monde-2021-05-04\t2021-05-04\tLe Monde\tfr\t\tUn projet géant\tpublished\n"
VB = "vb\t2020-07\tVentureBeat\ten\t\tVentureBeat\tpublished\n"


def test_a_pipe_gets_plain_rows(press: Path, clip: Clip) -> None:
    assert clip("list") == (0, NYT + LE_MONDE + VB, "")


def test_an_address_stands_for_a_title_only_without_an_outlet_and_shows_no_password(
    press: Path, clip: Clip
) -> None:
    press.write_text("- {id: a, url: 'https://ann:secret@a.example/1'}\n")
    shown = clip("list").out
    assert "a.example/1" in shown
    assert "secret" not in shown


@pytest.mark.parametrize(
    ("options", "rows"),
    [
        (["--lang", "fr"], LE_MONDE),
        (["--lang", "en", "--lang", "fr"], NYT + LE_MONDE + VB),
        (["--outlet", "times"], NYT),
        (["--kind", "interview"], NYT),
        (["--tag", "OPEN"], NYT),
        (["--status", "published", "--lang", "en"], NYT + VB),
        (["--since", "2021"], NYT + LE_MONDE),
        (["--until", "2021-05"], LE_MONDE + VB),
        (["--search", "ça MARCHE"], LE_MONDE),
        (["--sort", "date"], VB + LE_MONDE + NYT),
        (["--sort", "-outlet"], VB + NYT + LE_MONDE),
        (["--sort", "date", "--limit", "2"], VB + LE_MONDE),
    ],
)
def test_filters_and_sorts(press: Path, clip: Clip, options: list[str], rows: str) -> None:
    assert clip("list", *options) == (0, rows, "")


@pytest.mark.parametrize("limit", ["x", "-3", "1.5", "", "²"])
def test_a_limit_that_is_no_number_is_told(press: Path, clip: Clip, limit: str) -> None:
    said = f"clip: --limit {limit!r} is not a number of clippings; write one such as 10\n"
    assert clip("list", f"--limit={limit}") == (2, "", said)


def test_json_has_one_shape_a_field(press: Path, clip: Clip) -> None:
    done = clip("list", "--format", "json")
    nyt, le_monde, vb = json.loads(done.out)
    assert list(nyt) == ["id", "url", "title", "outlet", "date", "lang", "kind", "quote", "tags"]
    assert nyt["quote"] == [{"text": "It works."}, {"text": "It does.", "speaker": "Bob"}]
    assert le_monde["quote"] == [{"text": "Ça marche."}]
    assert le_monde["author"] == ["Ada Lovelace"]
    assert vb["date"] == "2020-07"
    assert "géant" in done.out


def test_json_lines_csv_and_ids(press: Path, clip: Clip) -> None:
    lines = clip("list", "--format", "jsonl", "--lang", "en").out.splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["nyt-2022-02-03", "vb"]
    rows = list(csv.DictReader(io.StringIO(clip("list", "--format", "csv").out)))
    assert [row["outlet"] for row in rows] == ["New York Times", "Le Monde", "VentureBeat"]
    assert clip("list", "--format", "ids", "--lang", "fr").out == "le-monde-2021-05-04\n"


@pytest.mark.parametrize("format_name", ["table", "ids", "jsonl"])
def test_nothing_found_is_told_beside_the_data(press: Path, clip: Clip, format_name: str) -> None:
    assert clip("list", "--lang", "de", "--format", format_name) == (
        0,
        "",
        "clip: no clipping matches; there are 3\n",
    )


def test_an_empty_file_is_an_empty_list(press: Path, clip: Clip) -> None:
    press.write_text("# nothing yet\n")
    assert clip("list", "--format", "json") == (
        0,
        "[]\n",
        "clip: there are no clippings yet; add one with `clip add`\n",
    )


def test_a_terminal_gets_a_table(press: Path) -> None:
    done = on_a_terminal("list", NO_COLOR="1", columns=100)
    heading, rule, *rows = [line.strip() for line in done.out.splitlines() if line.strip()]
    assert "\x1b[3" not in done.out
    assert "outlet" in heading
    assert set(rule) == {"─"}
    assert rows[1].split("  ")[0] == "le-monde-2021-05-04"
    assert [row.split("  ")[-1].strip() for row in rows] == [
        "A talk with the team",
        "Un projet géant",
        "VentureBeat",
    ]


def test_a_narrow_terminal_gets_whole_ids(press: Path) -> None:
    out = on_a_terminal("list", columns=40).out
    assert "nyt-2022-02-03" in out
    assert "le-monde-2021-05-04" in out
    assert all(len(line) <= 40 for line in out.splitlines() if "\x1b" not in line)


def test_where_a_table_has_no_room_for_titles_a_row_is_some_lines(press: Path) -> None:
    assert on_a_terminal("list", "--lang", "en", columns=30).out == (
        "nyt-2022-02-03\n"
        "  2022-02-03, New York Times,\n"
        "  en, interview, A talk with\n"
        "  the team\n"
        "vb\n"
        "  2020-07, VentureBeat, en,\n"
        "  VentureBeat\n"
    )


def test_a_dumb_terminal_gets_plain_rows(press: Path) -> None:
    assert on_a_terminal("list", TERM="dumb").out.replace("\r", "") == NYT + LE_MONDE + VB


def test_a_draft_is_told_from_what_is_published(press: Path, clip: Clip) -> None:
    assert clip("set", "le-monde", "status=draft").code == 0
    assert clip("list").out == NYT + LE_MONDE.replace("\tpublished", "\tdraft") + VB
    out = on_a_terminal("list", NO_COLOR="1", columns=100).out
    heading, _rule, *rows = [line for line in out.splitlines() if line.strip()]
    assert heading.index("id") < heading.index("status") < heading.index("date")
    assert [row.split()[1] for row in rows] == ["2022-02-03", "draft", "2020-07"]
    assert on_a_terminal("list", "--lang", "fr", columns=30).out == (
        "le-monde-2021-05-04\n  draft, 2021-05-04, Le Monde,\n  fr, Un projet géant\n"
    )


def test_what_stands_in_the_data_cannot_steer_a_terminal(press: Path) -> None:
    text = press.read_text().replace("New York Times", '"\\e[31mred\\e]0;x\\a [/bold] ##[error]x"')
    press.write_text(text)
    shown = on_a_terminal("list", columns=200).out
    assert "\\x1b[31mred\\x1b]0;x\\x07 [/bold] ## [error]x" in shown
    assert "\x1b[31m" not in shown
    assert "\x1b]" not in shown
