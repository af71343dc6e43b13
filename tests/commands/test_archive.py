"""`clip archive`, with an archive on loopback."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.links.fault_server import (
    Answer,
    FaultServer,
    Visit,
    html,
    reply,
    running,
    sent_on,
)
from tests.running import Clip, on_a_terminal

PAGE = "http://paper.example/a"
QUOTE = "a thousand people have trained it"
WORDS = f"More than {QUOTE} in the open. " + "And so it goes on for a while. " * 20
OLD, NEW = "20210503120000", "20240101000000"
# What is captured of http://paper.example/…, by time.
CAPTURES: Mapping[str, Mapping[str, bytes]] = {
    "/a": {OLD: reply(html("A good piece", WORDS))},
    "/reworded": {
        OLD: reply(html("A good piece", WORDS.replace("thousand", "hundred"))),
        NEW: reply(html("A good piece", WORDS)),
    },
    "/hundred": {OLD: reply(html("A good piece", WORDS.replace("thousand", "hundred")))},
    "/empty": {OLD: reply("", 404)},
    "/soft": {OLD: reply(html("Page not found", "Nothing is here."))},
    "/talk": {OLD: reply(html("A talk", "A recording of a talk. " * 20))},
    "/late": {OLD: reply(html("A good piece", WORDS))},
}


async def _available(visit: Visit) -> bytes:
    """The availability API: the capture whose time is nearest, the newest without a time."""
    query = parse_qs(urlsplit(visit.path).query)
    page = query["url"][0]
    await asyncio.sleep(0.2 if "late" in page else 0)
    times = list(CAPTURES.get(urlsplit(page).path, ()))
    if not times:
        return reply('{"archived_snapshots": {}}', kind="application/json")
    wanted = query.get("timestamp", ["99999999"])[0]
    time = min(times, key=lambda one: abs(int(one[:8]) - int(wanted.ljust(8, "0"))))
    url = f"http://{visit.headers['host']}/web/{time}/{page}"
    closest = {"available": True, "url": url, "timestamp": time, "status": "200"}
    return reply(json.dumps({"archived_snapshots": {"closest": closest}}), kind="application/json")


def _answers() -> dict[str, Answer]:
    captured: dict[str, Answer] = {
        f"/web/{time}/http://paper.example{path}": answer
        for path, captures in CAPTURES.items()
        for time, answer in captures.items()
    }
    return captured | {
        "/wayback/available": _available,
        "/save/http://paper.example/new": sent_on(f"/web/{NEW}/http://paper.example/new"),
        f"/web/{NEW}/http://paper.example/new": reply(html("A good piece", WORDS)),
        "/save/http://paper.example/slow": reply(html("Saving", "It will take a while. " * 20)),
    }


CAPTURED = reply(html("A good piece", WORDS))


async def _one_copy(visit: Visit) -> bytes:
    """An archive that has one capture, whatever it is asked for."""
    url = f"http://{visit.headers['host']}/copy"
    closest = {"available": True, "url": url, "timestamp": OLD, "status": "200"}
    return reply(json.dumps({"archived_snapshots": {"closest": closest}}), kind="application/json")


@pytest.fixture(scope="module")
def archive() -> Iterator[FaultServer]:
    """The archive."""
    with running(_answers()) as faults:
        yield faults


@pytest.fixture
def file(folder: Path, archive: FaultServer, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data file that is still to be written, where the archive on loopback is the archive."""
    monkeypatch.setenv("CLIP_ARCHIVE", archive.url(""))
    monkeypatch.delenv("CI", raising=False)
    path = folder / "data" / "clippings.yaml"
    path.parent.mkdir()
    return path


ALLOW = ("--allow-private", "127.0.0.1")


def _entry(path: str, quote: str = "") -> str:
    quoted = f"  quote: {quote}\n" if quote else ""
    name = path.strip("/")
    return f"- id: {name}\n  url: http://paper.example{path}\n  date: 2021-05-04\n{quoted}"


def test_results_are_in_the_order_of_the_file(file: Path, archive: FaultServer, clip: Clip) -> None:
    file.write_text("".join(map(_entry, ("/late-unknown", "/unknown", "/late", "/a"))))
    done = clip("archive", *ALLOW)
    assert [line.partition("\t")[0] for line in done.out.splitlines()] == ["late", "a"]
    named = [line.split(": ")[1] for line in done.err.splitlines()]
    assert (done.code, named) == (1, ["late-unknown", "unknown"])


def test_the_nearest_copy_is_recorded(file: Path, archive: FaultServer, clip: Clip) -> None:
    before = "# ours\n" + _entry("/a", QUOTE) + "  note: kept  # as it is\n"
    file.write_text(before)
    done = clip("archive", *ALLOW)
    copy = archive.url(f"/web/{OLD}/{PAGE}")
    assert done == (0, f"a\t2021-05-03\t{copy}\n", "")
    lines = f"  archive:\n    url: {copy}\n    date: 2021-05-03\n"
    assert file.read_text() == before.replace("  note", f"{lines}  note")


