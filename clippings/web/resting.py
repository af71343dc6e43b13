"""Connections that wait for the next request to the same place."""

from clippings.web.connection import Connection, Endpoint

_AT_MOST = 256


class Resting:
    """At most 256 of them; of the place that was left alone longest, the oldest goes first."""

    def __init__(self) -> None:
        self._connections: dict[Endpoint, list[Connection]] = {}
        self._room = _AT_MOST

    def put(self, place: Endpoint, connection: Connection) -> None:
        """Let a connection rest."""
        here = self._connections.pop(place, [])
        here.append(connection)
        self._connections[place] = here
        self._room -= 1
        if self._room < 0:
            self._take_from(next(iter(self._connections)), 0).close()

    def take(self, place: Endpoint) -> Connection | None:
        """The connection to a place that was last used, if one can still be used."""
        while place in self._connections:
            connection = self._take_from(place, -1)
            if connection.is_usable:
                return connection
            connection.close()
        return None

    def _take_from(self, place: Endpoint, index: int) -> Connection:
        connection = self._connections[place].pop(index)
        if not self._connections[place]:
            del self._connections[place]
        self._room += 1
        return connection

    def close(self) -> None:
        """Close them all."""
        for place in tuple(self._connections):
            while connection := self.take(place):
                connection.close()
