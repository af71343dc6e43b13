"""Look up IP addresses of hosts, several at once, without delaying the exit of the program."""

import socket
from collections.abc import Callable, Iterable
from functools import partial
from ipaddress import IPv4Address, IPv6Address, ip_address
from itertools import chain, zip_longest
from threading import Thread
from typing import TypeAlias

from clippings.event_loop import running_loop
from clippings.web.failure import Failure
from clippings.web.watch import READ, Watch

NetworkAddress: TypeAlias = IPv4Address | IPv6Address
_Answer: TypeAlias = tuple[tuple[NetworkAddress, ...], Failure | None]
_NEVER_PUBLIC = (".test", ".example")  # RFC 2606 §2: a failing resolver makes no difference
_LOOPBACK = (IPv4Address("127.0.0.1"), IPv6Address("::1"))
_LONGEST_LABEL = 63  # bytes (RFC 1035 §2.3.4)
_NO_SUCH_NAME = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))


class Resolver:
    """Looks up hosts; an answer that comes too late is kept for the next time.

    If a name server is silent, the system's resolver asks the next one only after 5 seconds.
    """

    def __init__(self) -> None:
        self._answers: dict[str, _Answer] = {}

    async def look_up(self, host: str, seconds: float) -> tuple[NetworkAddress, ...]:
        """All addresses of a host; those of IPv6 and IPv4 by turns.

        Raises Failure, and TimeoutError after `seconds`; OSError or RuntimeError if this process
        cannot open more files or start more threads.
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
        if host not in self._answers:
            await _in_thread(partial(self._ask_system, host), seconds)
        addresses, failure = self._answers.pop(host)
        if failure:
            raise failure
        return addresses

    def _ask_system(self, host: str) -> None:
        self._answers[host] = _resolve(host)


async def _in_thread(work: Callable[[], None], seconds: float) -> None:
    """Run `work` in a thread and wait for up to `seconds`; it must not raise.

    The thread is a daemon, so that a resolver that hangs does not delay the exit.
    """
    ours, theirs = socket.socketpair()

    def run() -> None:
        with theirs:  # closing it signals that the work is done
            work()

    watch = Watch(ours.fileno())
    try:
        Thread(target=run, daemon=True).start()
        await watch.until(READ, running_loop().time() + seconds)
    finally:
        watch.close()
        ours.close()


def _literal(host: str) -> NetworkAddress | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


def _resolve(host: str) -> _Answer:
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
