"""Addresses with more than plain letters."""

from tests.links.cases import FINE, Case
from tests.links.fault_server import reply

CASES = [
    Case("/percent%20%C3%A9%2F", "ok", reply(FINE)),
    Case("/a|b", "ok", reply(FINE)),
    Case("/long?" + "q" * 6000, "ok", reply(FINE)),
]
