"""Which network addresses are handed out."""

import asyncio
from ipaddress import ip_address

import pytest

from clippings.errors import ClipError
from clippings.reply import Cause
from clippings.web.failure import Failure
from clippings.web.guard import Guard
from clippings.web.lookup import NetworkAddress

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

    async def look_up(self, host: str) -> tuple[NetworkAddress, ...]:
        self.asked.append(host)
        await asyncio.sleep(0)
        if host not in NAMES:
            raise Failure("no-such-name")
        return NAMES[host]


def _ask(host: str, *allowed: str) -> tuple[NetworkAddress, ...]:
    async def ask() -> tuple[NetworkAddress, ...]:
        return await Guard(allowed, look_up=Names().look_up).addresses(host)

    return asyncio.run(ask())


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


@pytest.mark.parametrize("entry", ["10.0.0.0/99", "*.example", "", "a/b"])
def test_what_is_neither_host_nor_network_is_named(entry: str) -> None:
    with pytest.raises(ClipError, match="neither a host nor a network"):
        Guard([entry])


def test_a_host_is_looked_up_once_for_many_who_ask() -> None:
    names = Names()

    async def ask() -> None:
        guard = Guard(look_up=names.look_up)
        await asyncio.gather(*(guard.addresses("public.example") for _ in range(9)))
        await guard.addresses("public.example")

    asyncio.run(ask())
    assert names.asked == ["public.example"]


def test_one_who_gives_up_leaves_the_lookup_to_the_others() -> None:
    async def ask() -> int:
        found = asyncio.Event()

        async def slow(_host: str) -> tuple[NetworkAddress, ...]:
            await found.wait()
            return (ip_address("93.184.216.34"),)

        guard = Guard(look_up=slow)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0):
                await guard.addresses("public.example")
        found.set()
        return len(await guard.addresses("public.example"))

    assert asyncio.run(ask()) == 1


@pytest.mark.parametrize(
    ("cause", "lookups"), [("name-lookup-failed", 2), ("no-such-name", 1), ("private-address", 1)]
)
def test_only_what_may_pass_is_looked_up_again(cause: Cause, lookups: int) -> None:
    asked = []

    async def fail(host: str) -> tuple[NetworkAddress, ...]:
        asked.append(host)
        raise Failure(cause)

    async def ask_twice() -> None:
        guard = Guard(look_up=fail)
        for _ in range(2):
            with pytest.raises(Failure, match=cause):
                await guard.addresses("public.example")

    asyncio.run(ask_twice())
    assert len(asked) == lookups


def test_a_lookup_that_hangs_frees_its_slot() -> None:
    async def look_up(host: str) -> tuple[NetworkAddress, ...]:
        if host.startswith("slow"):
            await asyncio.Event().wait()
        return (ip_address("93.184.216.34"),)

    async def ask() -> tuple[list[BaseException | tuple[NetworkAddress, ...]], int]:
        guard = Guard(look_up=look_up, lookup_seconds=0.05)
        slow = [guard.addresses(f"slow{number}.example") for number in range(64)]
        waiting = asyncio.gather(*slow, return_exceptions=True)
        await asyncio.sleep(0)
        quick = await guard.addresses("public.example")
        return await waiting, len(quick)

    failures, found = asyncio.run(ask())
    assert found == 1
    assert {getattr(failure, "cause", "") for failure in failures} == {"name-lookup-failed"}
