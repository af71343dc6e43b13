"""Encrypted connections: good ones are alive, faulty ones are told apart and never called dead."""

import socket
import ssl
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest

from clippings.event_loop import run
from clippings.links.link import CheckedLink, Target
from tests.links.asked import verdicts
from tests.links.fault_server import html, reply, running

CERTIFICATES = Path(__file__).parent / "certificates"
ANSWERS = {"/": reply(html("Fine"))}


def _context(name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{name}.pem")
    return context


def _asked(name: str) -> CheckedLink:
    with running(ANSWERS, _context(name)) as server:
        (link,) = run(verdicts([Target(url=server.url("/"))])).values()
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
    link = _asked(name)
    assert (link.verdict, link.reason) == (verdict, reason)


def test_plain_text_on_the_encrypted_port() -> None:
    assert _told_instead(b"HTTP/1.1 400 Bad Request\r\n\r\n") == "tls-failed"


def test_a_connection_that_ends_in_the_handshake_may_be_better_soon() -> None:
    assert _told_instead(b"") == "connection-reset"


def _told_instead(greeting: bytes) -> str:
    """The reason where a server answers with this before there is a secret."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        Thread(target=_greet, args=(listener, greeting), daemon=True).start()
        port = listener.getsockname()[1]
        (link,) = run(verdicts([Target(url=f"https://127.0.0.1:{port}/")])).values()
    return link.reason


def _greet(listener: socket.socket, greeting: bytes) -> None:
    with suppress(OSError):  # until nobody listens any more
        while True:
            peer, _ = listener.accept()
            with peer, suppress(OSError):
                peer.recv(1000)
                peer.sendall(greeting)
