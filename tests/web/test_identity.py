"""We say who we are, and ask as browsers do."""

from typing import get_args

from clippings.event_loop import run
from clippings.reply import Wanted
from clippings.version import VERSION
from clippings.web.guard import Guard
from clippings.web.identity import HOME, identity_headers, identity_lines
from clippings.web.session import Web
from tests.links.fault_server import (
    Visit,
    html,
    reply,
    running,
)

WANTED: tuple[Wanted, ...] = get_args(Wanted)


def test_a_page_is_asked_for_as_a_browser_would() -> None:
    async def ask() -> Visit:
        with running({"/a": reply(html("Fine"))}) as server:
            with Web(Guard(["127.0.0.1"])) as web:
                await web.session().ask(server.url("/a"), limit=99)
            return server.visits[0]

    headers = run(ask()).headers
    assert headers["accept"].startswith("text/html,application/xhtml+xml")
    assert "accept-language" in headers
    assert headers["accept-encoding"] == "gzip, deflate"


def test_the_name_tells_the_version_and_where_to_read_of_it() -> None:
    told = dict(identity_headers("page"))["User-Agent"]
    assert told == f"Mozilla/5.0 (compatible; clip/{VERSION}; +{HOME})"


def test_what_is_wanted_is_asked_for_first() -> None:
    wanted = {one: dict(identity_headers(one))["Accept"].split(",")[0] for one in WANTED}
    assert wanted == {"page": "text/html", "image": "image/avif", "json": "application/json"}


def test_the_lines_of_a_request_say_the_same() -> None:
    lines = [f"{name}: {value}\r\n" for name, value in identity_headers("json")]
    assert identity_lines("json").decode() == "".join((*lines, "\r\n"))
