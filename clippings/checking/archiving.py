"""Saved copies of clippings: looked up, or made where that is wanted, and verified."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from clippings.addresses import is_web_address, masked
from clippings.addresses.asked import joined
from clippings.checking.link_asking import ask_all
from clippings.checking.quote_reading import SPOKEN, read_quotes
from clippings.checking.wayback import Wayback, capture_at, lookup_address, nearest_in, save_address
from clippings.clipping import Archive, Clipping
from clippings.data_file.entries import ORDER
from clippings.data_file.snapshot import Snapshot
from clippings.errors import NoNetwork
from clippings.links.link import Link, Target
from clippings.links.patience import Patience
from clippings.links.policy import FINE
from clippings.links.telling import sentence
from clippings.links.way import POLITE, Way
from clippings.quotes.stored import stored_quotes
from clippings.quotes.telling import sentence as quote_sentence
from clippings.reply import Reply
from clippings.values import Plain
from clippings.yaml_text.changing import Changes, change_entries
from clippings.yaml_text.document import Document

_SECONDS = 15.0  # to the end of a header
_SECONDS_TO_SAVE = 60.0  # the capture is made while we wait
_ONCE = Way(patience=Patience(pauses=()))  # each asking makes a capture
_UNKNOWN = "the archive has no copy of it"
_ON_ITS_WAY = "the archive was asked for a copy; look for it with `clip archive` in some minutes"


class Found(NamedTuple):
    """By id of clipping: the copies that hold, and why others have none."""

    copies: Mapping[str, Archive]
    reasons: Mapping[str, str]

    def over(self, before: "Found") -> "Found":
        """Both together, this one's reasons first."""
        copies = {**before.copies, **self.copies}
        reasons = {**before.reasons, **self.reasons}
        return Found(copies, {id_: why for id_, why in reasons.items() if id_ not in copies})


class _Way(NamedTuple):
    allow_private: tuple[str, ...]
    way: Way = POLITE
    seconds: float = _SECONDS


_Read = Callable[[str, Link, Reply], None]


def lacks_copy(clipping: Clipping) -> bool:
    """Whether a copy of its page can be looked for: a public address, and none known yet."""
    is_public = is_web_address(clipping.url) and masked(clipping.url) == clipping.url
    wanted = clipping.id and is_public and clipping.status != "left-out"
    return bool(wanted and not clipping.archive)


def find_copies(
    clippings: Iterable[Clipping], wayback: Wayback, allow_private: Iterable[str]
) -> Found:
    """The copy nearest to each clipping's date, else the newest, where one holds.

    A copy holds when it is there and has the quotes. Raises NoNetwork, and KeyboardInterrupt.
    """
    way = _Way(tuple(allow_private))
    wanted = {clipping.id: clipping for clipping in clippings}
    dated = {id_: lookup_address(wayback, one.url, one.date) for id_, one in wanted.items()}
    found = _verify(_look_up(dated, way), wanted, way).over(
        Found({}, dict.fromkeys(wanted, _UNKNOWN))
    )
    newest = {
        id_: lookup_address(wayback, wanted[id_].url, None)
        for id_ in found.reasons
        if wanted[id_].date and found.reasons[id_] != _UNKNOWN
    }
    return _verify(_look_up(newest, way), wanted, way).over(found)


def save_copies(
    clippings: Iterable[Clipping], wayback: Wayback, allow_private: Iterable[str]
) -> Found:
    """New copies, asked for and verified as `find_copies` does; raises KeyboardInterrupt."""
    wanted = {clipping.id: clipping for clipping in clippings}
    way = _Way(tuple(allow_private))
    captures: dict[str, Archive] = {}

    def read(id_: str, link: Link, reply: Reply) -> None:
        place = joined(reply.url, reply.headers.get("content-location", "")) or ""
        capture = capture_at(link.final_url) or capture_at(place)
        if capture:
            captures[id_] = capture

    asked = {id_: save_address(wayback, one.url) for id_, one in wanted.items()}
    links = _ask(asked, read, way._replace(way=_ONCE, seconds=_SECONDS_TO_SAVE))
    coming = {
        id_: _ON_ITS_WAY if link.verdict in FINE or link.reason == "timeout" else sentence(link)
        for id_, link in links.items()
    }
    return _verify(captures, wanted, way).over(Found({}, coming))


