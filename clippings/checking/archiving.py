"""Saved copies of clippings: finds existing ones or has new ones made, and verifies them."""

from collections.abc import Iterable, Mapping

from clippings.addresses import is_web_address, masked
from clippings.addresses.asked import resolve_reference
from clippings.checking.captures import FoundCopies, ask_each, look_up_captures, verify
from clippings.checking.link_asking import Asking
from clippings.checking.wayback import Wayback, capture_at, lookup_address, save_address
from clippings.clipping import Archive, Clipping, Collection
from clippings.data_file.entries import change_each
from clippings.data_file.snapshot import Snapshot
from clippings.errors import NoNetwork
from clippings.ids import shared_ids
from clippings.links.asking.pacing import Pacing
from clippings.links.asking.patience import Patience
from clippings.links.link import CheckedLink
from clippings.links.link_findings import link_sentence
from clippings.links.policy import FINE
from clippings.reply import Reply
from clippings.values import Plain
from clippings.yaml_text.document import Document

_SECONDS = 15.0  # until the end of the headers
_SECONDS_TO_SAVE = 60.0  # the archive makes the capture before it answers
_ONCE = Pacing(patience=Patience(pauses=()))  # no retries, as each request makes a capture
_PENDING = "the archive was asked for a copy; look for it with `clip archive` in a few minutes"


def lacking_copies(
    clippings: Iterable[Clipping], collection: Collection
) -> tuple[list[Clipping], FoundCopies]:
    """Clippings to look up copies for, and why that is impossible for others: a shared id."""
    lacking = [clipping for clipping in clippings if _lacks_copy(clipping)]
    shared = shared_ids(collection.clippings)
    unnamed = {clipping.id: shared[clipping.id] for clipping in lacking if clipping.id in shared}
    return [one for one in lacking if one.id not in shared], FoundCopies({}, unnamed)


def _lacks_copy(clipping: Clipping) -> bool:
    """Whether the clipping has a public address, and no copy yet."""
    is_public = is_web_address(clipping.url) and masked(clipping.url) == clipping.url
    is_wanted = clipping.id and is_public and clipping.status != "left-out"
    return bool(is_wanted and not clipping.archive)


def find_copies(
    clippings: Iterable[Clipping], wayback: Wayback, allow_private: Iterable[str]
) -> FoundCopies:
    """Find the valid copy nearest to each clipping's date, else the newest valid one.

    A copy is valid if it can be read and has the quotes. Raises NoNetwork, and KeyboardInterrupt.
    """
    asking = Asking(tuple(allow_private), seconds=_SECONDS)
    wanted = {clipping.id: clipping for clipping in clippings}
    dated = {id_: lookup_address(wayback, one.url, one.date) for id_, one in wanted.items()}
    nearest = look_up_captures(dated, asking)
    if nearest.silent:
        raise NoNetwork(nearest.silent)
    found = verify(nearest.captures, wanted, asking).over(FoundCopies({}, nearest.reasons))
    newest = {
        id_: lookup_address(wayback, wanted[id_].url, None)
        for id_ in nearest.captures
        if wanted[id_].date and id_ not in found.copies
    }
    found = verify(look_up_captures(newest, asking).captures, wanted, asking).over(found)
    return found.in_order(wanted)


def save_copies(
    clippings: Iterable[Clipping], wayback: Wayback, allow_private: Iterable[str]
) -> FoundCopies:
    """Have new copies made, and verify them as `find_copies` does; raises KeyboardInterrupt."""
    wanted = {clipping.id: clipping for clipping in clippings}
    asking = Asking(tuple(allow_private), seconds=_SECONDS)
    captures: dict[str, Archive] = {}

    def read(id_: str, link: CheckedLink, reply: Reply) -> None:
        place = resolve_reference(reply.url, reply.headers.get("content-location", "")) or ""
        capture = capture_at(link.final_url) or capture_at(place)
        if capture:
            captures[id_] = capture

    asked = {id_: save_address(wayback, one.url) for id_, one in wanted.items()}
    links = ask_each(asked, read, asking._replace(pacing=_ONCE, seconds=_SECONDS_TO_SAVE))
    coming = {
        id_: _PENDING if link.verdict in FINE or link.reason == "timeout" else link_sentence(link)
        for id_, link in links.items()
    }
    return verify(captures, wanted, asking).over(FoundCopies({}, coming)).in_order(wanted)


def with_copies(now: Snapshot, copies: Mapping[str, Archive]) -> Document:
    """Add the copies to the entries of the data file that have none."""
    return change_each(now, lambda entry: with_copy(entry, copies))


def with_copy(entry: dict[str, Plain], copies: Mapping[str, Archive]) -> dict[str, Plain]:
    """Add the copy of an entry, if one was found and it has none."""
    if "archive" in entry or entry.get("id") not in copies:
        return entry
    url, date = copies[str(entry["id"])]
    return {**entry, "archive": {"url": url, "date": str(date)} if date else url}
