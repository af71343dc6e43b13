"""An added address is requested as by a link check: with the same steps and messages."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from clippings.adding import visiting
from tests.images.pictures import PNG
from tests.links.fault_server import (
    Answer,
    FaultServer,
    Visit,
    dripping,
    html,
    in_turn,
    reply,
    reset,
    running,
    sent_on,
)
from tests.running import Clip, on_a_terminal

WORDS = "The model has 176 billion parameters, and many people near Paris have trained it. " * 8
PIECE = reply(html("An open model", WORDS))
BUSY = reply(html("Busy"), 503)


def _behind(cookie: str) -> Answer:
    """A page for visitors with a cookie; others are given it with a redirect."""

    async def answer(visit: Visit) -> bytes:
        if "seen=yes" in visit.headers.get("cookie", ""):
            return PIECE
        return sent_on(visit.path, 302, f"Set-Cookie: seen=yes; {cookie}")

    return answer


async def _behind_a_page_that_sends_on(visit: Visit) -> bytes:
    if "seen=yes" in visit.headers.get("cookie", ""):
        return PIECE
    onward = f'<meta http-equiv="refresh" content="0; url={visit.path}?seen">'
    return reply(html("", head=onward), 200, "Set-Cookie: seen=yes")


async def _at_the_second_visit(visit: Visit) -> bytes | None:
    if visit.count > 1:
        return PIECE
    await reset(visit)
    return None


GOOD: dict[str, Answer] = {
    "/back-slashes": sent_on("\\2021\\piece"),
    "/bytes": sent_on("/k").replace(b"/k", b"/k\xfcche"),
    "/one-slash": sent_on("http:/2021/piece"),
    "/300": sent_on("/2021/piece", 300),
    "/cookie": _behind("Path=/"),
    "/odd-cookie": _behind("Max-Age=soon; Path=/"),
    "/cookie-of-a-page": _behind_a_page_that_sends_on,
    "/reset-once": _at_the_second_visit,
    "/closed-once": in_turn(b"", PIECE),
    "/503-once": in_turn(BUSY, PIECE),
    "/429-once": in_turn(reply("", 429, "Retry-After: 1"), PIECE),
}
BAD: dict[str, tuple[Answer, str]] = {
    "/loop": (sent_on("/loop"), "it redirects to itself (302)"),
    "/no-location": (reply("", 302), "it redirects without saying where (302)"),
    "/to-ftp": (
        sent_on("ftp://ann:secret@127.0.0.1/"),
        "it redirects to an address that is not http or https (302, ftp://***@127.0.0.1/)",
    ),
    "/in-an-hour": (
        reply("", 429, "Retry-After: 3600"),
        "the server asks us to wait longer than we do (429, 3600 s)",
    ),
    "/out": (
        sent_on("http://ann:secret@10.0.0.1/"),
        "the address is not public (requested only with --allow-private 10.0.0.1),"
        " at http://***@10.0.0.1/",
    ),
    "/out-by-itself": (
        reply(html("", head='<meta http-equiv="refresh" content="0; url=http://10.0.0.1/">')),
        "the address is not public (requested only with --allow-private 10.0.0.1), at http://10.0.0.1/",
    ),
}
ANSWERS: dict[str, Answer] = {
    "/2021/piece": PIECE,
    "/k%FCche": PIECE,
    **GOOD,
    **{path: answer for path, (answer, _) in BAD.items()},
    "/503": BUSY,
    "/drip": dripping(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"),
    "/scarce.png": in_turn(BUSY, reply(PNG, kind="image/png")),
    "/out.png": sent_on("http://ann:secret@10.0.0.1/"),
}
ALLOW = ("--allow-private", "127.0.0.1")
DRY = ("--dry-run", "--format", "json", *ALLOW)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    """A server without requests so far."""
    with running(ANSWERS) as faults:
        yield faults


@pytest.mark.parametrize("path", GOOD)
def test_what_leads_to_a_page_or_passes_is_added(
    press: Path, server: FaultServer, clip: Clip, path: str
) -> None:
    done = clip("add", server.url(path), *DRY)
    assert done.code == 0, done.err
    assert json.loads(done.out)["title"] == "An open model"


@pytest.mark.parametrize("path", BAD)
def test_other_values_are_refused_in_one_sentence(
    press: Path, server: FaultServer, clip: Clip, path: str
) -> None:
    before, url = press.read_bytes(), server.url(path)
    done = clip("add", url, *ALLOW)
    way_out = "give its facts as options, or --no-fetch to add the address alone"
    assert done.err == f"clip: {url} cannot be read: {BAD[path][1]}; {way_out}\n"
    assert (done.code, done.out, press.read_bytes()) == (2, "", before)


def test_what_does_not_pass_is_asked_twice_and_added_with_what_was_given(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    done = clip("add", server.url("/503"), "--title", "T", *ALLOW)
    assert done.err.splitlines()[0].endswith("/503 cannot be read: the server fails (503)")
    assert (done.code, server.asked["/503"]) == (0, 2)
    assert "  title: T\n" in press.read_text()


def test_the_user_sees_why_the_page_is_not_read_and_is_asked_for_its_facts(
    press: Path, server: FaultServer
) -> None:
    answers = [("Title: ", "T\n"), ("Outlet: ", "\n"), ("Date", "\n"), ("Language", "\n")]
    done = on_a_terminal("add", server.url("/503"), *ALLOW, answers=answers, columns=200)
    assert f"clip: {server.url('/503')} cannot be read: the server fails (503)\n" in done.out
    assert f"  url: {server.url('/503')}\n  title: T\n" in press.read_text()


def test_a_picture_that_passes_is_asked_for_again(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    image = ("--save-image", "--image", server.url("/scarce.png"))
    assert clip("add", server.url("/2021/piece"), *image, *ALLOW).code == 0
    assert [path.read_bytes() for path in press.parent.glob("images/*")] == [PNG]


def test_a_picture_is_not_sought_in_private_places(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    image = ("--save-image", "--image", server.url("/out.png"))
    done = clip("add", server.url("/2021/piece"), *image, *ALLOW)
    private = "the address is not public (requested only with --allow-private 10.0.0.1)"
    told = f"/out.png cannot be read: {private}, at http://***@10.0.0.1/; no picture was saved\n"
    assert told in done.err
    assert done.code == 0


@pytest.mark.parametrize("onward", ["Location: ", "Refresh: 0; url="])
def test_each_hop_is_judged_before_it_is_asked(
    press: Path, server: FaultServer, clip: Clip, onward: str
) -> None:
    status = 302 if onward == "Location: " else 200
    with running({"/": reply("", status, f"{onward}{server.url('/2021/piece')}")}) as other:
        url = other.url("/").replace("127.0.0.1", "localhost")
        done = clip("add", url, "--allow-private", "localhost")
    assert "the address is not public (requested only with --allow-private 127.0.0.1)" in done.err
    assert server.connections == 0


def test_a_private_address_is_never_requested(press: Path, server: FaultServer, clip: Clip) -> None:
    assert "the address is not public" in clip("add", server.url("/2021/piece")).err
    assert server.connections == 0


def test_a_password_that_somebody_puts_into_a_redirect_is_neither_kept_nor_shown(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    with running({"/": sent_on(server.url("/2021/piece").replace("//", "//ann:secret@"))}) as other:
        url = other.url("/").replace("127.0.0.1", "localhost")
        done = clip("add", url, *DRY, "--allow-private", "localhost")
    assert json.loads(done.out)["url"] == url
    assert "secret" not in done.err


def test_nobody_waits_for_an_answer_without_end(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visiting, "_SECONDS", 0.1)
    visited = visiting.visit(server.url("/drip"), ["127.0.0.1"])
    assert visited.sentence == "no answer in time (not read in 0.1 s)"


def test_if_the_environment_names_a_proxy_it_is_reported_that_none_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    reserved, proxy = visiting.visit("https://a.invalid/", ()).detail.split(", ")
    assert reserved == "a.invalid is a reserved name"
    assert proxy == "clip does not use proxies: run it where the web can be reached without one"
