"""Encrypted connections: faulty ones get different reasons and are never dead."""

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from ipaddress import ip_address
from math import inf
from pathlib import Path
from threading import Event, Thread

import pytest

from clippings.errors import ClipError
from clippings.event_loop import run
from clippings.links.link import CheckedLink, Target
from clippings.reply import Reply, Trouble
from clippings.web.connecting import connect
from clippings.web.connection import Connection, Endpoint, receive_buffer
from clippings.web.exchange import Limits
from clippings.web.failure import Failure
from clippings.web.guard import Guard
from clippings.web.session import Web
from tests.links.asked import verdicts
from tests.links.fault_server import html, reply, running

CERTIFICATES = Path(__file__).parent / "certificates"
HERE = "127.0.0.1"
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


@pytest.mark.parametrize("cipher", ["AES128-SHA", "AES256-GCM-SHA384", "ECDHE-RSA-AES128-SHA"])
def test_an_old_cipher_that_browsers_accept(monkeypatch: pytest.MonkeyPatch, cipher: str) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "rsa.pem"))
    context = _context("rsa")
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(cipher)
    with running(ANSWERS, context) as server:
        (link,) = run(verdicts([Target(url=server.url("/"))])).values()
    assert link.reason == "ok"


def test_a_certificate_that_names_its_host_as_of_old_is_not_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    name = "no-alternative-name"
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / f"{name}.pem"))
    with running(ANSWERS, _context(name)) as server:
        url = server.url("/").replace(HERE, "localhost")
        (link,) = run(verdicts([Target(url=url)], allow_private=["localhost"])).values()
    assert link.reason == "tls-wrong-host"


@pytest.mark.parametrize(
    ("name", "reason"),
    [("none.pem", "No such file or directory"), ("__init__.py", "no certificate or crl found")],
)
def test_a_file_of_certificates_that_cannot_be_used_is_named_with_a_way_out(
    monkeypatch: pytest.MonkeyPatch, name: str, reason: str
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(Path(__file__).with_name(name)))
    for other in ("SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(other, raising=False)
    with pytest.raises(ClipError) as caught:
        _asked("good")
    assert str(caught.value) == (
        f"the file that SSL_CERT_FILE names cannot be used: {reason};"
        " name another, or unset the variable"
    )


def test_plain_text_on_the_encrypted_port() -> None:
    assert _told_instead(b"HTTP/1.1 400 Bad Request\r\n\r\n") == "tls-failed"


def test_a_connection_that_ends_in_the_handshake_may_be_better_soon() -> None:
    assert _told_instead(b"") == "connection-reset"


def _told_instead(greeting: bytes) -> str:
    """The reason if a server answers with these bytes in place of a handshake."""

    def greet(peer: socket.socket) -> None:
        peer.recv(1000)
        peer.sendall(greeting)

    with _serving(greet) as port:
        (link,) = run(verdicts([Target(url=f"https://{HERE}:{port}/")])).values()
    return link.reason


@contextmanager
def _serving(act: Callable[[socket.socket], object]) -> Iterator[int]:
    """A port whose connections are handled by a function and then closed."""

    def serve() -> None:
        with suppress(OSError):  # until nobody listens any more
            while True:
                peer, _ = listener.accept()
                Thread(target=one, args=(peer,), daemon=True).start()

    def one(peer: socket.socket) -> None:
        with peer, suppress(OSError):
            act(peer)

    with socket.create_server((HERE, 0)) as listener:
        Thread(target=serve, daemon=True).start()
        yield listener.getsockname()[1]


@pytest.fixture
def _trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "root.pem"))


def _secret(say: Callable[[ssl.SSLSocket], object], peer: socket.socket) -> None:
    with _context("good").wrap_socket(peer, server_side=True) as secured:
        while secured.recv(1 << 16):
            say(secured)


@pytest.mark.usefixtures("_trusted")
def test_the_deadline_comes_however_fast_the_bytes_do() -> None:
    def flood(peer: ssl.SSLSocket) -> None:
        peer.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            peer.sendall((b"1;" + b"a" * 4000 + b"\r\nx\r\n") * 100)

    async def ask() -> Reply | Trouble:
        with Web(Guard([HERE]), Limits(header_seconds=20, body_seconds=0.2)) as web:
            return await web.session().ask(f"https://{HERE}:{port}/", limit=1 << 20)

    with _serving(partial(_secret, flood)) as port:
        answer = run(ask())
    assert isinstance(answer, Reply)
    assert answer.end == "slow"


async def _reach(port: int, *hosts: str) -> Connection:
    context = ssl.create_default_context(cafile=str(CERTIFICATES / "root.pem"))
    addresses = tuple(ip_address(host) for host in hosts)
    return await connect(addresses, Endpoint("https", HERE, port), context, inf, receive_buffer())


def test_a_connection_with_unexpected_data_is_not_usable() -> None:
    said = Event()

    def litter(peer: ssl.SSLSocket) -> None:
        peer.sendall(b"hello")
        peer.sendall(b"unasked")
        said.set()

    async def usable() -> bool:
        connection = await _reach(port, HERE)
        await connection.send(b"hello")
        said.wait(20)
        await connection.more()
        assert connection.take(5) == b"hello"
        found = connection.is_usable
        connection.close()
        return found

    with _serving(partial(_secret, litter)) as port:
        assert not run(usable())


@pytest.mark.parametrize("last", ["close", "break"])
def test_a_broken_connection_is_distinguished_from_a_closed_one(last: str) -> None:
    def end(peer: ssl.SSLSocket) -> None:
        peer.sendall(b"hello")
        if peer.recv(9) == b"break":
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        peer.close()

    async def told() -> str:
        connection = await _reach(port, HERE)
        await connection.send(b"hello")
        await connection.more()
        await connection.send(last.encode())
        try:
            return "more" if await connection.more() else "close"
        except Failure as failure:
            return "break" if failure.cause == "connection-reset" else failure.cause
        finally:
            connection.close()

    with _serving(partial(_secret, end)) as port:
        assert run(told()) == last


def test_the_next_address_is_tried_where_one_breaks_off_the_handshake() -> None:
    def refuse() -> None:
        listener.accept()[0].close()

    async def reach() -> None:
        (await _reach(port, "127.0.0.2", HERE)).close()

    with (
        _serving(partial(_secret, lambda _: None)) as port,
        socket.create_server(("127.0.0.2", port)) as listener,
    ):
        Thread(target=refuse, daemon=True).start()
        run(reach())
