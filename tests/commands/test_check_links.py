"""`clip check-links`."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from clippings.app import run
from tests.images.pictures import PNG
from tests.links.fault_server import FaultServer, html, reply, running, sent_on, silent_for
from tests.running import CTRL_C, MODULE, environment, on_a_terminal

ANSWERS = {
    "/good": reply(html("A good piece", "It works better than ever. " * 20)),
    "/gone": reply("", 404),
    "/moved": sent_on("/good", 301),
    "/else": sent_on("/good?2", 301),
    "/wall": reply("", 403),
    "/error": reply("", 500, "Retry-After: 0"),
    "/picture": reply(PNG, kind="image/png"),
}
ALLOW = ("--allow-private", "127.0.0.1")


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    """A server with one page of each kind."""
    with running(ANSWERS) as faults:
        yield faults


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data file in the working folder, on a machine that is no CI runner."""
    for name in ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    path = Path("data", "clippings.yaml")
    path.parent.mkdir()
    return path


def _write(file: Path, *urls: str) -> None:
    file.write_text("".join(f"- id: piece-{n}\n  url: {url}\n" for n, url in enumerate(urls, 1)))


def test_all_alive(file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]) -> None:
    _write(file, server.url("/good"))
    assert run(["check-links", *ALLOW]) == 0
    assert capsys.readouterr() == ("1 link: 1 alive\n", "")


def test_a_dead_link_exits_1_and_is_told_with_its_place(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/wall"), server.url("/gone"), server.url("/moved"))
    assert run(["check-links", *ALLOW]) == 1
    out = capsys.readouterr().out.replace(server.url(""), "http://host")
    assert out == (
        "moved (1)\n"
        "  http://host/moved\n"
        "    permanent-redirect: it has moved permanently (301), to http://host/good\n"
        "    data/clippings.yaml:6 piece-3 url\n"
        "  help: `clip check-links --fix` writes the new address\n"
        "\n"
        "blocked (1)\n"
        "  http://host/wall\n"
        "    forbidden: the server forbids access (403)\n"
        "    data/clippings.yaml:2 piece-1 url\n"
        "  help: open it in a browser; with `--accept HOST:blocked:alive` the host counts as"
        " alive\n"
        "\n"
        "dead (1)\n"
        "  http://host/gone\n"
        "    not-found: the page is gone (404)\n"
        "    data/clippings.yaml:4 piece-2 url\n"
        "  help: correct the address; if it is the piece itself, record a saved copy with"
        " `clip check-links --fix`, and make the page link to it with `clip set ID status=dead`\n"
        "\n"
        "3 links: 1 blocked, 1 dead, 1 moved\n"
    )


def test_json_has_the_documented_shape(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/gone"), server.url("/gone"))
    assert run(["check-links", "--format", "json", *ALLOW]) == 1
    told = json.loads(capsys.readouterr().out)
    (link,) = told["links"]
    assert told["version"] == 1
    assert told["summary"] == {"links": 1, "dead": 1}
    assert (link["url"], link["final_url"]) == (server.url("/gone"), server.url("/gone"))
    assert (link["verdict"], link["reason"], link["status"]) == ("dead", "not-found", 404)
    assert link["attempts"] == 1
    assert [(use["id"], use["field"], use["line"]) for use in link["uses"]] == [
        ("piece-1", "url", 2),
        ("piece-2", "url", 4),
    ]


@pytest.mark.parametrize("name", ["github", "sarif", "junit", "markdown"])
def test_other_reports_name_the_dead_link(
    file: Path, server: FaultServer, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/gone"))
    assert run(["check-links", "--format", name, *ALLOW]) == 1
    assert "the page is gone" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["text", "github", "sarif", "junit", "markdown"])
def test_a_dead_page_with_a_saved_copy_is_told_with_the_way_out_that_ends_it(
    file: Path, server: FaultServer, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/gone"))
    with file.open("a") as data:
        data.write(f"  archive: {server.url('/good')}\n")
    assert run(["check-links", "--format", name, *ALLOW]) == 1
    out = capsys.readouterr().out
    assert "clip set piece-1 status=dead" in out
    assert "check-links --fix" not in out
    assert run(["set", "piece-1", "status=dead"]) == 0
    assert run(["check-links", *ALLOW]) == 0


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], 0),
        (["--fail-on", "blocked"], 1),
        (["--fail-on", "dead,forbidden"], 1),
        (["--fail-on", "blocked", "--accept", "403:alive"], 0),
        (["--fail-on", "blocked", "--accept", "127.0.0.1:forbidden:alive"], 0),
        (["--fail-on", "blocked", "--accept", "piece-1:403:alive"], 0),
        (["--fail-on", "blocked", "--accept", "piece-2:403:alive"], 1),
        (["--accept", "403:dead"], 1),
        (["--accept", "403:dead", "--fail-on", "none"], 0),
    ],
)
def test_what_fails_can_be_chosen(
    file: Path, server: FaultServer, options: list[str], code: int
) -> None:
    _write(file, server.url("/wall"))
    assert run(["check-links", *ALLOW, *options]) == code


