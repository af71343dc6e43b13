"""The headers that identify the program."""

from typing import get_args

from clippings.event_loop import run
from clippings.reply import Wanted
from clippings.version import VERSION
from clippings.web.guard import Guard
from clippings.web.identity import HOME, identity_lines
from clippings.web.session import Web
from tests.links.fault_server import (
    Visit,
    html,
    reply,
    running,
)

WANTED: tuple[Wanted, ...] = get_args(Wanted)


def test_a_page_is_requested_as_by_a_browser() -> None:
    async def ask() -> Visit:
        with running({"/a": reply(html("Fine"))}) as server:
            with Web(Guard(["127.0.0.1"])) as web:
                await web.session().ask(server.url("/a"), limit=99)
            return server.visits[0]

    headers = run(ask()).headers
    assert headers["accept"].startswith("text/html,application/xhtml+xml")
    assert "accept-language" in headers
    assert headers["accept-encoding"] == "gzip, deflate"


def test_the_user_agent_has_the_version_and_an_address_for_more() -> None:
    told = f"User-Agent: Mozilla/5.0 (compatible; clip/{VERSION}; +{HOME})\r\n"
    assert identity_lines("page").startswith(told.encode())


def test_the_accept_header_prefers_what_is_wanted() -> None:
    wanted = {one: _accepted(one).split(b",")[0] for one in WANTED}
    assert wanted == {"page": b"text/html", "image": b"image/avif", "json": b"application/json"}


def _accepted(wanted: Wanted) -> bytes:
    return identity_lines(wanted).partition(b"\r\nAccept: ")[2]
