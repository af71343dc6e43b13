"""A pool of idle connections, kept for further requests to the same endpoint."""

from typing import TypeAlias

from clippings.web.connection import Connection, Endpoint
from clippings.web.open_files import most_connections

_Idle: TypeAlias = list[tuple[Endpoint, Connection]]
_IDLE_PER_HOST = 4  # on all its ports, beside as many in use


class ConnectionPool:
    """Idle connections by host; if there are too many, the least recently used host's is closed."""

    def __init__(self) -> None:
        self._by_host: dict[str, _Idle] = {}
        self._room = most_connections()

    def put(self, endpoint: Endpoint, connection: Connection) -> None:
        """Add an idle connection."""
        idle = self._by_host.pop(endpoint.host, [])
        idle.append((endpoint, connection))
        self._by_host[endpoint.host] = idle
        self._room -= 1
        if len(idle) > _IDLE_PER_HOST:
            self._close_first(idle)
        while self._room < 0:
            oldest = next(iter(self._by_host))
            if connections := self._by_host[oldest]:
                self._close_first(connections)
            else:
                del self._by_host[oldest]

    def take(self, endpoint: Endpoint) -> Connection | None:
        """Take the most recent connection to an endpoint that is still usable; None if none is."""
        idle = self._by_host.get(endpoint.host, [])
        for place in reversed(range(len(idle))):
            if idle[place][0] == endpoint:
                connection = idle.pop(place)[1]
                self._room += 1
                if connection.is_usable:
                    return connection
                connection.close()
        return None

    def _close_first(self, idle: _Idle) -> None:
        idle.pop(0)[1].close()
        self._room += 1

    def close(self) -> None:
        """Close all connections."""
        for idle in self._by_host.values():
            for _, connection in idle:
                connection.close()
        self._by_host.clear()
