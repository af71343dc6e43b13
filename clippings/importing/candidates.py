"""Prepares the entries of a list for the data file."""

import re
from collections.abc import Hashable
from typing import NamedTuple

from clippings.addresses.offsets import start_in
from clippings.clipping import Clipping, Collection
from clippings.duplicates import piece_of
from clippings.fields import FIELDS, read_clipping
from clippings.finding import Finding, Place
from clippings.importers.imported import Entry
from clippings.values import Plain, format_offset
from clippings.words.statuses import find_status

_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


class Candidate(NamedTuple):
    """An entry of a list, prepared for the data file."""

    plain: dict[str, Plain]  # without values that no field can hold
    clipping: Clipping  # the entry as it is read
    piece: Hashable  # identifies the article; None if too little is known
    lost: tuple[Finding, ...]  # a finding for each value that was dropped
    line: int = 0  # in the list, 0 if unknown


def candidate_of(entry: Entry, collection: Collection) -> Candidate:
    """Prepare an entry: name the outlet as the collection does, drop values that no field holds."""
    plain = {key: _without_invisible(value) for key, value in entry.plain.items()}
    outlet, url, status = (plain.get(key) for key in ("outlet", "url", "status"))
    if isinstance(outlet, str):
        plain["outlet"] = collection.outlet_named(outlet)
    if isinstance(status, str):
        plain["status"] = find_status(status) or status
    start = start_in(url) if isinstance(url, str) and "start" not in plain else None
    if start:
        plain["start"] = format_offset(start)
    clipping, faults = read_clipping({key: plain[key] for key in FIELDS if key in plain})
    wrong = [fault for fault in faults if fault.severity == "error"]
    plain |= {fault.field: fault.fix for fault in wrong if fault.fix is not None}
    lost = [fault for fault in wrong if fault.fix is None]
    for fault in lost:
        value = plain.pop(re.split(r"[.\[]", fault.field)[0], None)
        if fault.field == "status":
            plain["their_status"] = value
    placed = (
        fault._replace(id="", hint=_hint(fault), place=Place(line=entry.line)) for fault in lost
    )
    return Candidate(plain, clipping, piece_of(clipping), tuple(placed), entry.line)


def _hint(fault: Finding) -> str:
    """What happens to an unknown status, or how to correct another value."""
    as_draft = "if new it is imported as a draft; `clip set ID status=published` publishes it"
    return as_draft if fault.field == "status" else fault.hint


def _without_invisible(value: Plain) -> Plain:
    """The value without invisible characters that no file should contain."""
    if isinstance(value, list):
        return [_without_invisible(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_invisible(item) for key, item in value.items()}
    return _INVISIBLE.sub("", value.replace("\r\n", "\n")) if value else value
