"""Answers are parsed as leniently as by browsers, each to its own end."""

import pytest

from clippings.event_loop import run
from clippings.reply import Reply, Trouble
from clippings.web.guard import Guard
from clippings.web.session import Web
from tests.links.fault_server import Answer, dripping, running

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"


def _read(raw: Answer) -> Reply | Trouble:
    """The result of parsing these bytes, after which the connection is closed."""

    async def ask() -> Reply | Trouble:
        with Web(Guard(["127.0.0.1"])) as web:
            return await web.session().ask(server.url("/a"), limit=1000)

    with running({"/a": raw}) as server:
        return run(ask())


@pytest.mark.parametrize(
    ("raw", "status", "body", "end"),
    [
        (OK + b"\r\nhello", 200, b"hello", "whole"),
        (OK + b"Content-Length : 5\r\n\r\nhello", 200, b"hello", "whole"),
        (OK + b"Content-Length : 9\r\n\r\nhello", 200, b"hello", "cut"),
        (OK + b"Content-Length : 2\r\n\r\nhello", 200, b"he", "cut"),
        (OK + b"Content-Length : many\r\n\r\nhello", 200, b"hello", "whole"),
        (OK + b"Content-Length : 1\r\nContent-Length : 2\r\n\r\nhello", 200, b"hello", "whole"),
        (CHUNKED + b"5\r\nhello\r\n0\r\n\r\n", 200, b"hello", "whole"),
        (CHUNKED + b"2;x=y\r\nhe\r\n3\r\nllo\r\n0\r\nX: y\r\n\r\n", 200, b"hello", "whole"),
        (CHUNKED + b"5\r\nhello\r\n", 200, b"hello", "cut"),
        (CHUNKED + b"5\r\nhelloxx", 200, b"hello", "cut"),
        (CHUNKED + b"five\r\nhello", 200, b"", "cut"),
        (CHUNKED + b"9\r\nhello", 200, b"hello", "cut"),
        (CHUNKED.replace(b"1.1", b"1.0") + b"hello", 200, b"hello", "whole"),
        (CHUNKED.replace(b"chunked", b"x-chunked") + b"hello", 200, b"hello", "whole"),
        (
            CHUNKED.replace(b"chunked", b"gzip, Chunked ") + b"1\r\nx\r\n0\r\n\r\n",
            200,
            b"x",
            "whole",
        ),
        (b"HTTP/1.1 204 No Content\r\n\r\nhello", 204, b"", "whole"),
        (b"HTTP/1.1 103 Early\r\n\r\n" + OK + b"\r\nhello", 200, b"hello", "whole"),
        (b"\r\n\r\nHTTP/1.0 404\nX: y\n\nhello", 404, b"hello", "whole"),
        (b"ICY 200 OK\r\n\r\nhello", 200, b"hello", "whole"),
    ],
)
def test_status_body_and_end(raw: bytes, status: int, body: bytes, end: str) -> None:
    answer = _read(raw)
    assert isinstance(answer, Reply)
    assert (answer.status, answer.body, answer.end) == (status, body, end)


@pytest.mark.parametrize(
    ("raw", "cause"),
    [
        (b"", "empty-reply"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "not-http"),
        (b"<html>" * 20, "not-http"),
        (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", "not-http"),
        (b"HTTP/1.1 103 Early\r\n\r\n" * 30, "not-http"),
        (b"HTTP/" + b"1" * 5000 + b" 200 OK\r\n\r\n", "not-http"),
        (OK + b"Content-Type: te", "cut-header"),
        (OK + b"X: " + b"y" * 300_000 + b"\r\n\r\n", "header-too-large"),
    ],
)
def test_what_has_no_head_is_trouble(raw: bytes, cause: str) -> None:
    answer = _read(raw)
    assert isinstance(answer, Trouble)
    assert answer.cause == cause


def test_lines_without_a_name_are_passed_over_and_folded_ones_joined() -> None:
    answer = _read(OK + b"no colon\r\nBad Name: x\r\nX-One: a\r\n b\r\nX-Two : c\0d\r\n\r\n")
    assert isinstance(answer, Reply)
    assert answer.headers == {"x-one": "a b", "x-two": "cd"}


def test_of_thousands_of_headers_the_first_thousand_count() -> None:
    answer = _read(OK + b"".join(b"X-%d: y\r\n" % number for number in range(5000)) + b"\r\n")
    assert isinstance(answer, Reply)
    assert len(answer.headers) == 1000


def test_header_lines_may_end_with_a_carriage_return_only() -> None:
    answer = _read(b"HTTP/1.1 302 Found\rX-One: a\rLocation: /b\rContent-Length: 0\r\n\r\n")
    assert isinstance(answer, Reply)
    assert answer.headers == {"x-one": "a", "location": "/b", "content-length": "0"}


@pytest.mark.parametrize("status", [b"204 No Content", b"205 Reset Content", b"304 Not Modified"])
def test_no_body_is_waited_for_where_there_is_none(status: bytes) -> None:
    answer = _read(dripping(b"HTTP/1.1 " + status + b"\r\n\r\n", b""))
    assert isinstance(answer, Reply)
    assert answer.end == "whole"


def test_a_header_that_is_not_utf_8_is_read_as_latin_1() -> None:
    answer = _read(OK + b"X-One: caf\xe9\r\nX-Two: caf\xc3\xa9\r\n\r\n")
    assert isinstance(answer, Reply)
    assert answer.headers == {"x-one": "café", "x-two": "café"}
