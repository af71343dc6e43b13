"""`clip stats`."""

import json
from pathlib import Path

from clippings.links.state import Memory, write_state
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
    assert counts["gaps"] == [{"since": "2020-08", "until": "2022-01", "months": 18}]
    assert (counts["clippings"], counts["first"], counts["last"]) == (2, "2020-07", "2022-02-03")
    assert "links" not in counts


def test_a_terminal_gets_bars(press: Path) -> None:
    out = on_a_terminal("stats", NO_COLOR="1").out
    assert out.startswith("3 clippings, 3 outlets, 2 languages, 2020-07 to 2022-02-03\n\nYear\n")
    assert f"  English (en)  2  {'█' * 40}\n" in out
    assert f"  French (fr)   1  {'█' * 20}\n" in out
    assert "Gaps, in months\n  2020-08 to 2021-04  9  " in out


def test_a_narrow_terminal_gets_shorter_bars_then_the_numbers(press: Path) -> None:
    for columns in (40, 20):
        out = on_a_terminal("stats", columns=columns, NO_COLOR="1").out
        assert max(map(len, out.splitlines())) <= columns
    assert "  English (…  2\n" in out


def test_health_is_read_from_the_state_of_a_check(press: Path, clip: Clip) -> None:
    state = press.with_name("links.json")
    nyt, monde = "https://www.nytimes.com/2022/02/03/a.html", "https://www.lemonde.fr/a"
    known = {
        nyt: Memory(reason="ok", asked=1_700_000_000),
        monde: Memory(reason="gone", asked=1_700_100_000),
        "https://other.example/": Memory(reason="ok", asked=1_600_000_000),
    }
    state.write_text(write_state(known), encoding="utf-8")
    out = clip("stats", "--state", str(state)).out
    assert out.endswith("links\talive\t1\nlinks\tdead\t1\nlinks\tunchecked\t1\n")
    links = json.loads(clip("stats", "--state", str(state), "--format", "json").out)["links"]
    assert links == {
        "verdicts": {"alive": 1, "dead": 1},
        "unchecked": 1,
        "first_checked": "2023-11-14T22:13:20Z",
        "last_checked": "2023-11-16T02:00:00Z",
    }
    shown = on_a_terminal("stats", "--state", str(state), NO_COLOR="1").out
    assert "  unchecked  1  " in shown
    assert shown.endswith("  checked 2023-11-14 to 2023-11-16\n")


def test_outlets_of_the_clippings_that_are_counted_are_links_too(press: Path, clip: Clip) -> None:
    press.write_text(
        "outlets:\n  Le Monde: https://www.lemonde.fr/\n  Wired: https://www.wired.com/\n"
        "clippings:\n- id: a\n  outlet: Le Monde\n  title: T\n"
    )
    state = press.with_name("links.json")
    state.write_text(write_state({}), encoding="utf-8")
    assert clip("stats", "--state", str(state)).out.endswith("links\tunchecked\t1\n")


def test_a_state_that_is_not_there(press: Path, clip: Clip) -> None:
    done = clip("stats", "--state", "links.json")
    assert done == (
        2,
        "",
        "clip: links.json does not exist; `clip check-links --state links.json` writes it\n",
    )


def test_nothing_to_count_is_told(press: Path, clip: Clip) -> None:
    assert clip("stats", "--lang", "de").err == "clip: no clipping matches; there are 3\n"


def test_what_is_not_published_is_counted_by_status_alone(press: Path, clip: Clip) -> None:
    assert clip("set", "le-monde", "status=draft").code == 0
    assert clip("set", "vb", "status=dead").code == 0
    rows = clip("stats").out.splitlines()
    assert rows[:3] == ["year\t2020\t1", "year\t2021\t0", "year\t2022\t1"]
    assert [row for row in rows if row.startswith(("lang", "status"))] == [
        "lang\ten\t2",
        "status\tdead\t1",
        "status\tdraft\t1",
        "status\tpublished\t1",
    ]
    assert json.loads(clip("stats", "--format", "json").out)["clippings"] == 2
    shown = on_a_terminal("stats", NO_COLOR="1").out
    assert shown.startswith("2 clippings, 2 outlets, 1 language, 2020-07 to 2022-02-03; 1 not pub")


def test_drafts_are_counted_where_they_are_asked_for(press: Path, clip: Clip) -> None:
    assert clip("set", "le-monde", "status=draft").code == 0
    assert clip("stats", "--status", "draft").out.startswith("year\t2021\t1\noutlet\tLe Monde\t1\n")


def test_drafts_alone_are_told(press: Path, clip: Clip) -> None:
    assert clip("set", "nyt", "le-monde", "vb", "status=draft").code == 0
    assert clip("stats") == (0, "status\tdraft\t3\n", "")
    assert on_a_terminal("stats", NO_COLOR="1").out == (
        f"0 clippings, 0 outlets, 0 languages; 3 not published\n\nStatus\n  draft  3  {'█' * 40}\n"
    )


def test_an_unknown_format(press: Path, clip: Clip) -> None:
    assert clip("stats", "--format", "jsno").err == (
        "clip: 'jsno' is not a format of `stats`; did you mean json?\n"
    )
