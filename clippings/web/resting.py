"""Connections that wait for the next request to the same endpoint."""

from clippings.web.connection import Connection, Endpoint
from clippings.web.open_files import most_connections


class Resting:
    """No more than may be open; of the endpoint left alone longest, the oldest goes first."""

    def __init__(self) -> None:
        self._connections: dict[Endpoint, list[Connection]] = {}
        self._room = most_connections()

    def put(self, endpoint: Endpoint, connection: Connection) -> None:
        """Let a connection rest."""
        here = self._connections.pop(endpoint, [])
        here.append(connection)
        self._connections[endpoint] = here
        self._room -= 1
        while self._room < 0:
            longest = next(iter(self._connections))
            if left := self._connections[longest]:
                left.pop(0).close()
                self._room += 1
            else:
                del self._connections[longest]

    def take(self, endpoint: Endpoint) -> Connection | None:
        """The connection to an endpoint that was last used, if one can still be used."""
        here = self._connections.get(endpoint)
        while here:
            connection = here.pop()
            self._room += 1
            if connection.is_usable:
                return connection
            connection.close()
        return None

    def close(self) -> None:
        """Close them all."""
        for here in self._connections.values():
            for connection in here:
                connection.close()
        self._connections.clear()