def with_copies(now: Snapshot, copies: Mapping[str, Archive]) -> Document:
    """The data file with the copies of all entries that still have none."""
    changed = {
        index: entry
        for index, before in enumerate(now.entries)
        if isinstance(entry := with_copy(before, copies), dict) and entry != before
    }
    return change_entries(now.document, Changes(amends=changed, order=ORDER))


def with_copy(entry: Plain, copies: Mapping[str, Archive]) -> Plain:
    """An entry with its copy, if there is one and it still has none."""
    if not isinstance(entry, dict) or "archive" in entry or entry.get("id") not in copies:
        return entry
    url, date = copies[str(entry["id"])]
    return {**entry, "archive": {"url": url, "date": str(date)} if date else url}


def _look_up(addresses: Mapping[str, str], way: _Way) -> dict[str, Archive]:
    captures: dict[str, Archive] = {}

    def read(id_: str, _link: Link, reply: Reply) -> None:
        if capture := nearest_in(reply.body):
            captures[id_] = capture

    links = _ask(addresses, read, way)
    if links and not any(link.status == 200 for link in links.values()):
        why = sentence(next(iter(links.values())))
        raise NoNetwork(f"the archive cannot be asked: {why}; try again later")
    return captures


def _verify(captures: Mapping[str, Archive], wanted: Mapping[str, Clipping], way: _Way) -> Found:
    """The captures that are there and hold the quotes of their clippings."""
    wrong: dict[str, str] = {}

    def read(id_: str, link: Link, reply: Reply) -> None:
        wrong[id_] = _fault(wanted[id_], link, reply)

    links = _ask({id_: capture.url for id_, capture in captures.items()}, read, way)
    faults = {id_: wrong.get(id_, sentence(link)) for id_, link in links.items()}
    return Found(
        {
            id_: capture_at(links[id_].final_url) or capture
            for id_, capture in captures.items()
            if not faults[id_]
        },
        {
            id_: f"the copy of {capture.date or 'its time'} does not hold: {faults[id_]}"
            for id_, capture in captures.items()
            if faults[id_]
        },
    )


def _fault(clipping: Clipping, link: Link, reply: Reply) -> str:
    """Why this answer is no copy of the clipping's page; empty where it is one."""
    if link.status != 200 or (link.verdict not in FINE and link.reason != "missing-fragment"):
        return sentence(link)
    reading = read_quotes(clipping, link, reply)._replace(is_copy=True)
    if reading.reason == SPOKEN:
        return ""
    quotes = stored_quotes(clipping, reading)
    return next((quote_sentence(quote) for quote in quotes if not quote.match.stands), "")


def _ask(addresses: Mapping[str, str], read: _Read, way: _Way) -> dict[str, Link]:
    """Ask for each address, several of which may be the same; raises KeyboardInterrupt."""
    ids: dict[str, list[str]] = defaultdict(list)
    for id_, url in addresses.items():
        ids[url].append(id_)

    def on_page(link: Link, reply: Reply) -> None:
        for id_ in ids[link.url]:
            read(id_, link, reply)

    targets: Sequence[Target] = [Target(url=url, whole=True) for url in ids]
    asked = ask_all(
        targets,
        allow_private=way.allow_private,
        way=way.way,
        timeout=way.seconds,
        on_page=on_page,
    )
    if asked.interrupted:
        raise KeyboardInterrupt
    return {id_: link for link in asked.links for id_ in ids[link.url]}
