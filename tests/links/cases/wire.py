"""Answers that are broken, slow, packed or endless."""

import gzip
import zlib

from tests.links.cases import FINE, Case
from tests.links.fault_server import dripping, html, in_turn, reply, reset, reset_after, silent_for


def _chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks) + end


CASES = [
    Case("/empty-reply", "empty-reply", b""),
    Case("/empty-once", "ok", in_turn(b"", reply(FINE))),
    Case("/reset", "connection-reset", reset),
    Case("/reset-in-header", "connection-reset", reset_after(b"HTTP/1.1 200 OK\r\nConte")),
    Case(
        "/reset-after-header",
        "cut-body",
        reset_after(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"),
    ),
    Case("/cut-header", "cut-header", b"HTTP/1.1 200 OK\r\nContent-Type: te"),
    Case("/cut-body", "ok", b"HTTP/1.1 200 OK\r\nContent-Length : 90000\r\n\r\n" + FINE.encode()),
    Case("/cut-empty", "cut-body", b"HTTP/1.1 200 OK\r\nContent-Length : 90000\r\n\r\n"),
    Case(
        "/too-short-body",
        "ok",
        reply(FINE).replace(b"Length: ", b"Length: 1")[:-100],
        endless=True,  # the connection stays open
    ),
    Case(
        "/two-lengths",
        "ok",
        b"HTTP/1.1 200 OK\r\nContent-Length : 1\r\nContent-Length : 2\r\n\r\nabc",
    ),
    Case(
        "/far-too-short-length",
        "ok",
        b"HTTP/1.1 200 OK\r\nContent-Length : 40\r\n\r\n" + FINE.encode(),
    ),
    Case("/bad-length", "ok", b"HTTP/1.1 200 OK\r\nContent-Length : many\r\n\r\nabc"),
    Case("/chunks", "ok", _chunked(b"<p>one</p>", b"<p>two</p>")),
    Case("/chunk-extension", "ok", _chunked(end=b"3;name=value\r\nabc\r\n0\r\nTrailer: x\r\n\r\n")),
    Case("/bad-chunks", "ok", _chunked(FINE.encode(), end=b"xyz\r\n")),
    Case("/only-bad-chunks", "cut-body", _chunked(end=b"xyz\r\n")),
    Case(
        "/endless-body",
        "ok",
        dripping(b"HTTP/1.1 200 OK\r\n\r\n" + FINE.encode(), b"<p>more</p>" * 999, 0),
    ),
    Case(
        "/dripping-body",
        "ok",
        dripping(b"HTTP/1.1 200 OK\r\n\r\n" + FINE.encode()),
        endless=True,
    ),
    Case(
        "/dripping-header",
        "timeout",
        dripping(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
        endless=True,
    ),
    Case("/dripping-slowly", "timeout", dripping(b"HTTP", b" "), endless=True),
    Case("/endless-interim", "not-http", dripping(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", 0)),
    Case(
        "/interim", "ok", b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\nhello"
    ),
    Case("/slow-first-byte", "ok", silent_for(0.3, reply(FINE))),
    Case("/silent", "timeout", silent_for(1.2), endless=True),
    Case("/silent-once", "ok", in_turn(b"HTTP/1.1 200", reply(FINE))),
    Case("/gzip", "ok", reply(gzip.compress(FINE.encode()), 200, "Content-Encoding: gzip")),
    Case(
        "/gzip-bomb",
        "ok",
        reply(gzip.compress(b"<p>x</p>" * 4_000_000), 200, "Content-Encoding: gzip"),
    ),
    Case(
        "/gzip-twice",
        "ok",
        reply(gzip.compress(gzip.compress(b"x" * 99)), 200, "Content-Encoding: gzip, gzip"),
    ),
    Case("/gzip-lie", "ok", reply(FINE, 200, "Content-Encoding: gzip")),
    Case("/deflate", "ok", reply(zlib.compress(FINE.encode()), 200, "Content-Encoding: deflate")),
    Case("/brotli", "ok", reply(b"\x0b\x02\x80abc\x03", 200, "Content-Encoding: br")),
    Case(
        "/gzip-soft-404",
        "soft-404",
        reply(gzip.compress(html("Page not found").encode()), 200, "Content-Encoding: gzip"),
    ),
    Case("/thousand-headers", "ok", reply(FINE, 200, *(f"X-{n}: y" for n in range(1000)))),
    Case(
        "/huge-header", "header-too-large", b"HTTP/1.1 200 OK\r\nX: " + b"y" * 400_000 + b"\r\n\r\n"
    ),
    Case(
        "/malformed-lines",
        "ok",
        reply(FINE, 200, "no colon here", ": no name", "Bad Name: x", " folded"),
    ),
    Case("/http-1.0", "ok", b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + FINE.encode()),
    Case("/line-feeds", "ok", b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + FINE.encode()),
    Case("/no-phrase", "ok", b"HTTP/1.1 200\r\n\r\nhello"),
    Case("/icy", "ok", b"ICY 200 OK\r\nicy-name: radio\r\n\r\n\xff\xfb"),
    Case("/leading-lines", "ok", b"\r\n\r\nHTTP/1.1 200 OK\r\n\r\nhello"),
    Case("/not-http", "not-http", b"SSH-2.0-OpenSSH_9.2\r\n"),
    Case("/long-not-http", "not-http", b"<html>" * 99),
]
