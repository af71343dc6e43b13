"""Requests many links: runs the event loop, shows progress, keeps results on Ctrl-C."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from clippings.checking.progress import Progress
from clippings.errors import NoNetwork
from clippings.event_loop import run
from clippings.links.asking.check import OnLink, check_links
from clippings.links.asking.pacing import POLITE, Pacing
from clippings.links.link import CheckedLink, Question, Target
from clippings.links.reasons import REASONS
from clippings.reply import Reply

OnPage = Callable[[CheckedLink, Reply], None]


class Asking(NamedTuple):
    """How to request: allowed private hosts, how politely, and `seconds` to wait for headers."""

    allow_private: tuple[str, ...] = ()
    pacing: Pacing = POLITE
    seconds: float = 10.0


class Answers(NamedTuple):
    """The checked links, in the order of the targets, and whether Ctrl-C interrupted."""

    links: tuple[CheckedLink, ...]
    interrupted: bool


def ask_all(targets: Sequence[Target], asking: Asking, on_page: OnPage | None = None) -> Answers:
    """Check all targets; on Ctrl-C, return the results so far.

    `on_page` is called with the final reply for each target that is to be read whole.
    """
    if not targets:
        return Answers((), interrupted=False)
    found: dict[Question, CheckedLink] = {}
    whole = {target.question for target in targets if target.whole}
    progress = Progress(len(targets), "links checked")

    def on_link(link: CheckedLink, reply: Reply | None) -> None:
        found[link.question] = link
        progress.step()
        if on_page and reply is not None and link.question in whole:
            on_page(link, reply)

    interrupted = False
    try:
        run(_ask(targets, on_link, asking))
    except KeyboardInterrupt:
        interrupted = True
    finally:
        progress.end()
    asked = (target.question for target in targets)
    settled = tuple(found[question] for question in asked if question in found)
    return Answers(settled, interrupted)


def unless_offline(asked: Answers, others: Iterable[Target], asking: Asking) -> Answers:
    """Return the answers, unless this machine is offline; then raise NoNetwork.

    If all links failed in the same way, a few of the `others` are checked as well: if they fail in
    the same way too, the network is down. If a proxy is configured, only its targets count.
    """
    if asked.interrupted or all(link.status for link in asked.links):
        return asked
    from clippings.links.asking.outage import controls, may_be_outage, outage
    from clippings.web.proxies import WITHOUT_PROXY, proxied

    is_proxied = proxied()
    far = [link for link in asked.links if is_proxied(link.url)]
    if not may_be_outage(far or asked.links):
        return asked
    more = ask_all(controls(asked.links, others), asking)
    if more.interrupted:
        return asked._replace(interrupted=True)
    far += [link for link in more.links if is_proxied(link.url)]
    if failed := outage(far or (*asked.links, *more.links), certain=bool(far)):
        why = WITHOUT_PROXY if far else "check that this machine is online"
        says = REASONS[failed[0].reason].says
        number = len(failed)
        what = f"none of {number} links could" if number > 1 else "1 link could not"
        raise NoNetwork(f"{what} be checked: {says}; {why}")
    return asked


async def _ask(targets: Sequence[Target], on_link: OnLink, asking: Asking) -> None:
    from clippings.web.exchange import Limits
    from clippings.web.guard import Guard
    from clippings.web.open_files import most_connections
    from clippings.web.session import Web

    limits = Limits(header_seconds=asking.seconds, body_seconds=asking.seconds / 2)
    manners = asking.pacing.manners
    manners = manners._replace(in_all=min(manners.in_all, most_connections()))
    with Web(Guard(asking.allow_private), limits) as web:
        await check_links(targets, web.session, on_link, asking.pacing._replace(manners=manners))
