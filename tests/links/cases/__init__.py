"""What the fault server does on each path, and the reason that must be found for it."""

from typing import NamedTuple

from clippings.links.link import Expects
from tests.links.fault_server import Answer, html

FINE = html("The laboratory of tomorrow")
LONG = "A long piece that merely speaks of it. " * 120


class Case(NamedTuple):
    """A path, the reason that must be found, and what the server does there; None where another
    case of the same page says it. `endless` where it never comes to an end.
    """

    path: str
    reason: str
    answer: Answer | None = None
    expects: Expects = "page"
    endless: bool = False