def test_a_dry_run_prints_the_difference(file: Path, archive: FaultServer, clip: Clip) -> None:
    file.write_text(_entry("/a"))
    done = clip("archive", "--dry-run", *ALLOW)
    assert (done.code, done.err) == (0, "")
    assert f"+    url: {archive.url('/web/')}{OLD}/{PAGE}\n" in done.out
    assert file.read_text() == _entry("/a")


@pytest.mark.parametrize(
    ("path", "quote", "reason"),
    [
        ("/never", "", "the archive has no copy of it"),
        ("/hundred", QUOTE, "the copy of 2021-05-03 is not valid: the saved copy says “hundred”"),
        ("/empty", "", "the copy of 2021-05-03 is not valid: the page is gone (404)"),
        ("/soft", "", "the copy of 2021-05-03 is not valid: the page says that there is no such"),
    ],
)
def test_a_copy_that_does_not_hold_is_not_recorded(
    file: Path, path: str, quote: str, reason: str, clip: Clip
) -> None:
    file.write_text(_entry(path, quote))
    done = clip("archive", *ALLOW)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"clip: {path.strip('/')}: {reason}")
    assert file.read_text() == _entry(path, quote)


def test_the_newest_copy_is_tried_where_the_nearest_does_not_hold(file: Path, clip: Clip) -> None:
    file.write_text(_entry("/reworded", QUOTE))
    done = clip("archive", *ALLOW)
    assert done.code == 0
    assert done.out.startswith("reworded\t2024-01-01\t")


def test_the_quotes_of_a_recording_are_not_looked_for(file: Path, clip: Clip) -> None:
    file.write_text(_entry("/talk", QUOTE) + "  kind: keynote\n")
    assert clip("archive", *ALLOW).code == 0


def test_several_clippings_are_recorded_in_one_write(file: Path, clip: Clip) -> None:
    file.write_text(_entry("/a") + _entry("/never") + _entry("/talk"))
    done = clip("archive", *ALLOW)
    assert done.code == 1
    assert [line.split("\t")[0] for line in done.out.splitlines()] == ["a", "talk"]
    assert file.read_text().count("archive:") == 2


def test_what_shares_its_id_gets_no_copy_of_another(file: Path, clip: Clip) -> None:
    twins = _entry("/a", QUOTE) + _entry("/hundred", QUOTE).replace("id: hundred", "id: a")
    file.write_text(twins + _entry("/talk"))
    for chosen in ((), ("--search", "hundred")):
        done = clip("archive", *chosen, *ALLOW)
        assert done.code == 1
        assert done.err == (
            "clip: a: the id 'a' is used on lines 1 and 5 of data/clippings.yaml; "
            "give one of them another id there\n"
        )
    assert file.read_text().startswith(twins)
    assert file.read_text().count("archive:") == 1


def test_ids_choose(file: Path, clip: Clip) -> None:
    file.write_text(_entry("/a") + _entry("/talk"))
    assert clip("archive", "talk", *ALLOW).out.startswith("talk\t")
    assert file.read_text().count("archive:") == 1


def test_what_has_a_copy_or_a_password_is_not_asked_for(file: Path, clip: Clip) -> None:
    known = _entry("/a") + "  archive: https://archive.example/a\n"
    secret = _entry("/talk").replace("paper", "ann:sesame@paper")
    file.write_text(known + secret)
    done = clip("archive", "a", "talk", *ALLOW)
    assert done.err == (
        "clip: nothing to look for: a copy is already recorded, or there is no public address\n"
    )
    assert (done.code, done.out) == (0, "")


def test_nothing_is_saved_unasked(file: Path, archive: FaultServer, clip: Clip) -> None:
    file.write_text(_entry("/new"))
    assert clip("archive", *ALLOW).code == 1
    assert not archive.asked["/save/http://paper.example/new"]


def test_a_new_copy_is_made_when_asked_to(file: Path, archive: FaultServer, clip: Clip) -> None:
    file.write_text(_entry("/new", QUOTE))
    done = clip("archive", "--save", *ALLOW)
    assert done == (
        0,
        f"new\t2024-01-01\t{archive.url(f'/web/{NEW}/')}http://paper.example/new\n",
        "",
    )
    assert archive.asked["/save/http://paper.example/new"] == 1


def test_a_copy_that_takes_its_time_is_told(file: Path, clip: Clip) -> None:
    file.write_text(_entry("/slow"))
    done = clip("archive", "--save", *ALLOW)
    assert done.code == 1
    assert "look for it with `clip archive` in a few minutes" in done.err


def test_in_ci_saving_takes_a_second_word(
    file: Path, archive: FaultServer, monkeypatch: pytest.MonkeyPatch, clip: Clip
) -> None:
    monkeypatch.setenv("CI", "true")
    asked = archive.asked["/save/http://paper.example/slow"]
    file.write_text(_entry("/slow"))
    assert clip("archive", "--save", *ALLOW).code == 2
    assert archive.asked["/save/http://paper.example/slow"] == asked
    assert clip("archive", "--save", "--yes", *ALLOW).code == 1
    assert archive.asked["/save/http://paper.example/slow"] == asked + 1


