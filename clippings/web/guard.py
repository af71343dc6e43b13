"""Decides which network addresses may be contacted; what is known of a host is not asked again."""

from collections.abc import Awaitable, Callable, Iterable
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_network
from typing import TypeAlias

from clippings.addresses import host_of
from clippings.addresses.networks import is_public
from clippings.addresses.normal import ascii_host
from clippings.errors import ClipError
from clippings.event_loop import Event, Semaphore
from clippings.web.failure import Failure
from clippings.web.lookup import NetworkAddress, resolve_host

_LOOKUPS_AT_ONCE = 32
_LOOKUP_SECONDS = 5.0  # what resolvers wait for one answer (resolv.conf(5), timeout)

LookUp: TypeAlias = Callable[[str, float], Awaitable[tuple[NetworkAddress, ...]]]


class _Lookup(Event):
    """It is over when it is set."""

    addresses: tuple[NetworkAddress, ...] = ()
    failure: Failure | None = None


class Guard:
    """Hands out only addresses that were judged; a connection is made to these and no others.

    `allow_private` names hosts (`wiki.internal`) and networks (`10.0.0.0/8`) that are open all the
    same.
    """

    def __init__(
        self,
        allow_private: Iterable[str] = (),
        *,
        look_up: LookUp = resolve_host,
        lookup_seconds: float = _LOOKUP_SECONDS,
    ) -> None:
        self._hosts, self._networks = _permissions(allow_private)
        self._look_up = look_up
        self._lookup_seconds = lookup_seconds
        self._slots = Semaphore(_LOOKUPS_AT_ONCE)
        self._found: dict[str, _Lookup] = {}

    async def addresses(self, host: str) -> tuple[NetworkAddress, ...]:
        """The addresses of a host when every one of them may be contacted; raises Failure.

        It may wait for its turn; a lookup that fails for the moment is made anew the next time.
        """
        found = self._found.get(host)
        if found is None:
            found = self._found[host] = _Lookup()
            await self._judge(host, found)
        elif not found.is_set:
            await found
        if found.failure:
            raise found.failure.with_traceback(None)  # which would grow with each who asks
        return found.addresses

    async def _judge(self, host: str, found: "_Lookup") -> None:
        try:
            async with self._slots:
                found.addresses = await self._looked_up(host)
            self._refuse_closed(host, found.addresses)
        except Failure as failure:
            found.failure = failure
            if failure.cause == "name-lookup-failed":
                del self._found[host]
        found.set()

    async def _looked_up(self, host: str) -> tuple[NetworkAddress, ...]:
        try:
            return await self._look_up(host, self._lookup_seconds)
        except TimeoutError:
            detail = f"no answer in {self._lookup_seconds:g} s"
            raise Failure("name-lookup-failed", detail) from None
        except (OSError, RuntimeError) as error:
            raise Failure("name-lookup-failed", str(error)) from error

    def _refuse_closed(self, host: str, addresses: tuple[NetworkAddress, ...]) -> None:
        closed = [str(address) for address in addresses if not self._permits(host, address)]
        if closed:
            address = "" if closed[0] == host else f"{closed[0]}, "
            raise Failure("private-address", f"{address}only asked with --allow-private {host}")

    def _permits(self, host: str, address: NetworkAddress) -> bool:
        inner = address.ipv4_mapped if isinstance(address, IPv6Address) else None
        opened = any((inner or address) in network for network in self._networks)
        return opened or host in self._hosts or is_public(address)


def _permissions(
    entries: Iterable[str],
) -> tuple[frozenset[str], tuple[IPv4Network | IPv6Network, ...]]:
    hosts, networks = set(), []
    for entry in entries:
        try:
            networks.append(ip_network(entry.strip("[]"), strict=False))
        except ValueError:
            hosts.add(_host(entry))
    return frozenset(hosts), tuple(networks)


def _host(entry: str) -> str:
    host = host_of(entry) if "://" in entry else ascii_host(entry.partition(":")[0])
    if not host or set("/* ") & set(host):
        raise ClipError(
            f"--allow-private {entry!r} is neither a host nor a network; "
            "write wiki.internal or 10.0.0.0/8"
        )
    return host
