"""Look up IP addresses of hosts, several at once, without delaying the exit of the program."""

import socket
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address
from itertools import chain, zip_longest
from threading import Thread
from typing import TypeAlias, TypeVar

from clippings.event_loop import running_loop
from clippings.web.failure import Failure
from clippings.web.watch import READ, Watch

Result = TypeVar("Result")
NetworkAddress: TypeAlias = IPv4Address | IPv6Address
_NEVER_PUBLIC = (".test", ".example")  # RFC 2606 §2: a failing resolver makes no difference
_LOOPBACK = (IPv4Address("127.0.0.1"), IPv6Address("::1"))
_LONGEST_LABEL = 63  # bytes (RFC 1035 §2.3.4)
_NO_SUCH_NAME = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))


async def resolve_host(host: str, seconds: float) -> tuple[NetworkAddress, ...]:
    """All addresses of a host, in the order of the system's resolver.

    Raises Failure, and TimeoutError after `seconds`; OSError or RuntimeError if this process cannot
    open more files or start more threads.
    """
    if literal := _literal(host):
        return (literal,)
    if not all(0 < len(label) <= _LONGEST_LABEL for label in host.removesuffix(".").split(".")):
        raise Failure("no-such-name", f"{host} is not a valid host name")
    if host.endswith(".localhost"):  # RFC 6761 §6.3: whatever a resolver says
        return _LOOPBACK
    # RFC 6761 §6.4 and RFC 7686 §2: these are never looked up.
    if host.endswith((".invalid", ".onion")) or host in ("invalid", "onion"):
        raise Failure("no-such-name", f"{host} is a reserved name")
    addresses, failure = await _in_thread(lambda: _resolve(host), seconds)
    if failure:
        raise failure
    return addresses


async def _in_thread(work: Callable[[], Result], seconds: float) -> Result:
    """The result of `work`, run in a thread for up to `seconds`; it must not raise.

    The thread is a daemon, so that a resolver that hangs does not delay the exit.
    """
    ours, theirs = socket.socketpair()
    results: list[Result] = []

    def run() -> None:
        with theirs:  # closing it signals that the work is done
            results.append(work())

    watch = Watch(ours.fileno())
    try:
        Thread(target=run, daemon=True).start()
        await watch.until(READ, running_loop().time() + seconds)
    finally:
        watch.close()
        ours.close()
    return results[0]


def _literal(host: str) -> NetworkAddress | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


def _resolve(host: str) -> tuple[tuple[NetworkAddress, ...], Failure | None]:
    try:
        rows = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except UnicodeError:
        return (), Failure("no-such-name")
    except OSError as error:  # the resolver's, or this process has too many open files
        if error.errno in _NO_SUCH_NAME or host.endswith(_NEVER_PUBLIC):
            return (), Failure("no-such-name")
        return (), Failure("name-lookup-failed", error.strerror or "")
    return _by_turns(dict.fromkeys(ip_address(row[4][0]) for row in rows)), None


def _by_turns(addresses: Iterable[NetworkAddress]) -> tuple[NetworkAddress, ...]:
    """IPv6 and IPv4 addresses by turns, as either may be unreachable from here (RFC 8305 §4)."""
    versions: dict[int, list[NetworkAddress]] = {}
    for address in addresses:
        versions.setdefault(address.version, []).append(address)
    return tuple(filter(None, chain.from_iterable(zip_longest(*versions.values()))))
