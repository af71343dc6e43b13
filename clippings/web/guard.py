"""Decide which IP addresses may be contacted; each host is looked up only once."""

from collections.abc import Awaitable, Callable, Iterable
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_network
from typing import TypeAlias

from clippings.addresses import host_of
from clippings.addresses.networks import is_public
from clippings.addresses.normal import ascii_host
from clippings.errors import ClipError
from clippings.event_loop import Event, Semaphore
from clippings.web.failure import Failure
from clippings.web.lookup import NetworkAddress, Resolver

_LOOKUPS_AT_ONCE = 32
_LOOKUP_SECONDS = 5.0  # how long resolvers wait for one answer (resolv.conf(5), timeout)

LookUp: TypeAlias = Callable[[str, float], Awaitable[tuple[NetworkAddress, ...]]]


class _HostLookup(Event):
    """The lookup of a host; set when it is done."""

    addresses: tuple[NetworkAddress, ...] = ()
    failure: Failure | None = None


class Guard:
    """Looks up hosts and returns only addresses that may be contacted.

    Connections must be made to these addresses only. `allow_private` has hosts (`wiki.internal`)
    and networks (`10.0.0.0/8`) that are allowed although they are not public.
    """

    def __init__(
        self,
        allow_private: Iterable[str] = (),
        *,
        look_up: LookUp | None = None,
        lookup_seconds: float = _LOOKUP_SECONDS,
    ) -> None:
        self._hosts, self._networks = _permissions(allow_private)
        self._look_up = look_up or Resolver().look_up
        self._lookup_seconds = lookup_seconds
        self._slots = Semaphore(_LOOKUPS_AT_ONCE)
        self._found: dict[str, _HostLookup] = {}

    async def addresses(self, host: str) -> tuple[NetworkAddress, ...]:
        """The addresses of a host, if every one of them may be contacted; raises Failure.

        The lookup may wait for a free slot; if it fails temporarily, it is repeated the next time.
        """
        found = self._found.get(host)
        if found is None:
            found = self._found[host] = _HostLookup()
            await self._judge(host, found)
        elif not found.is_set:
            await found
        if found.failure:
            raise found.failure.with_traceback(None)  # else it would grow with each raise
        return found.addresses

    async def _judge(self, host: str, found: _HostLookup) -> None:
        try:
            async with self._slots:
                found.addresses = await self._resolve(host)
            self._refuse_private(host, found.addresses)
        except Failure as failure:
            found.failure = failure
            if failure.cause == "name-lookup-failed":
                del self._found[host]
        found.set()

    async def _resolve(self, host: str) -> tuple[NetworkAddress, ...]:
        try:
            return await self._look_up(host, self._lookup_seconds)
        except TimeoutError:
            detail = f"no answer in {self._lookup_seconds:g} s"
            raise Failure("name-lookup-failed", detail) from None
        except (OSError, RuntimeError) as error:
            raise Failure("name-lookup-failed", str(error)) from error

    def _refuse_private(self, host: str, addresses: tuple[NetworkAddress, ...]) -> None:
        refused = [str(address) for address in addresses if not self._permits(host, address)]
        if refused:
            address = "" if refused[0] == host else f"{refused[0]}, "
            raise Failure("private-address", f"{address}requested only with --allow-private {host}")

    def _permits(self, host: str, address: NetworkAddress) -> bool:
        inner = address.ipv4_mapped if isinstance(address, IPv6Address) else None
        allowed = any((inner or address) in network for network in self._networks)
        return allowed or host in self._hosts or is_public(address)


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
    if not host or set("/*,[ ") & set(host):
        raise ClipError(
            f"--allow-private {entry!r} is neither a host nor a network; "
            "write wiki.internal or 10.0.0.0/8"
        )
    return host
