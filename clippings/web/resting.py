"""Connections that wait for the next request to the same endpoint."""

from clippings.web.connection import Connection, Endpoint

_AT_MOST = 256


class Resting:
    """At most 256 of them; of the endpoint that was left alone longest, the oldest goes first."""

    def __init__(self) -> None:
        self._connections: dict[Endpoint, list[Connection]] = {}
        self._room = _AT_MOST

    def put(self, endpoint: Endpoint, connection: Connection) -> None:
        """Let a connection rest."""
        here = self._connections.pop(endpoint, [])
        here.append(connection)
        self._connections[endpoint] = here
        self._room -= 1
        if self._room < 0:
            self._take_from(next(iter(self._connections)), 0).close()

    def take(self, endpoint: Endpoint) -> Connection | None:
        """The connection to an endpoint that was last used, if one can still be used."""
        while endpoint in self._connections:
            connection = self._take_from(endpoint, -1)
            if connection.is_usable:
                return connection
            connection.close()
        return None

    def _take_from(self, endpoint: Endpoint, index: int) -> Connection:
        connection = self._connections[endpoint].pop(index)
        if not self._connections[endpoint]:
            del self._connections[endpoint]
        self._room += 1
        return connection

    def close(self) -> None:
        """Close them all."""
        for endpoint in tuple(self._connections):
            while connection := self.take(endpoint):
                connection.close()
