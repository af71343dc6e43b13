"""Connections that wait for the next request to the same place."""

from typing import NamedTuple

from clippings.web.connection import Connection

# Each holds a file descriptor, of which a process may have 256 (macOS) or 1024 (Linux) at first.
_AT_MOST = 64


class Place(NamedTuple):
    """Who is asked."""

    scheme: str
    host: str
    port: int


class Resting:
    """At most 64 of them; the one that has rested longest goes first."""

    def __init__(self) -> None:
        self._connections: list[tuple[Place, Connection]] = []

    def put(self, place: Place, connection: Connection) -> None:
        """Let a connection rest."""
        self._connections.append((place, connection))
        for _, oldest in self._connections[:-_AT_MOST]:
            oldest.close()
        del self._connections[:-_AT_MOST]

    def take(self, place: Place) -> Connection | None:
        """The connection to a place that was last used, if one can still be used."""
        there = [pair for pair in self._connections if pair[0] == place]
        while there:
            pair = there.pop()
            self._connections.remove(pair)
            if pair[1].is_usable:
                return pair[1]
            pair[1].close()
        return None

    def close(self) -> None:
        """Close them all."""
        for _, connection in self._connections:
            connection.close()
        self._connections.clear()