def test_a_comment_ignores_a_verdict(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    comment = "# clip: ignore dead until 2999-01-01 the outlet is repairing it"
    _write(file, f"{server.url('/gone')}  {comment}")
    assert run(["check-links", *ALLOW]) == 0
    assert capsys.readouterr().out == (
        "ignored (1)\n"
        f"  {server.url('/gone')}\n"
        "    dead, not-found: the page is gone (404)\n"
        "    data/clippings.yaml:2 piece-1 url, until 2999-01-01: the outlet is repairing it\n\n"
        "1 link: 1 ignored\n"
    )


def test_a_comment_ignores_a_reason_and_no_other(file: Path, server: FaultServer) -> None:
    _write(file, f"{server.url('/gone')}  # clip: ignore not-found until 2999-01-01 they repair it")
    assert run(["check-links", *ALLOW]) == 0
    _write(file, f"{server.url('/gone')}  # clip: ignore gone until 2999-01-01 they repair it")
    assert run(["check-links", *ALLOW]) == 1


@pytest.mark.parametrize(
    ("ignored", "code"),
    [("timeout", 0), ("unsure", 0), ("failing-for-days", 0), ("server-error", 1)],
)
def test_what_is_ignored_stays_so_when_it_has_failed_on_three_days(
    file: Path, server: FaultServer, ignored: str, code: int
) -> None:
    url = server.url("/good").replace("http:", "https:")  # which waits for plain HTTP
    known = {"reason": "timeout", "failed_on": ["2026-01-01", "2026-01-02"]}
    Path("state.json").write_text(json.dumps({"version": 1, "links": {url: known}}))
    _write(file, f"{url}  # clip: ignore {ignored} until 2999-01-01 they repair it")
    assert run(["check-links", "--state", "state.json", "--timeout", "0.1s", *ALLOW]) == code


@pytest.mark.parametrize("name", ["json", "markdown", "sarif", "junit"])
def test_what_is_ignored_is_told_with_its_reason(
    file: Path, server: FaultServer, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, f"{server.url('/gone')}  # clip: ignore dead until 2999-01-01 they repair it")
    assert run(["check-links", "--format", name, *ALLOW]) == 0
    told = capsys.readouterr().out
    assert "2999-01-01" in told
    assert "they repair it" in told


def test_what_is_ignored_stays_so_when_reports_are_joined(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, f"{server.url('/gone')}  # clip: ignore dead until 2999-01-01 they repair it")
    run(["check-links", "--format", "json", *ALLOW])
    Path("one.json").write_text(capsys.readouterr().out)
    assert run(["check-links", "--merge", "one.json"]) == 0
    assert "until 2999-01-01: they repair it" in capsys.readouterr().out


def test_private_addresses_are_refused(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/good"))
    assert run(["check-links"]) == 0
    assert (
        "private-address: the address is not public"
        " (requested only with --allow-private 127.0.0.1)\n"
    ) in capsys.readouterr().out


def test_passwords_are_shown_nowhere(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/gone").replace("//", "//ann:sesame@"))
    for name in ("text", "json", "github", "sarif", "junit", "markdown"):
        assert run(["check-links", "--format", name, "--state", "state.json", *ALLOW]) == 1
    assert "sesame" not in "".join(capsys.readouterr())
    assert "sesame" not in Path("state.json").read_text()


def test_images_are_checked_on_the_web_and_on_disk(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    file.with_name("here.png").write_bytes(PNG)
    pictures = (server.url("/picture"), server.url("/good"), "here.png", "missing.png")
    file.write_text("".join(f"- id: p{n}\n  image: {src}\n" for n, src in enumerate(pictures)))
    assert run(["check-links", "--format", "json", *ALLOW]) == 1
    links = json.loads(capsys.readouterr().out)["links"]
    assert [link["reason"] for link in links] == [
        "image-ok",
        "not-an-image",
        "file-ok",
        "missing-file",
    ]
    assert run(["check-links", "--no-images", *ALLOW]) == 0


def test_pictures_and_scans_are_asked_for_at_the_address_where_paths_start(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("pyproject.toml").write_text(f'[tool.clip]\nimages = "{server.url("/")}"\n')
    file.write_text("- id: piece\n  file: wall\n  image: picture\n")
    assert run(["check-links", *ALLOW, "--accept", "127.0.0.1:403:alive"]) == 0
    assert capsys.readouterr() == ("2 links: 2 alive\n", "")


def test_what_is_accepted_holds_for_files_too(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text("- id: a\n  image: missing.png\n- id: b\n  image: gone.png\n")
    assert run(["check-links", "--accept", "a:missing-file:alive"]) == 1
    assert capsys.readouterr().out.endswith("2 links: 1 alive, 1 dead\n")
    assert run(["check-links", "--accept", "dead:alive"]) == 0


def test_the_way_out_of_a_missing_file_is_not_that_of_a_page_that_is_gone(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text("- id: a\n  image: missing.png\n")
    assert run(["check-links", "--format", "github"]) == 1
    told = "missing.png is dead: there is no such file%0Acorrect the path, or put the file there\n"
    assert told in capsys.readouterr().out


def test_a_page_stays_alive_though_another_clipping_takes_it_for_an_image(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    good = server.url("/good?twice")
    file.write_text(
        f"- id: shown\n  image: {good}\n"
        f"- id: piece\n  url: {good}\n  quote: It works better than ever.\n"
    )
    asked = ["check-links", "--quotes", "--state", "state.json", "--format", "json", *ALLOW]
    for number in (1, 2):
        assert run(asked) == 1
        Path(f"{number}.json").write_text(told := capsys.readouterr().out)
        found = json.loads(told)
        assert [(link["expects"], link["verdict"]) for link in found["links"]] == [
            ("image", "dead"),
            ("page", "alive"),
        ]
        assert found["quotes"] == []
    run(["check-links", "--merge", "1.json", "2.json"])
    assert "2 links: 1 alive, 1 dead; " in capsys.readouterr().out


def test_a_report_that_is_named_twice_counts_once(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(f"- id: piece\n  url: {server.url('/good')}\n  quote: It works worse.\n")
    run(["check-links", "--quotes", "--format", "json", *ALLOW])
    Path("one.json").write_text(capsys.readouterr().out)
    assert run(["check-links", "--merge", "one.json", "one.json"]) == 1
    out = capsys.readouterr().out
    assert out.replace("absent", "changed").endswith("1 link: 1 alive; 1 quote: 1 changed\n")


def test_what_is_accepted_holds_for_joined_reports_too(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/gone"), server.url("/wall"))
    run(["check-links", "--format", "json", *ALLOW])
    Path("one.json").write_text(capsys.readouterr().out)
    merge = ["check-links", "--merge", "one.json", "--fail-on", "blocked,dead"]
    assert run([*merge, "--accept", "piece-1:404:alive"]) == 1
    assert run([*merge, "--accept", "404:alive", "--accept", "127.0.0.1:403:alive"]) == 0


@pytest.mark.parametrize("place", ["gone", "GONE-2021", "127.0.0.1"])
def test_what_is_accepted_holds_for_the_beginning_of_an_id(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    file.write_text(f"- id: gone-2021\n  url: {server.url('/gone')}\n- id: good\n  title: A\n")
    accept = ["--accept", f"{place}:404:alive"]
    assert run(["check-links", *ALLOW, *accept]) == 0
    assert capsys.readouterr() == ("1 link: 1 alive\n", "")
    run(["check-links", *ALLOW, "--format", "json"])
    told = capsys.readouterr()
    assert told.err == ""
    Path("one.json").write_text(told.out)
    assert run(["check-links", "--merge", "one.json", *accept]) == 0


def test_the_beginning_of_several_ids_accepts_nothing(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/gone"), server.url("/good"))
    assert run(["check-links", *ALLOW, "--accept", "piece:404:alive"]) == 2
    assert capsys.readouterr().err == (
        "clip: 'piece' is the beginning of several ids: piece-1, piece-2; write more of it\n"
    )


@pytest.mark.parametrize(
    ("place", "way_out"),
    [("piece-12", "did you mean piece-1?"), ("example.org", "correct it or leave it out")],
)
def test_a_place_to_accept_that_is_nowhere_is_told(
    file: Path, server: FaultServer, place: str, way_out: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/gone"))
    accept = ["--accept", f"{place}:404:alive"]
    sentence = (
        f"clip: --accept {place}:404:alive has no effect:"
        f" {place!r} is neither the host of a link nor the id of a clipping; {way_out}\n"
    )
    assert run(["check-links", *ALLOW, *accept, "--format", "json"]) == 1
    told = capsys.readouterr()
    assert told.err == sentence
    Path("one.json").write_text(told.out)
    assert run(["check-links", "--merge", "one.json", *accept]) == 1
    assert capsys.readouterr().err == sentence


def test_no_copy_is_looked_for_where_only_an_image_is_dead(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    good = server.url("/good")
    file.write_text(f"- id: shown\n  image: {good}\n- id: piece\n  url: {good}\n")
    with_archive = ["--archive-service", server.url("")]
    assert run(["check-links", "--fix", *ALLOW, *with_archive]) == 1
    assert capsys.readouterr().err == ""


def test_fix_writes_what_has_moved_and_nothing_else(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, f'"{server.url("/moved")}#top"  # kept', server.url("/wall"))
    before = file.read_text()
    assert run(["check-links", "--fix", "--dry-run", *ALLOW]) == 0
    assert file.read_text() == before
    assert f'+  url: "{server.url("/good")}#top"  # kept\n' in capsys.readouterr().out
    assert run(["check-links", "--fix", *ALLOW]) == 0
    assert file.read_text() == before.replace("/moved", "/good")
    assert capsys.readouterr().err == (
        "clip: 1 clipping in data/clippings.yaml updated: moved addresses\n"
    )


def test_fix_writes_where_the_logos_and_home_pages_of_outlets_have_moved(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    moved = server.url("/moved")
    before = (
        f"outlets:\n  A: {{logo: {server.url('/picture')}, url: '{moved}'}}  # kept\n  B: {moved}\n"
        f"clippings:\n- id: a\n  outlet: A\n  url: {server.url('/good')}\n"
    )
    file.write_text(before)
    assert run(["check-links", "--fix", *ALLOW]) == 0
    assert file.read_text() == before.replace("/moved", "/good")
    assert capsys.readouterr().err == (
        "clip: the outlets in data/clippings.yaml updated: moved addresses\n"
    )
    file.write_text(before.replace("/good", "/moved"))
    assert run(["check-links", "--fix", *ALLOW]) == 0
    assert capsys.readouterr().err.startswith("clip: 1 clipping and the outlets in data/")


def test_fix_leaves_an_address_that_another_clipping_has_and_writes_the_rest(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, *map(server.url, ("/good", "/moved", "/else")))
    before = file.read_text()
    assert run(["check-links", "--fix", *ALLOW]) == 0
    done = capsys.readouterr()
    assert "3 links: 1 alive, 2 moved\n" in done.out
    assert done.err == (
        "clip: piece-2: its new address is that of piece-1; remove one of the two\n"
        "clip: 1 clipping in data/clippings.yaml updated: moved addresses\n"
    )
    assert file.read_text() == before.replace("/else", "/good?2")


def test_what_was_found_is_told_also_where_it_cannot_be_written(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/moved"))
    file.chmod(0o444)
    assert run(["check-links", "--fix", *ALLOW]) == 2
    done = capsys.readouterr()
    assert "1 link: 1 moved\n" in done.out
    assert "read-only" in done.err


def test_a_dry_run_has_the_code_of_its_findings_and_remembers_nothing(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/wall"), server.url("/gone"))
    asked = ["check-links", "--fix", "--dry-run", "--state", "state.json", *ALLOW]
    with_archive = ["--archive-service", server.url("")]
    assert run([*asked, *with_archive]) == 1
    assert "clip: 2 links: 1 blocked, 1 dead" in capsys.readouterr().err
    assert not Path("state.json").exists()


def test_state_skips_what_was_alive_and_asks_again_for_failures(
    file: Path, server: FaultServer
) -> None:
    good, gone = server.url("/good?state"), server.url("/gone?state")
    _write(file, good, gone)
    for _ in range(2):
        assert run(["check-links", "--state", "state/links.json", *ALLOW]) == 1
    assert (server.asked["/good?state"], server.asked["/gone?state"]) == (1, 2)
    run(["check-links", "--state", "state/links.json", "--fresh", "0", *ALLOW])
    assert server.asked["/good?state"] == 2


def test_shards_together_ask_for_everything_once(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/good"), "http://no-such-host.invalid/", "ftp://a.example/")
    reports = []
    for number in (1, 2, 3):
        run(["check-links", "--shard", f"{number}/3", "--format", "json", *ALLOW])
        reports.append(Path(f"{number}.json"))
        reports[-1].write_text(capsys.readouterr().out)
    assert run(["check-links", "--merge", *map(str, reports)]) == 1
    assert capsys.readouterr().out.endswith("3 links: 1 alive, 1 dead, 1 refused\n")


def test_a_shard_that_was_lost_makes_no_whole(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/good"))
    run(["check-links", "--shard", "2/2", "--format", "json", *ALLOW])
    Path("2.json").write_text(capsys.readouterr().out)
    assert run(["check-links", "--merge", "2.json"]) == 2
    assert capsys.readouterr().err.startswith("clip: the report of shard 1/2 is missing; name it")


def test_shards_together_look_for_every_quote_once(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, "http://no-such-host.invalid/")
    copy = f"  archive: {server.url('/good')}\n  quote: It works better than never.\n"
    file.write_text(file.read_text() + copy)
    reports = [Path("1.json"), Path("2.json")]
    for number, report in enumerate(reports, 1):
        run(["check-links", "--quotes", "--shard", f"{number}/2", "--format", "json", *ALLOW])
        report.write_text(capsys.readouterr().out)
    assert run(["check-links", "--merge", *map(str, reports)]) == 1
    assert capsys.readouterr().out.endswith("2 links: 1 alive, 1 dead; 1 quote: 1 changed\n")


def test_only_the_clippings_that_are_named(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(
        f"- {{id: le-monde-2021, url: '{server.url('/gone')}', lang: fr}}\n"
        f"- {{id: nyt-2022, url: '{server.url('/good')}', lang: en}}\n"
        f"- {{id: vb-2020, url: '{server.url('/wall')}', lang: en}}\n"
    )
    assert run(["check-links", "nyt", "vb-2020", *ALLOW]) == 0
    assert capsys.readouterr().out.endswith("2 links: 1 alive, 1 blocked\n")
    assert run(["check-links", "nyt", "le", "--lang", "fr", *ALLOW]) == 1
    assert capsys.readouterr().out.endswith("1 link: 1 dead\n")


def _commit() -> None:
    for arguments in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "first"],
    ):
        subprocess.run(["git", *arguments], check=True)


def test_only_what_changed_since_a_commit(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/gone"))
    _commit()
    entry = f"- id: new\n  url: {server.url('/good')}\n"
    file.write_text(entry + "# moved down\n" + file.read_text())
    assert run(["check-links", "--changed-since", "HEAD", *ALLOW]) == 0
    assert capsys.readouterr().out == "1 link: 1 alive\n"
    assert run(["check-links", "--changed-since", "no-such-ref", *ALLOW]) == 2


def _write_with_outlet(file: Path, server: FaultServer, beside: str = "") -> None:
    file.write_text(
        f"outlets:\n  The Daily:\n    logo: {server.url('/gone')}\n    url: {server.url('/good')}"
        f"\n{beside}clippings:\n- id: a\n  outlet: The Daily\n  url: {server.url('/good')}\n"
        "- id: b\n  outlet: Radio\n  title: T\n"
    )


def test_logos_and_home_pages_of_outlets_are_asked_for(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write_with_outlet(file, server)
    assert run(["check-links", *ALLOW]) == 1
    out = capsys.readouterr().out
    assert "    data/clippings.yaml:3 outlets[0].logo\n" in out
    assert out.endswith("\n2 links: 1 alive, 1 dead\n")
    assert run(["check-links", "--no-images", *ALLOW]) == 0
    assert run(["check-links", "a", *ALLOW]) == 1
    assert run(["check-links", "b", *ALLOW]) == 0


@pytest.mark.parametrize("name", ["github", "sarif", "junit", "markdown", "json"])
def test_all_reports_name_the_logo_that_is_gone(
    file: Path, server: FaultServer, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _write_with_outlet(file, server)
    assert run(["check-links", "--format", name, *ALLOW]) == 1
    assert server.url("/gone") in capsys.readouterr().out


def test_outlets_that_did_not_change_since_a_commit_are_not_asked_for(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write_with_outlet(file, server)
    _commit()
    changed = "  Radio:\n    url: " + server.url("/good?radio") + "\n"
    _write_with_outlet(file, server, changed)
    assert run(["check-links", "--changed-since", "HEAD", *ALLOW]) == 0
    assert capsys.readouterr().out == "1 link: 1 alive\n"


@pytest.mark.usefixtures("server")
def test_what_changed_cannot_be_told_outside_of_a_repository(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, "http://127.0.0.1/")
    assert run(["check-links", "--changed-since", "HEAD"]) == 2
    assert capsys.readouterr().err == (
        "clip: data/clippings.yaml is not in a git repository, which --changed-since needs; "
        "leave it out\n"
    )


def test_quotes_are_looked_for(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/good"))
    file.write_text(file.read_text() + "  quote: It works better than ever.\n")
    assert run(["check-links", "--quotes", *ALLOW]) == 0
    assert capsys.readouterr().out == "1 link: 1 alive; 1 quote: 1 present\n"
    file.write_text(file.read_text().replace("better than ever", "better than never"))
    assert run(["check-links", "--quotes", *ALLOW]) == 1
    assert capsys.readouterr().out.replace(server.url(""), "http://host") == (
        "data/clippings.yaml:3: changed piece-1 quote\n"
        "    the page says “ever” where the quote says “never”\n"
        "    file: It works better than [-never-].\n"
        "    page: It works better than {+ever+}.\n"
        "    http://host/good\n"
        "\n"
        "1 link: 1 alive; 1 quote: 1 changed\n"
    )


def test_links_and_quotes_are_counted_apart(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/good"))
    file.write_text(file.read_text() + "  quote: It works better than never.\n")
    check = ["check-links", "--quotes", *ALLOW, "--format"]
    run([*check, "json"])
    told = json.loads(capsys.readouterr().out)
    assert told["summary"] == {"links": 1, "alive": 1}
    assert told["quotes_summary"] == {"quotes": 1, "changed": 1}
    run([*check, "markdown"])
    assert capsys.readouterr().out.startswith("**1 link, 1 quote: 1 error**\n")


def test_a_quote_that_is_to_fail_is_told(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/good"))
    file.write_text(file.read_text() + "  quote: “It works better than ever.”\n")
    assert run(["check-links", "--quotes", "--fail-on", "typography", *ALLOW]) == 1
    assert capsys.readouterr().out.endswith("1 link: 1 alive; 1 quote: 1 typography\n")


def test_the_saved_copy_is_asked_for_the_quotes_of_a_dead_link(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/gone"))
    copy = f"  archive: {server.url('/good')}\n  quote: It works better than ever.\n"
    file.write_text(file.read_text() + copy)
    assert run(["check-links", "--quotes", *ALLOW]) == 1
    assert capsys.readouterr().out.endswith("2 links: 1 alive, 1 dead; 1 quote: 1 present\n")


def test_reports_with_quotes_are_joined(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/good"))
    file.write_text(file.read_text() + "  quote: It works better than never.\n")
    run(["check-links", "--quotes", "--format", "json", *ALLOW])
    report = capsys.readouterr().out
    Path("report.json").write_text(report)
    assert run(["check-links", "--merge", "report.json", "--format", "json"]) == 1
    assert capsys.readouterr().out == report


_WITH_FEW_FILES = """
import resource
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
from clippings.__main__ import main
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_many_hosts_are_asked_where_few_files_may_be_open(file: Path) -> None:
    with running({"/": silent_for(0.1, ANSWERS["/good"])}) as server:
        at = server.url("/").replace("127.0.0.1", "{}.localhost")
        _write(file, *(at.format(f"host{number}") for number in range(80)))
        done = subprocess.run(
            [sys.executable, "-c", _WITH_FEW_FILES, "check-links", *ALLOW, *ALLOW[:1], "::1"],
            capture_output=True,
            env=environment({}),
            check=False,
        )
    assert (done.returncode, done.stdout) == (0, b"80 links: 80 alive\n")


def test_ctrl_c_tells_what_is_known(file: Path) -> None:
    with running({"/good": ANSWERS["/good"], "/silent": silent_for(60)}) as server:
        _write(file, server.url("/good"), server.url("/silent"))
        file.write_text(file.read_text() + "  quote: It works better than never.\n")
        done = on_a_terminal(
            *("check-links", "--quotes", *ALLOW),
            answers=[("1 of 2 links checked", CTRL_C)],
            NO_COLOR="1",
            GITHUB_STEP_SUMMARY="summary.md",
        )
    assert done.code == 130
    summary = "**1 link, 1 not asked, 1 unchecked quote: nothing found**\n\n"
    assert Path("summary.md").read_text() == summary
    said = "1 link: 1 alive; 1 not asked; 1 unchecked quote\nclip: interrupted\n"
    assert done.out.endswith(f"\x1b[K{said}")
    assert "Traceback" not in done.out


def test_a_narrow_terminal_keeps_the_progress_in_one_line(file: Path, server: FaultServer) -> None:
    _write(file, server.url("/good"))
    shown = on_a_terminal("check-links", *ALLOW, columns=12, NO_COLOR="1").out
    assert shown == "\r\x1b[K1 of 1 link\r\x1b[K1 link: 1 alive\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a program at once")
def test_a_job_that_takes_too_long_tells_what_is_known(file: Path) -> None:
    with running({"/good": ANSWERS["/good"], "/silent": silent_for(60)}) as server:
        _write(file, server.url("/good"), server.url("/silent"))
        command = (*MODULE, "check-links", *ALLOW, "--state", "state.json", "--format", "json")
        with subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment({"GITHUB_STEP_SUMMARY": "summary.md"}),
        ) as job:
            while not server.asked["/silent"]:
                time.sleep(0.01)
            time.sleep(0.3)
            job.terminate()
            job.terminate()
            out, err = job.communicate()
    assert (job.returncode, err) == (143, "clip: terminated\n")
    assert json.loads(out)["summary"] == {"links": 1, "alive": 1, "unasked": 1}
    assert list(json.loads(Path("state.json").read_text())["links"]) == [server.url("/good")]
    assert Path("summary.md").read_text() == "**1 link, 1 not asked: nothing found**\n\n"
    assert not list(Path().glob(".*"))


def test_no_network_at_all_exits_3_and_remembers_nothing(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, "http://10.0.0.1/", "http://one.invalid/", "http://two.invalid/")
    assert run(["check-links", "--state", "state.json"]) == 3
    assert not Path("state.json").exists()
    assert capsys.readouterr() == (
        "",
        "clip: none of 2 links could be checked: there is no such host;"
        " check that this machine is online\n",
    )


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "ALL_PROXY"])
def test_one_link_that_a_proxy_is_for_is_not_called_dead_where_it_is_not_reached(
    file: Path, variable: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "http://proxy.example:3128")
    _write(file, "http://one.invalid/")
    assert run(["check-links"]) == 3
    assert capsys.readouterr().err == (
        "clip: 1 link could not be checked: there is no such host;"
        " clip does not use proxies: run it where the web can be reached without one\n"
    )


def test_who_is_reached_without_a_proxy_does_not_tell_of_those_it_is_for(
    file: Path, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(file, server.url("/good"), "http://one.invalid/")
    assert run(["check-links", *ALLOW]) == 1
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:3128")
    assert run(["check-links", *ALLOW]) == 1
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    assert run(["check-links", *ALLOW]) == 3


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--format", "xml"], "'xml' is not a report format"),
        (
            ["--fail-on", "deadd"],
            "'deadd' is not a verdict or reason for --fail-on; did you mean dead?",
        ),
        (
            ["--fail-on", "quux"],
            "'quux' is not a verdict or reason for --fail-on; `clip rule` lists them all\n",
        ),
        (["--accept", "403"], "--accept '403' cannot be read"),
        (["--accept", "soft404:alive"], "did you mean soft-404? `clip rule` lists them all\n"),
        (
            ["--accept", "nope:alive"],
            "is not a status, reason or verdict for --accept; `clip rule` lists them all",
        ),
        (
            ["--accept", "403:fine"],
            "'fine' is not a verdict of links for --accept; use one of alive,",
        ),
        (["--shard", "3/2"], "--shard '3/2' is not a shard"),
        (["--timeout", "0s"], "--timeout '0s' leaves no time for an answer; write 10s"),
        (["--fresh", "soon"], "--fresh 'soon' is not a span of time"),
        (["--allow-private", "10.0.0.0/99"], "--allow-private '10.0.0.0/99' is neither a host"),
        (["le-monde"], "no clipping has the id 'le-monde'; `clip list --format ids` lists them"),
        (["piece-"], "'piece-' is the beginning of several ids: piece-1, piece-2"),
        (["--merge"], "--merge needs the JSON reports"),
        (
            ["--merge", "a.json", "--fix"],
            "--merge makes no requests and cannot be combined with --fix; leave",
        ),
        (["--merge", "a.json", "--shard", "1/2"], "cannot be combined with --shard; leave one out"),
        (["--merge", "a.json", "--no-images"], "cannot be combined with --no-images; leave one"),
        (["--merge", "a.json", "--lang", "fr"], "cannot be combined with a filter; leave one out"),
        (["--fix", "-n", "--format", "json"], "--dry-run prints a diff, not json; leave"),
        (["--merge", "gone.json"], "clip: gone.json does not exist; name another file\n"),
        (["--merge", "data"], "clip: data is a folder; name a file in it\n"),
        (["--merge", "latin.json"], "clip: latin.json is not UTF-8 (byte 1); save it as UTF-8\n"),
        (["--since", "soon"], "'soon' is not a date"),
    ],
)
def test_misuse_is_named_in_one_sentence(
    file: Path, options: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, "http://one.invalid/", "http://two.invalid/")
    Path("latin.json").write_bytes(b'"\xe9"')
    assert run(["check-links", *options]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert err.count("\n") == 1


def test_the_summary_of_a_ci_job_gets_a_table(
    file: Path, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    _write(file, server.url("/gone"))
    run(["check-links", *ALLOW])
    assert Path("summary.md").read_text().startswith("**1 link: 1 error**\n")


def test_an_address_with_a_backslash_and_a_bracket_gets_a_verdict(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, f"'{server.url('')}\\[a/'", server.url("/good"))
    assert run(["check-links", *ALLOW]) == 1
    assert "not-found" in capsys.readouterr().out


def test_dead_hosts_are_no_outage_where_a_remembered_one_answers(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/good?control"), "http://one.invalid/", "http://two.invalid/")
    for _ in range(2):
        assert run(["check-links", "--state", "state.json", *ALLOW]) == 1
        assert capsys.readouterr().out.endswith("3 links: 1 alive, 2 dead\n")
    assert server.asked["/good?control"] == 2


def test_it_is_an_outage_where_a_remembered_host_fails_alike(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, "http://one.invalid/", "http://two.invalid/")
    memory = {"reason": "ok", "status": 200, "asked": int(time.time())}
    before = json.dumps({"version": 1, "links": {"http://two.invalid/": memory}})
    Path("state.json").write_text(before)
    assert run(["check-links", "--state", "state.json"]) == 3
    assert Path("state.json").read_text() == before
    assert "none of 2 links could be checked" in capsys.readouterr().err


def test_the_rest_of_the_file_tells_whether_a_single_link_is_dead_or_nobody_answers(
    file: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["check-links", "piece-1", "--state", "state.json", *ALLOW]
    _write(file, "http://one.invalid/", "ftp://a.example/", "http://two.invalid/")
    assert run(asked) == 3
    assert "there is no such host; check that this" in capsys.readouterr().err
    assert not Path("state.json").exists()
    _write(file, "http://one.invalid/", server.url("/gone?rest"), "http://two.invalid/")
    assert run(asked) == 1
    assert capsys.readouterr().out.endswith("1 link: 1 dead\n")
    assert list(json.loads(Path("state.json").read_text())["links"]) == ["http://one.invalid/"]
    assert server.asked["/gone?rest"] == 1


def test_nobody_else_is_asked_where_links_fail_each_in_its_way_or_one_answers(
    file: Path, server: FaultServer
) -> None:
    with running({"/": reply("", 500, "Retry-After: 0")}) as other:
        rest = other.url("/").replace("127.0.0.1", "localhost")
        for url in (server.url("/gone"), "http://127.0.0.1:1/"):
            _write(file, url, "http://one.invalid/", rest)
            assert run(["check-links", "piece-1", "piece-2", *ALLOW]) == 1
        assert not other.asked


def test_what_is_accepted_holds_for_remembered_links_too(file: Path, server: FaultServer) -> None:
    _write(file, server.url("/moved"))
    assert run(["check-links", "--state", "state.json", *ALLOW]) == 0
    options = ["--accept", "permanent-redirect:dead", "--state", "state.json"]
    assert run(["check-links", *options, *ALLOW]) == 1


@pytest.mark.parametrize(
    ("name", "said"),
    [("folder", "is a folder; name a file in it"), ("clippings.yaml/state.json", "cannot be")],
)
def test_a_state_that_cannot_be_written_is_told_before_anybody_is_asked(
    file: Path, server: FaultServer, name: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(file, server.url("/good?unwritable"))
    Path("data/folder").mkdir()
    assert run(["check-links", "--state", f"data/{name}", *ALLOW]) == 2
    assert f"data/{name} {said}" in capsys.readouterr().err
    assert server.asked["/good?unwritable"] == 0


def test_a_summary_that_cannot_be_written_is_told_beside_the_report(
    file: Path,
    server: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "missing/summary.md")
    _write(file, server.url("/gone"))
    assert run(["check-links", *ALLOW]) == 1
    out, err = capsys.readouterr()
    assert out.endswith("1 link: 1 dead\n")
    assert err == "clip: missing/summary.md cannot be written: No such file or directory\n"
