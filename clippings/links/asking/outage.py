"""Whether it is our own network that fails rather than everybody else's."""

from collections.abc import Iterable

from clippings.addresses import host_of
from clippings.addresses.asked import asked_form
from clippings.links.link import CheckedLink, Target

_NO_NETWORK = ("no-such-name", "name-lookup-failed", "unreachable")
_SURELY_OURS = ("name-lookup-failed", "unreachable")  # even for one host
_CONTROLS = 3  # old lists name hosts that are gone
_ALIKE = ("timeout", "connection-refused", "connection-reset", "tls-wrong-host", "tls-self-signed")


def may_be_outage(links: Iterable[CheckedLink]) -> bool:
    """Whether somebody was asked, no one gave an answer, and all failed in the same way."""
    links = tuple(links)
    kinds = {link.reason for link in links if _was_asked(link)}
    alike = len(kinds) == 1 and kinds <= {*_ALIKE}
    failed = not any(link.status for link in links)
    return bool(kinds) and failed and (alike or kinds <= {*_NO_NETWORK})


def controls(links: Iterable[CheckedLink], others: Iterable[Target]) -> tuple[Target, ...]:
    """The first of other targets, each of another host than the rest and than these links."""
    hosts: dict[str, Target] = {}
    for target in others:
        if asked_form(target.url):
            hosts.setdefault(host_of(target.url), target)
    asked = {host_of(link.url) for link in links}
    return tuple(target for host, target in hosts.items() if host not in asked)[:_CONTROLS]


def outage(links: Iterable[CheckedLink], *, surely: bool = False) -> tuple[CheckedLink, ...]:
    """The links that were asked, where every host failed and all in the same way; else none.

    A single host tells little, unless it is `surely` us.
    """
    links = tuple(links)
    asked = tuple(filter(_was_asked, links))
    hosts = {host_of(link.url) for link in asked}
    surely = surely or len(hosts) > 1 or {link.reason for link in asked} <= {*_SURELY_OURS}
    return asked if surely and may_be_outage(links) else ()


def _was_asked(link: CheckedLink) -> bool:
    return bool(link.attempts) and link.reason != "private-address"
