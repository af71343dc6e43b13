"""`clip check-quotes`."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.links.fault_server import FaultServer, dripping, html, reply, running, silent_for
from tests.pdf.documents import pdf
from tests.running import CTRL_C, Clip, in_a_pipe, on_a_terminal

WORDS = (
    "The model has 178 billion parameters, and it is not the largest of them. "
    "It was trained near Paris in l’été, by more than a thousand people. "
) + "Whoever wants to know how they did it can read on for a while. " * 12
ANSWERS = {
    "/page": reply(html("An open model", WORDS)),
    "/gone": reply("", 404),
    "/wall": reply("", 403),
    "/paid": reply(
        html(
            "An open model",
            "It begins well. " * 30 + "Subscribe to continue reading.",
            head='<script type="application/ld+json">{"isAccessibleForFree": false}</script>',
        )
    ),
    "/scan.pdf": reply(pdf("The model has 178 billion para-", "meters"), kind="application/pdf"),
    "/sound": reply(b"ID3" * 100, kind="audio/mpeg"),
    "/endless": dripping(b"HTTP/1.1 200 OK\r\n\r\n<p>", b"<b>words</b> " * 20_000, 0.0),
}
ALLOW = ("--allow-private", "127.0.0.1")
STANDS = "trained near Paris in l’été"
CHANGED = "The model has 176 billion parameters, and it is the largest of them."


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    """A server with one page of each kind."""
    with running(ANSWERS) as faults:
        yield faults


@pytest.fixture
def file(folder: Path) -> Path:
    """A data file that is still to be written."""
    path = folder / "data" / "clippings.yaml"
    path.parent.mkdir()
    return path


def _write(file: Path, *entries: str) -> None:
    file.write_text(
        "".join(f"- id: piece-{n}\n{entry}" for n, entry in enumerate(entries, 1)),
        encoding="utf-8",
    )


def _entry(url: str, quote: str, archive: str = "") -> str:
    saved = f"  archive: {archive}\n" if archive else ""
    return f"  url: {url}\n{saved}  quote: {json.dumps(quote)}\n"


def test_quotes_that_stand_are_only_counted(file: Path, server: FaultServer, clip: Clip) -> None:
    _write(
        file,
        _entry(server.url("/page"), STANDS),
        _entry(server.url("/page"), STANDS.replace("’", "'")),
    )
    done = clip("check-quotes", *ALLOW)
    assert done == (0, "2 quotes: 1 present, 1 typography\n", "")


def test_a_changed_quote_is_shown_beside_the_words_of_the_page(
    file: Path, server: FaultServer, clip: Clip
) -> None:
    _write(file, _entry(server.url("/page"), CHANGED))
    done = clip("check-quotes", *ALLOW)
    assert done.code == 1
    assert done.out.replace(server.url(""), "http://host") == (
        "data/clippings.yaml:3: changed piece-1 quote\n"
        "    the page says “178” where the quote says “176”; also says “not”\n"
        "    file: The model has [-176-] billion parameters, and it is the largest of them.\n"
        "    page: The model has {+178+} billion parameters, and it is {+not+} the largest of"
        " them.\n"
        "    http://host/page\n"
        "\n"
        "1 quote: 1 changed\n"
    )


def test_what_an_elision_leaves_out_is_told(file: Path, server: FaultServer, clip: Clip) -> None:
    _write(file, _entry(server.url("/page"), "and it is … the largest of them."))
    assert clip("check-quotes", *ALLOW).out == (
        "data/clippings.yaml:3: elided piece-1 quote\n"
        "    in place of the dots the page has “not”\n"
        "    file: and it is … the largest of them.\n"
        "\n"
        "1 quote: 1 typography\n"
    )


@pytest.mark.parametrize(
    ("path", "quote", "verdict", "reason"),
    [
        ("/page", "Nothing of the kind was ever said by anybody", "absent", ""),
        ("/gone", STANDS, "unreadable", "the page is gone (404)"),
        ("/wall", STANDS, "unreadable", "the server forbids access (403)"),
        ("/paid", STANDS, "unreadable", ""),
        ("/scan.pdf", "has 178 billion parameters", "typography", ""),
        ("/scan.pdf", "has 176 billion parameters", "changed", ""),
        ("/sound", STANDS, "unreadable", "it is a file, not a page"),
        ("/endless", STANDS, "unreadable", "the page was not read to its end"),
    ],
)
def test_each_page_gets_its_verdict(
    file: Path, server: FaultServer, path: str, quote: str, verdict: str, reason: str, clip: Clip
) -> None:
    _write(file, _entry(server.url(path), quote))
    done = clip("check-quotes", "--format", "json", *ALLOW)
    (told,) = json.loads(done.out)["quotes"]
    assert (told["verdict"], told["reason"]) == (verdict, reason)
    assert done.code == (1 if verdict in ("changed", "absent") else 0)


@pytest.mark.parametrize("path", ["/gone", "/wall", "/paid"])
def test_the_saved_copy_is_asked_where_the_page_cannot_be_read(
    file: Path, server: FaultServer, path: str, clip: Clip
) -> None:
    _write(file, _entry(server.url(path), STANDS, archive=server.url("/page")))
    done = clip("check-quotes", *ALLOW)
    assert done == (0, "1 quote: 1 present, 1 on a saved copy\n", "")


def test_a_saved_copy_that_is_no_better_is_told_beside_the_page(
    file: Path, server: FaultServer, clip: Clip
) -> None:
    _write(file, _entry(server.url("/wall"), STANDS, archive=server.url("/gone")))
    done = clip("check-quotes", *ALLOW)
    assert done.code == 0
    told = " ".join(done.out.split())
    assert "the server forbids access (403); saved copy: the page is" in told


def test_of_a_dead_page_only_the_copy_is_asked(file: Path, server: FaultServer, clip: Clip) -> None:
    asked = server.asked["/gone"]
    entry = _entry(server.url("/gone"), STANDS, archive=server.url("/page"))
    _write(file, entry + "  status: dead\n")
    assert clip("check-quotes", *ALLOW).code == 0
    assert server.asked["/gone"] == asked


def test_no_quote_is_left_out_for_an_address_without_its_scheme(file: Path, clip: Clip) -> None:
    _write(file, _entry("www.paper.example/a", STANDS))
    assert clip("check-quotes").out.endswith("\n1 quote: 1 unreadable\n")
    assert clip("check-links", "--quotes").out.endswith("; 1 quote: 1 unreadable\n")


def test_a_piece_without_an_address_is_looked_for_in_its_file(
    file: Path, server: FaultServer, clip: Clip
) -> None:
    Path("data", "page.html").write_text(html("An open model", WORDS), encoding="utf-8")
    Path("data", "scan.pdf").write_bytes(pdf())
    in_page, in_scan = "  file: page.html\n", "  file: scan.pdf\n"
    _write(
        file,
        f"{in_page}  quote: {STANDS}\n",
        f"{in_page}  quote: {CHANGED}\n",
        f"{in_scan}  quote: {STANDS}\n",
        _entry(server.url("/wall"), STANDS) + in_page,
        _entry(server.url("/wall"), STANDS) + in_scan,
        _entry(server.url("/gone"), STANDS, server.url("/wall")) + in_page + "  status: dead\n",
    )
    done = clip("check-quotes", *ALLOW)
    assert done.code == 1
    assert done.out.endswith("\n6 quotes: 3 present, 1 changed, 2 unreadable\n")
    assert "the file says “178” where the quote says “176”" in done.out
    assert "the file does not show all of its text, and “trained near" in done.out
    assert "“trained near Paris in l’été” was not looked for: the server forbids" in done.out
    links = clip("check-links", "--quotes", *ALLOW)
    assert links.code == 1
    assert links.out.endswith("; 6 quotes: 1 changed, 3 present, 2 unreadable\n")
    told = clip("check-quotes", "piece-3", "--format", "github").out
    assert "name a PDF that has its text, or a saved page; else compare it yourself" in told


def test_a_file_on_the_web_is_looked_at_there(file: Path, server: FaultServer, clip: Clip) -> None:
    Path("pyproject.toml").write_text(f'[tool.clip]\nimages = "{server.url("/")}"\n')
    _write(file, f"  file: page\n  quote: {CHANGED}\n", f"  file: page\n  quote: {STANDS}\n")
    assert clip("check-quotes", *ALLOW).out.endswith("2 quotes: 1 present, 1 changed\n")
    shards = [clip("check-links", "--quotes", "--shard", f"{n}/3", *ALLOW).out for n in (1, 2, 3)]
    assert [shard.endswith("; 2 quotes: 1 changed, 1 present\n") for shard in shards].count(
        True
    ) == 1


def test_a_page_with_several_quotes_is_asked_once(
    file: Path, server: FaultServer, clip: Clip
) -> None:
    asked = server.asked["/page"]
    url = server.url("/page")
    _write(file, f"  url: {url}\n  quote: [{STANDS}, thousand people]\n", _entry(url, STANDS))
    assert clip("check-quotes", *ALLOW).out == "3 quotes: 3 present\n"
    assert server.asked["/page"] == asked + 1


def test_ids_and_filters_choose(file: Path, server: FaultServer, clip: Clip) -> None:
    good, bad = (_entry(server.url("/page"), quote) for quote in (STANDS, CHANGED))
    _write(file, good + "  lang: fr\n", bad + "  lang: en\n")
    assert clip("check-quotes", "piece-1", *ALLOW).code == 0
    assert clip("check-quotes", "--lang", "fr", *ALLOW).code == 0
    assert clip("check-quotes", "piece-2", *ALLOW).code == 1
    assert clip("check-quotes", "piece-3", *ALLOW).code == 2


@pytest.mark.parametrize(
    ("fail_on", "code"), [("none", 0), ("absent", 0), ("changed", 1), ("absent,changed", 1)]
)
def test_what_fails_can_be_chosen(
    file: Path, server: FaultServer, fail_on: str, code: int, clip: Clip
) -> None:
    _write(file, _entry(server.url("/page"), CHANGED))
    assert clip("check-quotes", "--fail-on", fail_on, *ALLOW).code == code


def test_what_stands_but_fails_is_shown(file: Path, server: FaultServer, clip: Clip) -> None:
    _write(file, _entry(server.url("/page"), f"“{STANDS}”"))
    done = clip("check-quotes", "--fail-on", "typography", *ALLOW)
    assert done.code == 1
    assert f"    page: {STANDS}\n" in done.out


def test_a_comment_ignores_a_verdict(file: Path, server: FaultServer, clip: Clip) -> None:
    comment = "  # clip: ignore changed until 2999-01-01 they announced a correction\n"
    entry = _entry(server.url("/page"), CHANGED)
    _write(file, entry.replace("  quote", f"{comment}  quote"))
    done = clip("check-quotes", *ALLOW)
    assert done.code == 0
    assert "ignored changed" in done.out
    assert "until 2999-01-01: they announced a correction" in done.out


@pytest.mark.parametrize("name", ["github", "sarif", "junit", "markdown"])
def test_the_shared_reports_name_what_differs(
    file: Path, server: FaultServer, name: str, clip: Clip
) -> None:
    _write(file, _entry(server.url("/page"), CHANGED))
    done = clip("check-quotes", "--format", name, *ALLOW)
    assert done.code == 1
    assert "178" in done.out


def test_nobody_is_asked_where_there_are_no_quotes(file: Path, clip: Clip) -> None:
    _write(file, "  url: https://paper.example/a\n")
    assert clip("check-quotes") == (0, "0 quotes: nothing to look for\n", "")


def test_no_network_at_all_is_no_verdict(file: Path, clip: Clip) -> None:
    _write(file, _entry("http://a.invalid/", STANDS), _entry("http://b.invalid/", STANDS))
    done = clip("check-quotes")
    assert (done.code, done.out) == (3, "")
    assert "check that this machine is online" in done.err


def test_another_page_of_the_file_tells_that_it_is_the_network(file: Path, clip: Clip) -> None:
    _write(file, _entry("http://a.invalid/", STANDS), "  url: http://b.invalid/\n")
    assert clip("check-quotes").code == 3


def test_an_unknown_verdict_is_named(file: Path, clip: Clip) -> None:
    _write(file, "  url: https://paper.example/a\n")
    done = clip("check-quotes", "--fail-on", "chnged")
    assert done == (
        2,
        "",
        "clip: 'chnged' is not a verdict or reason for --fail-on; did you mean changed?\n",
    )


def test_it_runs_in_a_pipe_and_on_a_terminal(file: Path, server: FaultServer) -> None:
    _write(file, _entry(server.url("/page"), STANDS))
    piped = in_a_pipe("check-quotes", *ALLOW)
    assert piped == (0, "1 quote: 1 present\n", "")
    assert on_a_terminal("check-quotes", *ALLOW).out.endswith("1 quote: 1 present\n")


def test_only_what_differs_from_a_commit_is_looked_at(
    server: FaultServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clip: Clip
) -> None:
    monkeypatch.chdir(tmp_path)
    data = Path("clippings.yaml")
    entry = "- id: {}\n  url: {}\n  quote: {}\n"
    data.write_text(entry.format("a", server.url("/page"), CHANGED), encoding="utf-8")
    for command in ("init -q", "add .", "-c user.name=A -c user.email=a@b.c commit -qm x"):
        subprocess.run(["git", *command.split()], check=True)
    with data.open("a", encoding="utf-8") as file:
        file.write(entry.format("b", server.url("/page?b"), STANDS))
    asked = ("-f", "clippings.yaml", "check-quotes", "--timeout", "5s", *ALLOW)
    assert clip(*asked, "--changed-since", "HEAD").code == 0
    assert clip(*asked).code == 1


def test_quotes_that_were_not_reached_before_ctrl_c_are_counted(file: Path) -> None:
    with running({"/page": ANSWERS["/page"], "/silent": silent_for(60)}) as server:
        _write(file, _entry(server.url("/page"), STANDS), _entry(server.url("/silent"), STANDS))
        done = on_a_terminal(
            *("check-quotes", *ALLOW),
            answers=[("1 of 2 links checked", CTRL_C)],
            NO_COLOR="1",
            GITHUB_STEP_SUMMARY="summary.md",
        )
    assert done.code == 130
    assert done.out.endswith("\x1b[K1 quote: 1 present; 1 not looked for\nclip: interrupted\n")
    told = Path("summary.md").read_text()
    assert told == "**1 quote, 1 not looked for: nothing found**\n\n"
