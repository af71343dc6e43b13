"""Host names to IP addresses."""

import errno
import socket
from contextlib import suppress
from threading import Event

import pytest

from clippings.event_loop import run
from clippings.web.failure import Failure
from clippings.web.lookup import Resolver


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "::1"),
        ("2130706433", "127.0.0.1"),
        ("0x7f000001", "127.0.0.1"),
    ],
)
def test_numbers_in_every_spelling(host: str, address: str) -> None:
    assert [str(found) for found in run(Resolver().look_up(host, 5))] == [address]


def test_names_under_localhost_are_of_this_machine() -> None:
    assert [str(found) for found in run(Resolver().look_up("a.localhost", 5))] == [
        "127.0.0.1",
        "::1",
    ]


def test_one_kind_of_address_does_not_stand_before_all_of_the_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = ["2001:db8::1", "2001:db8::2", "2001:db8::3", "192.0.2.1", "192.0.2.2"]
    rows = [(0, 0, 0, "", (address, 0)) for address in found]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: rows)
    assert [str(address) for address in run(Resolver().look_up("a.org", 5))] == [
        "2001:db8::1",
        "192.0.2.1",
        "2001:db8::2",
        "192.0.2.2",
        "2001:db8::3",
    ]


AGAIN = socket.gaierror(socket.EAI_AGAIN, "try again")
FULL = OSError(errno.EMFILE, "Too many open files")


@pytest.mark.parametrize(
    ("host", "error", "cause"),
    [
        ("a.example", AGAIN, "no-such-name"),
        ("a.org", AGAIN, "name-lookup-failed"),
        ("a.org", FULL, "name-lookup-failed"),
    ],
)
def test_a_resolver_that_fails_for_the_moment(
    monkeypatch: pytest.MonkeyPatch, host: str, error: OSError, cause: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(Failure) as caught:
        run(Resolver().look_up(host, 5))
    assert caught.value.cause == cause


@pytest.mark.parametrize(
    "host",
    ["none.invalid", "a.onion", "x" * 300, ".localhost", "a..localhost", "a" * 64 + ".localhost"],
)
def test_names_that_cannot_be(host: str) -> None:
    with pytest.raises(Failure) as caught:
        run(Resolver().look_up(host, 5))
    assert caught.value.cause == "no-such-name"


def test_a_resolver_that_hangs_is_not_waited_for_but_its_late_answer_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    over, calls = Event(), []

    def hang(*_: object, **__: object) -> list[object]:
        calls.append(over)
        (over if len(calls) == 1 else Event()).wait(20)
        return [(0, 0, 0, "", ("192.0.2.1", 0))]

    async def look_up_again() -> list[str]:
        with pytest.raises(TimeoutError):
            await resolver.look_up("a.org", 0.01)
        over.set()
        while True:
            with suppress(TimeoutError):
                return [str(address) for address in await resolver.look_up("a.org", 0.01)]

    resolver = Resolver()
    monkeypatch.setattr(socket, "getaddrinfo", hang)
    assert run(look_up_again(), 20) == ["192.0.2.1"]
