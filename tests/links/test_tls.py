"""Encrypted connections: good ones are alive, faulty ones are told apart and never called dead."""

import asyncio
import ssl
from pathlib import Path

import pytest

from clippings.links.link import CheckedLink, Target
from tests.links.asked import verdicts
from tests.links.fault_server import html, reply, running

CERTIFICATES = Path(__file__).parent / "certificates"
ANSWERS = {"/": reply(html("Fine"))}


def _context(name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{name}.pem")
    return context


async def _asked(name: str) -> CheckedLink:
    async with running(ANSWERS, _context(name)) as server:
        (link,) = (await verdicts([Target(url=server.url("/"))])).values()
        return link


@pytest.mark.parametrize(
    ("name", "verdict", "reason"),
    [
        ("good", "alive", "ok"),
        ("whole-chain", "alive", "ok"),
        ("expired", "unsure", "tls-expired"),
        ("self-signed", "unsure", "tls-self-signed"),
        ("wrong-host", "unsure", "tls-wrong-host"),
        ("missing-middle", "unsure", "tls-incomplete-chain"),
    ],
)
def test_certificates(
    monkeypatch: pytest.MonkeyPatch, name: str, verdict: str, reason: str
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "root.pem"))
    link = asyncio.run(_asked(name))
    assert (link.verdict, link.reason) == (verdict, reason)


def test_plain_text_on_the_encrypted_port() -> None:
    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async def ask() -> CheckedLink:
        async with await asyncio.start_server(greet, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            (link,) = (await verdicts([Target(url=f"https://127.0.0.1:{port}/")])).values()
            return link

    assert asyncio.run(ask()).reason == "tls-failed"
