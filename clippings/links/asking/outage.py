"""Whether our own network is down, rather than all the hosts."""

from collections.abc import Iterable

from clippings.addresses import host_of
from clippings.addresses.asked import asked_form
from clippings.links.link import CheckedLink, Target

_NO_NETWORK = ("no-such-name", "name-lookup-failed", "unreachable")
_CERTAINLY_OURS = ("name-lookup-failed", "unreachable")  # even for one host
_CONTROLS = 3  # more than one, as old lists have hosts that are gone
_SHARED_CAUSES = (
    "timeout",
    "connection-refused",
    "connection-reset",
    "tls-wrong-host",
    "tls-self-signed",
)


def may_be_outage(links: Iterable[CheckedLink]) -> bool:
    """Whether no request had an answer, and all failed for the same kind of reason."""
    links = tuple(links)
    reasons = {link.reason for link in links if _was_asked(link)}
    one_cause = len(reasons) == 1 and reasons <= {*_SHARED_CAUSES}
    failed = not any(link.status for link in links)
    return bool(reasons) and failed and (one_cause or reasons <= {*_NO_NETWORK})


def controls(links: Iterable[CheckedLink], others: Iterable[Target]) -> tuple[Target, ...]:
    """A few other targets on different hosts, none of which these links are on."""
    hosts: dict[str, Target] = {}
    for target in others:
        if asked_form(target.url):
            hosts.setdefault(host_of(target.url), target)
    asked = {host_of(link.url) for link in links}
    return tuple(target for host, target in hosts.items() if host not in asked)[:_CONTROLS]


def outage(links: Iterable[CheckedLink], *, certain: bool = False) -> tuple[CheckedLink, ...]:
    """The requested links, if all hosts failed in the same way; else none.

    A single host is not enough evidence, unless the outage is `certain`.
    """
    links = tuple(links)
    asked = tuple(filter(_was_asked, links))
    hosts = {host_of(link.url) for link in asked}
    certain = certain or len(hosts) > 1 or {link.reason for link in asked} <= {*_CERTAINLY_OURS}
    return asked if certain and may_be_outage(links) else ()


def _was_asked(link: CheckedLink) -> bool:
    return bool(link.attempts) and link.reason != "private-address"
