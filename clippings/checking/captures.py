"""Looks up captures in the archive and verifies that they can be read and have the quotes."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import NamedTuple

from clippings.checking.link_asking import Asking, ask_all
from clippings.checking.quote_reading import GARBLED, IS_RECORDING, read_quotes
from clippings.checking.wayback import capture_at, nearest_in
from clippings.clipping import Archive, Clipping
from clippings.links.link import CheckedLink, Target
from clippings.links.link_findings import link_sentence
from clippings.links.policy import FINE
from clippings.quotes.quote_findings import quote_sentence
from clippings.quotes.stored import stored_quotes
from clippings.reply import Reply

_UNKNOWN = "the archive has no copy of it"
_UNCLEAR = "the answer of the archive cannot be read; try again later"


class FoundCopies(NamedTuple):
    """By id of the clipping: valid copies, and for other clippings the reason for having none."""

    copies: Mapping[str, Archive]
    reasons: Mapping[str, str]

    def over(self, before: "FoundCopies") -> "FoundCopies":
        """Merge both; where both have a reason, use this one's."""
        copies = {**before.copies, **self.copies}
        reasons = {**before.reasons, **self.reasons}
        return FoundCopies(copies, {id_: why for id_, why in reasons.items() if id_ not in copies})

    def in_order(self, ids: Iterable[str]) -> "FoundCopies":
        """Both in the order of these ids, not in that in which the answers arrived."""
        order = list(ids)
        return FoundCopies(
            {id_: self.copies[id_] for id_ in order if id_ in self.copies},
            {id_: self.reasons[id_] for id_ in order if id_ in self.reasons},
        )


class NamedCaptures(NamedTuple):
    """By id of the clipping: the captures that the archive has, and why it has none.

    `silent` is the reason if the archive answered none of the requests.
    """

    captures: Mapping[str, Archive]
    reasons: Mapping[str, str]
    silent: str = ""


OnCapture = Callable[[str, CheckedLink, Reply], None]


def look_up_captures(addresses: Mapping[str, str], asking: Asking) -> NamedCaptures:
    """Look up captures at these addresses of the archive; raises KeyboardInterrupt."""
    captures: dict[str, Archive] = {}
    reasons: dict[str, str] = {}

    def read(id_: str, link: CheckedLink, reply: Reply) -> None:
        if link.status != HTTPStatus.OK:
            return
        try:
            capture = nearest_in(reply.body)
        except ValueError:
            reasons[id_] = _UNCLEAR
            return
        if capture:
            captures[id_] = capture
        else:
            reasons[id_] = _UNKNOWN

    links = ask_each(addresses, read, asking)
    unanswered = {
        id_: f"the archive cannot be reached: {link_sentence(link)}; {_way_out(link)}"
        for id_, link in links.items()
        if link.status != HTTPStatus.OK
    }
    silent = next(iter(unanswered.values()), "") if len(unanswered) == len(links) else ""
    return NamedCaptures(captures, unanswered | reasons, silent)


def verify(
    captures: Mapping[str, Archive], wanted: Mapping[str, Clipping], asking: Asking
) -> FoundCopies:
    """Verify that captures can be read and have the quotes of their clippings."""
    wrong: dict[str, str] = {}

    def read(id_: str, link: CheckedLink, reply: Reply) -> None:
        wrong[id_] = _fault(wanted[id_], link, reply)

    links = ask_each({id_: capture.url for id_, capture in captures.items()}, read, asking)
    faults = {id_: wrong.get(id_, link_sentence(link)) for id_, link in links.items()}
    return FoundCopies(
        {
            id_: capture_at(links[id_].final_url) or capture
            for id_, capture in captures.items()
            if not faults[id_]
        },
        {
            id_: f"the copy of {capture.date or 'its time'} is not valid: {faults[id_]}"
            for id_, capture in captures.items()
            if faults[id_]
        },
    )


def _fault(clipping: Clipping, link: CheckedLink, reply: Reply) -> str:
    """Why this reply is not a copy of the clipping's page; empty if it is one."""
    if link.status != 200 or (link.verdict not in FINE and link.reason != "missing-fragment"):
        return link_sentence(link)
    reading = read_quotes(clipping, link, reply)._replace(is_copy=True)
    if reading.reason in (IS_RECORDING, GARBLED):
        return ""
    quotes = stored_quotes(clipping, reading)
    return next((quote_sentence(quote) for quote in quotes if not quote.match.stands), "")


def ask_each(
    addresses: Mapping[str, str], read: OnCapture, asking: Asking
) -> dict[str, CheckedLink]:
    """Request each address (several may be equal) by id; raises KeyboardInterrupt."""
    ids: dict[str, list[str]] = defaultdict(list)
    for id_, url in addresses.items():
        ids[url].append(id_)

    def on_page(link: CheckedLink, reply: Reply) -> None:
        for id_ in ids[link.url]:
            read(id_, link, reply)

    targets: Sequence[Target] = [Target(url=url, whole=True) for url in ids]
    asked = ask_all(targets, asking, on_page)
    if asked.interrupted:
        raise KeyboardInterrupt
    return {id_: link for link in asked.links for id_ in ids[link.url]}


def _way_out(link: CheckedLink) -> str:
    """The hint, depending on whether trying later can help."""
    from clippings.web.proxies import WITHOUT_PROXY, proxied

    if not link.status and proxied()(link.url):
        return WITHOUT_PROXY
    wrong = link.verdict == "dead" and link.status
    return "correct --archive-service" if wrong else "try again later"
