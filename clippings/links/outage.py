"""Whether it is our own network that fails rather than everybody else's."""

from collections.abc import Iterable

from clippings.addresses import host_of
from clippings.links.link import Link, Target

_NO_NETWORK = ("no-such-name", "name-lookup-failed", "unreachable")
_SURELY_OURS = ("name-lookup-failed", "unreachable")  # even for one host
_CONTROLS = 2
_ALIKE = ("timeout", "connection-refused", "connection-reset", "tls-wrong-host", "tls-self-signed")


def nobody_answered(links: Iterable[Link]) -> bool:
    """Whether somebody was asked, and no one gave an answer."""
    links = tuple(links)
    return any(map(_was_asked, links)) and not any(link.status for link in links)


def controls(links: Iterable[Link], known: Iterable[Target]) -> tuple[Target, ...]:
    """A few of the known targets, each of another host than the rest and than these links."""
    asked = {host_of(link.url) for link in links}
    hosts = {host_of(target.url): target for target in known}
    return tuple(target for host, target in hosts.items() if host not in asked)[:_CONTROLS]


def outage(links: Iterable[Link]) -> tuple[Link, ...]:
    """The links that were asked, where every host failed and all in the same way; else none."""
    links = tuple(links)
    asked = tuple(filter(_was_asked, links))
    return asked if nobody_answered(links) and _failed_alike(asked) else ()


def _failed_alike(asked: Iterable[Link]) -> bool:
    reasons: dict[str, set[str]] = {}
    for link in asked:
        reasons.setdefault(host_of(link.url), set()).add(link.reason)
    kinds = set().union(*reasons.values())
    if kinds <= {*_SURELY_OURS}:
        return True
    alike = len(kinds) == 1 and kinds <= {*_ALIKE}
    return len(reasons) > 1 and (alike or kinds <= {*_NO_NETWORK})


def _was_asked(link: Link) -> bool:
    return bool(link.attempts) and link.reason != "private-address"
