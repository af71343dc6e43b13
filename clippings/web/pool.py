"""A pool of idle connections, kept for further requests to the same endpoint."""

from clippings.web.connection import Connection, Endpoint
from clippings.web.open_files import most_connections


class ConnectionPool:
    """Idle connections; if there are too many, the least recently used endpoint's is closed."""

    def __init__(self) -> None:
        self._connections: dict[Endpoint, list[Connection]] = {}
        self._room = most_connections()

    def put(self, endpoint: Endpoint, connection: Connection) -> None:
        """Add an idle connection."""
        idle = self._connections.pop(endpoint, [])
        idle.append(connection)
        self._connections[endpoint] = idle
        self._room -= 1
        while self._room < 0:
            oldest = next(iter(self._connections))
            if connections := self._connections[oldest]:
                connections.pop(0).close()
                self._room += 1
            else:
                del self._connections[oldest]

    def take(self, endpoint: Endpoint) -> Connection | None:
        """Take the most recent connection to an endpoint that is still usable; None if none is."""
        idle = self._connections.get(endpoint)
        while idle:
            connection = idle.pop()
            self._room += 1
            if connection.is_usable:
                return connection
            connection.close()
        return None

    def close(self) -> None:
        """Close all connections."""
        for idle in self._connections.values():
            for connection in idle:
                connection.close()
        self._connections.clear()
