"""What an answer says to the quotes of a clipping."""

import pytest

from clippings.checking.quote_reading import GARBLED, IS_RECORDING, read_quotes
from clippings.clipping import Clipping, Quote
from clippings.links.link import CheckedLink
from clippings.reply import End, Reply
from tests.pdf.documents import pdf

URL = "https://paper.example/a"
PAGE = "<p>Es gefällt ihm.</p>" + "<p>So geht es noch eine ganze Weile fort.</p>" * 20
ALIVE = CheckedLink(url=URL, verdict="alive", reason="ok", status=200)


def _reply(body: bytes = PAGE.encode(), kind: str = "text/html", end: End = "whole") -> Reply:
    return Reply(url=URL, status=200, headers={"content-type": kind}, body=body, end=end)


def _clipping(quote: str = "Es gefällt ihm.", kind: str = "") -> Clipping:
    return Clipping(url=URL, quotes=(Quote(quote),), kind=kind)


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16"])
def test_the_page_is_read_in_its_encoding(encoding: str) -> None:
    reply = _reply(PAGE.encode(encoding), f"text/html; charset={encoding}")
    (match,) = read_quotes(_clipping(), ALIVE, reply).matches
    assert match.verdict == "present"


@pytest.mark.parametrize(
    ("clipping", "link", "reply", "reason"),
    [
        (
            _clipping(),
            CheckedLink(url=URL, verdict="suspect", reason="soft-404"),
            _reply(),
            "no such page",
        ),
        (_clipping(), ALIVE, _reply(kind="application/zip"), "it is a file, not a page"),
        (_clipping("Nie gesagt, niemals"), ALIVE, _reply(end="cut"), "not read to its end"),
        (_clipping("Nie gesagt, niemals", kind="keynote"), ALIVE, _reply(), IS_RECORDING),
        (
            _clipping(),
            CheckedLink(url=URL, verdict="alive", reason="video-ok"),
            _reply(),
            IS_RECORDING,
        ),
        (
            _clipping("المتحف مفتوح"),
            ALIVE,
            _reply(pdf("fatH al-mutHaf"), "application/pdf"),
            GARBLED,
        ),
    ],
)
def test_why_a_page_says_nothing(
    clipping: Clipping, link: CheckedLink, reply: Reply, reason: str
) -> None:
    reading = read_quotes(clipping, link, reply)
    assert reason in reading.reason
    assert not reading.is_readable


def test_a_missing_place_in_the_page_does_not_matter() -> None:
    link = CheckedLink(url=URL, verdict="suspect", reason="missing-fragment", status=200)
    assert read_quotes(_clipping(), link, _reply()).is_readable


def test_a_quote_that_stands_in_what_was_read_stands() -> None:
    assert read_quotes(_clipping(), ALIVE, _reply(end="capped")).is_readable
