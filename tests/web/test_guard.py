"""Which IP addresses may be contacted."""

import traceback
from ipaddress import ip_address

import pytest

from clippings.errors import ClipError
from clippings.event_loop import run, wait
from clippings.reply import Cause
from clippings.web.failure import Failure
from clippings.web.guard import Guard
from clippings.web.lookup import NetworkAddress
from tests.coroutines import together

NAMES = {
    name: tuple(map(ip_address, addresses))
    for name, addresses in (
        ("public.example", ("93.184.216.34", "2606:2800:220:1::1")),
        ("inside.example", ("10.0.0.5",)),
        ("mixed.example", ("93.184.216.34", "127.0.0.1")),
        ("mapped.example", ("::ffff:10.0.0.5",)),
    )
}


class Names:
    """A resolver with a fixed list of names that counts what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def look_up(self, host: str, _seconds: float) -> tuple[NetworkAddress, ...]:
        self.asked.append(host)
        await wait(0)
        if host not in NAMES:
            raise Failure("no-such-name")
        return NAMES[host]


def _ask(host: str, *allowed: str) -> tuple[NetworkAddress, ...]:
    async def ask() -> tuple[NetworkAddress, ...]:
        return await Guard(allowed, look_up=Names().look_up).addresses(host)

    return run(ask())


def test_public_addresses_are_handed_out_in_order() -> None:
    assert _ask("public.example") == NAMES["public.example"]


@pytest.mark.parametrize("host", ["inside.example", "mixed.example", "mapped.example"])
def test_one_private_address_closes_the_host(host: str) -> None:
    with pytest.raises(Failure) as caught:
        _ask(host)
    assert caught.value.cause == "private-address"


@pytest.mark.parametrize(
    ("host", "allowed"),
    [
        ("inside.example", "inside.example"),
        ("inside.example", "INSIDE.example"),
        ("inside.example", "http://inside.example:8080/"),
        ("inside.example", "inside.example:8080"),
        ("inside.example", "10.0.0.0/8"),
        ("inside.example", "10.0.0.5"),
        ("mapped.example", "10.0.0.0/8"),
        ("mixed.example", "127.0.0.0/8"),
    ],
)
def test_a_host_or_network_can_be_opened(host: str, allowed: str) -> None:
    assert _ask(host, allowed) == NAMES[host]


def test_opening_one_host_opens_no_other() -> None:
    with pytest.raises(Failure):
        _ask("inside.example", "other.example", "192.168.0.0/16")


@pytest.mark.parametrize(
    "entry", ["10.0.0.0/99", "*.example", "", "a/b", "a b", "a.example,b.example", "[::1]:80"]
)
def test_what_is_neither_host_nor_network_is_named(entry: str) -> None:
    with pytest.raises(ClipError, match="neither a host nor a network"):
        Guard([entry])


def test_a_host_is_looked_up_once_for_many_requests() -> None:
    names = Names()

    async def ask() -> None:
        guard = Guard(look_up=names.look_up)
        await together(*(guard.addresses("public.example") for _ in range(9)))
        await guard.addresses("public.example")

    run(ask())
    assert names.asked == ["public.example"]


@pytest.mark.parametrize(
    ("cause", "lookups"), [("name-lookup-failed", 2), ("no-such-name", 1), ("private-address", 1)]
)
def test_only_what_may_pass_is_looked_up_again(cause: Cause, lookups: int) -> None:
    asked = []

    async def fail(host: str, _seconds: float) -> tuple[NetworkAddress, ...]:
        asked.append(host)
        raise Failure(cause)

    async def ask_twice() -> None:
        guard = Guard(look_up=fail)
        for _ in range(2):
            with pytest.raises(Failure, match=cause):
                await guard.addresses("public.example")

    run(ask_twice())
    assert len(asked) == lookups


def test_a_lookup_that_hangs_frees_its_slot() -> None:
    async def look_up(host: str, seconds: float) -> tuple[NetworkAddress, ...]:
        if host.startswith("slow"):
            await wait(seconds)
            raise TimeoutError
        return (ip_address("93.184.216.34"),)

    async def ask(guard: Guard, host: str) -> str:
        try:
            return str(len(await guard.addresses(host)))
        except Failure as failure:
            return failure.cause

    async def ask_all() -> list[str]:
        guard = Guard(look_up=look_up, lookup_seconds=0.05)
        hosts = [*(f"slow{number}.example" for number in range(64)), "public.example"]
        return await together(*(ask(guard, host) for host in hosts))

    *slow, quick = run(ask_all())
    assert set(slow) == {"name-lookup-failed"}
    assert quick == "1"


@pytest.mark.parametrize("error", [OSError("no files left"), RuntimeError("no threads left")])
def test_where_this_process_is_at_its_limits_nothing_is_known_of_the_host(error: Exception) -> None:
    async def look_up(_host: str, _seconds: float) -> tuple[NetworkAddress, ...]:
        raise error

    with pytest.raises(Failure) as caught:
        run(Guard(look_up=look_up).addresses("a.org"))
    assert (caught.value.cause, caught.value.detail) == ("name-lookup-failed", str(error))


def test_a_stored_failure_does_not_grow_with_each_raise() -> None:
    async def last_told() -> Failure:
        guard = Guard(look_up=Names().look_up)
        for _ in range(9):
            with pytest.raises(Failure) as caught:
                await guard.addresses("none.example")
        return caught.value

    assert len(list(traceback.walk_tb(run(last_told()).__traceback__))) < 9
