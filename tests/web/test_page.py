"""One page fetched."""

from collections.abc import Iterator

import pytest

from clippings.errors import ClipError
from clippings.web.page import fetch_page
from tests.links.fault_server import (
    Answer,
    FaultServer,
    Visit,
    html,
    in_background,
    reply,
    reset,
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
    with in_background(ANSWERS) as running:
        yield running


def test_tells_what_the_header_says(server: FaultServer) -> None:
    page = fetch_page(server.url("/page"), allow_private=["127.0.0.1"])
    assert (page.status, page.charset, page.content_type) == (200, "iso-8859-1", "text/html")
    assert b"<title>Fine</title>" in page.body


def test_follows_redirects_and_keeps_cookies(server: FaultServer) -> None:
    page = fetch_page(server.url("/moved"), allow_private=["127.0.0.1"])
    assert (page.url, page.final_url) == (server.url("/moved"), server.url("/page"))
    assert fetch_page(server.url("/cookie"), allow_private=["127.0.0.1"]).body == b"in"


@pytest.mark.parametrize(("path", "status"), [("/missing", 404)])
def test_an_answer_that_is_no_page_has_its_status(
    server: FaultServer, path: str, status: int
) -> None:
    assert fetch_page(server.url(path), allow_private=["127.0.0.1"]).status == status


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/reset", "connection reset"),
        ("/out", "private address"),
        ("/to-file", "not web"),
        ("/to-ftp", "not web"),
        ("/loop", "it leads on more than 20 times"),
    ],
)
def test_no_answer_is_one_sentence(server: FaultServer, path: str, reason: str) -> None:
    with pytest.raises(ClipError, match=f"cannot be read: {reason}"):
        fetch_page(server.url(path), allow_private=["127.0.0.1"])


def test_a_private_address_is_not_contacted(server: FaultServer) -> None:
    before = server.connections
    with pytest.raises(ClipError, match="private address") as caught:
        fetch_page(server.url("/page").replace("//", "//ann:secret@"))
    assert server.connections == before
    assert "secret" not in str(caught.value)