def test_on_a_terminal_saving_is_asked_about(file: Path, archive: FaultServer) -> None:
    asked = archive.asked["/save/http://paper.example/slow"]
    file.write_text(_entry("/slow"))
    question = f"Ask {archive.url('')} to save 1 of these pages? (y/N)"
    done = on_a_terminal("archive", "--save", *ALLOW, answers=[(question, "n\n")], columns=200)
    assert done.code == 1
    assert archive.asked["/save/http://paper.example/slow"] == asked


def test_an_archive_that_does_not_answer_is_no_verdict(
    file: Path, monkeypatch: pytest.MonkeyPatch, clip: Clip
) -> None:
    monkeypatch.setenv("CLIP_ARCHIVE", "http://archive.invalid")
    file.write_text(_entry("/a"))
    done = clip("archive")
    assert (done.code, done.out) == (3, "")
    assert done.err == (
        "clip: the archive cannot be reached: there is no such host "
        "(archive.invalid is a reserved name); try again later\n"
    )
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:3128")
    assert clip("archive").err.endswith(
        "; clip does not use proxies: run it where the web can be reached without one\n"
    )


async def _moody(visit: Visit) -> bytes:
    """An archive that fails for one page, talks nonsense of another, and hurries nobody."""
    page = urlsplit(parse_qs(urlsplit(visit.path).query)["url"][0]).path
    if page == "/talk":
        return reply("", 503, "Retry-After: 0")
    if page == "/soft":
        return reply("<html>Back soon", kind="text/html")
    if visit.count == 1:
        return reply("", 429, "Retry-After: 0")
    return await _one_copy(visit)


def test_an_archive_that_fails_for_some_is_not_taken_to_have_no_copy(
    file: Path, clip: Clip
) -> None:
    file.write_text(_entry("/a") + _entry("/talk") + _entry("/soft"))
    answers: dict[str, Answer] = {
        "/wayback/available": _moody,
        "/copy": sent_on(f"/web/{NEW}/x"),
        f"/web/{NEW}/x": CAPTURED,
    }
    with running(answers) as service:
        done = clip("archive", "--archive-service", service.url(""), *ALLOW)
    assert done.code == 1
    assert done.out == f"a\t2024-01-01\t{service.url(f'/web/{NEW}/x')}\n"
    assert done.err == (
        "clip: talk: the archive cannot be reached: the server fails (503); try again later\n"
        "clip: soft: the answer of the archive cannot be read; try again later\n"
    )


def test_the_archive_is_held_to_the_same_guard(file: Path, clip: Clip) -> None:
    file.write_text(_entry("/a"))
    assert clip("archive").code == 3


def test_check_links_writes_the_copy_of_a_dead_page_when_told_to_fix(
    file: Path, archive: FaultServer, clip: Clip
) -> None:
    entry = f"- id: gone\n  url: {archive.url('/gone')}\n  date: 2021-05-04\n"
    file.write_text(entry)
    with running({"/wayback/available": _one_copy, "/copy": CAPTURED}) as service:
        found = ("check-links", "--archive-service", service.url(""), *ALLOW)
        assert clip(*found).code == 1
        assert file.read_text() == entry
        assert clip(*found, "--fix", "--dry-run").out.count("\n+") == 4
        done = clip(*found, "--fix")
        copy = service.url("/copy")
    assert done.code == 1
    assert done.err.splitlines()[-1].startswith("clip: to link a dead clipping to its copy,")
    assert file.read_text() == f"{entry}  archive:\n    url: {copy}\n    date: 2021-05-03\n"


def test_check_links_writes_no_copy_where_ids_are_shared(
    file: Path, archive: FaultServer, clip: Clip
) -> None:
    gone = f"- id: gone\n  url: {archive.url('/gone')}\n"
    there = f"- id: gone\n  url: {archive.url('/wayback/available?url=http://paper.example/a')}\n"
    file.write_text(gone + there)
    done = clip("check-links", "--fix", *ALLOW)
    assert done.code == 1
    assert done.err == (
        "clip: gone: the id 'gone' is used on lines 1 and 3 of data/clippings.yaml; "
        "give one of them another id there\n"
    )
    assert file.read_text() == gone + there


def test_check_links_goes_on_where_the_archive_does_not_answer(
    file: Path, archive: FaultServer, clip: Clip
) -> None:
    file.write_text(f"- id: gone\n  url: {archive.url('/gone')}\n")
    done = clip("check-links", "--fix", "--archive-service", "http://archive.invalid", *ALLOW)
    assert done.code == 1
    assert done.err.startswith("clip: the archive cannot be reached: ")
    assert done.out.endswith("1 link: 1 dead\n")
