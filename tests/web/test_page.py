"""One page fetched."""

from collections.abc import Iterator

import pytest

from clippings.links.reasons import REASONS
from clippings.web.page import Unanswered, fetch_page
from tests.links.fault_server import (
    Answer,
    FaultServer,
    Visit,
    html,
    reply,
    reset,
    running,
    sent_on,
)


async def _with_cookie(visit: Visit) -> bytes:
    if visit.headers.get("cookie") == "consent=yes":
        return reply("in")
    return sent_on("/cookie", 302, "Set-Cookie: consent=yes")


ANSWERS: dict[str, Answer] = {
    "/page": reply(html("Fine"), kind="text/html; charset=ISO-8859-1"),
    "/moved": sent_on("/page", 301),
    "/missing": reply("no", 404),
    "/short": reply("The first words", 200, "Connection: close").replace(b": 15", b": 50"),
    "/loop": sent_on("/loop"),
    "/cookie": _with_cookie,
    "/reset": reset,
    "/out": sent_on("http://10.0.0.1/"),
    "/to-file": sent_on("file:///etc/passwd"),
    "/to-ftp": sent_on("ftp://127.0.0.1/"),
}


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    """A server with one page of each kind."""
    with running(ANSWERS) as faults:
        yield faults


def test_tells_what_the_header_says(server: FaultServer) -> None:
    page = fetch_page(server.url("/page"), allow_private=["127.0.0.1"])
    assert (page.status, page.charset, page.end) == (200, "ISO-8859-1", "whole")
    assert page.headers["content-type"] == "text/html; charset=ISO-8859-1"
    assert b"<title>Fine</title>" in page.body


def test_tells_how_the_body_ended(server: FaultServer) -> None:
    assert fetch_page(server.url("/short"), allow_private=["127.0.0.1"]).end == "cut"
    assert fetch_page(server.url("/page"), allow_private=["127.0.0.1"], limit=9).end == "capped"


def test_follows_redirects_and_keeps_cookies(server: FaultServer) -> None:
    page = fetch_page(server.url("/moved"), allow_private=["127.0.0.1"])
    assert page.url == server.url("/page")
    assert fetch_page(server.url("/cookie"), allow_private=["127.0.0.1"]).body == b"in"


@pytest.mark.parametrize(("path", "status"), [("/missing", 404)])
def test_an_answer_that_is_no_page_has_its_status(
    server: FaultServer, path: str, status: int
) -> None:
    assert fetch_page(server.url(path), allow_private=["127.0.0.1"]).status == status


@pytest.mark.parametrize(
    ("path", "cause"),
    [
        ("/reset", "connection-reset"),
        ("/out", "private-address"),
        ("/to-file", "not-web"),
        ("/to-ftp", "not-web"),
        ("/loop", "too-many-redirects"),
    ],
)
def test_no_answer_has_a_cause(server: FaultServer, path: str, cause: str) -> None:
    with pytest.raises(Unanswered) as caught:
        fetch_page(server.url(path), allow_private=["127.0.0.1"])
    assert caught.value.cause == cause
    assert cause in REASONS


def test_a_private_address_is_not_contacted(server: FaultServer) -> None:
    before = server.connections
    with pytest.raises(Unanswered) as caught:
        fetch_page(server.url("/page"))
    assert server.connections == before
    assert caught.value.cause == "private-address"


def test_where_a_proxy_is_meant_to_ask_it_is_told_that_none_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    with pytest.raises(Unanswered) as caught:
        fetch_page("https://a.invalid/")
    reserved, proxy = caught.value.detail.split(", ")
    assert reserved == "a.invalid is a reserved name"
    assert proxy == "clip uses no proxy: run it where the web is reached without one"
