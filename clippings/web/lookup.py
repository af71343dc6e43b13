"""Names to network addresses, several at once, without holding up the end of the program."""

import asyncio
import socket
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address, ip_address
from threading import Thread
from typing import TypeAlias

from clippings.web.failure import Failure

NetworkAddress: TypeAlias = IPv4Address | IPv6Address
_NEVER_PUBLIC = (".test", ".example")  # RFC 2606 §2: a resolver that fails has nothing to tell
_LOOPBACK = (IPv4Address("127.0.0.1"), IPv6Address("::1"))
_NO_SUCH_NAME = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))


async def resolve_host(host: str) -> tuple[NetworkAddress, ...]:
    """All addresses of a host, in the order of the system's resolver; raises Failure.

    The thread is a daemon: a resolver that hangs does not delay the exit.
    """
    if literal := _literal(host):
        return (literal,)
    if host.endswith(".localhost"):  # RFC 6761 §6.3: whatever a resolver says
        return _LOOPBACK
    # RFC 6761 §6.4 and RFC 7686 §2: these are never looked up.
    if host.endswith((".invalid", ".onion")) or host in ("invalid", "onion"):
        raise Failure("no-such-name", f"{host} is a reserved name")
    loop = asyncio.get_running_loop()
    found: asyncio.Future[tuple[NetworkAddress, ...]] = loop.create_future()

    def settle(addresses: tuple[NetworkAddress, ...], failure: Failure | None) -> None:
        if failure and not found.done():
            found.set_exception(failure)
        elif not found.done():
            found.set_result(addresses)

    def work() -> None:
        addresses, failure = _resolve(host)
        with suppress(RuntimeError):  # the loop was closed while we waited
            loop.call_soon_threadsafe(settle, addresses, failure)

    Thread(target=work, daemon=True).start()
    return await found


def _literal(host: str) -> NetworkAddress | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


def _resolve(host: str) -> tuple[tuple[NetworkAddress, ...], Failure | None]:
    try:
        rows = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        if error.errno in _NO_SUCH_NAME or host.endswith(_NEVER_PUBLIC):
            return (), Failure("no-such-name")
        return (), Failure("name-lookup-failed", error.strerror or "")
    except (OSError, UnicodeError):
        return (), Failure("no-such-name")
    return tuple(dict.fromkeys(ip_address(row[4][0]) for row in rows)), None
