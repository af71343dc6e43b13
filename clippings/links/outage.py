"""Whether it is our own network that fails rather than everybody else's."""

from collections.abc import Iterable

from clippings.addresses import host_of
from clippings.links.link import Link

_NO_NETWORK = ("no-such-name", "name-lookup-failed", "unreachable")
_SURELY_OURS = ("name-lookup-failed", "unreachable")  # even for one host
_ALIKE = ("timeout", "connection-refused", "connection-reset", "tls-wrong-host", "tls-self-signed")


def is_outage(links: Iterable[Link]) -> bool:
    """Whether every host that was asked failed, and all in the same way."""
    reasons: dict[str, set[str]] = {}
    for link in links:
        if link.status:
            return False
        if link.attempts and link.reason != "private-address":
            reasons.setdefault(host_of(link.url), set()).add(link.reason)
    kinds = set().union(*reasons.values())
    if kinds and kinds <= {*_SURELY_OURS}:
        return True
    alike = len(kinds) == 1 and kinds <= {*_ALIKE}
    return len(reasons) > 1 and (alike or (bool(kinds) and kinds <= {*_NO_NETWORK}))
