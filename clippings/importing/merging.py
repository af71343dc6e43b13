"""Finds what an imported list adds to a collection, and where it differs."""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import NamedTuple

from clippings.addresses.offsets import start_in
from clippings.clipping import Clipping, Collection
from clippings.duplicates import piece_of, titles_agree
from clippings.fields import FIELDS, read_clipping
from clippings.finding import Finding, Place
from clippings.ids import TakenIds, make_id
from clippings.importers.imported import Entry
from clippings.importing.differing import differing_fields
from clippings.values import Plain, spoken_offset
from clippings.words.statuses import find_status

_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


class Candidate(NamedTuple):
    """An entry of a list, prepared for the data file."""

    plain: dict[str, Plain]  # without values that no field can hold
    clipping: Clipping  # the entry as it is read
    piece: Hashable  # identifies the article; None if too little is known
    lost: tuple[Finding, ...]  # a finding for each value that was dropped


class Twin(NamedTuple):
    """A clipping that is already there, and the values of the list that differ from it."""

    clipping: Clipping
    differing: Mapping[str, Plain]


class Merged(NamedTuple):
    """The entries to add, with ids; the twins of the others; findings on dropped values."""

    new: tuple[dict[str, Plain], ...]
    twins: tuple[Twin, ...]
    findings: tuple[Finding, ...]


class _Known:
    """Clippings by id and by article."""

    def __init__(self, clippings: Iterable[Clipping] = ()) -> None:
        self.by_id: dict[str, Clipping] = {}
        self.by_piece: dict[Hashable, list[Clipping]] = defaultdict(list)
        for clipping in clippings:
            self.put(clipping, piece_of(clipping))

    def put(self, clipping: Clipping, piece: Hashable) -> None:
        self.by_id[clipping.id] = clipping
        self.by_piece[piece].append(clipping)

    def find(self, candidate: Candidate, *, once: bool) -> Clipping | None:
        """The clipping of the same article.

        `once`: only one clipping of the list has this address, so a changed title is a correction.
        Some papers show every article under one address.
        """
        clipping = candidate.clipping
        twins = self.by_piece.get(candidate.piece, []) if candidate.piece is not None else []
        if once and len(twins) == 1:
            return twins[0]
        agreeing = (twin for twin in twins if _can_be_same_article(clipping, twin))
        return next(agreeing, None) or self.by_id.get(clipping.id or "\n")


def _can_be_same_article(one: Clipping, other: Clipping) -> bool:
    """Whether two clippings at one address can be the same article.

    Yearly articles share a title but not a date. Two scans show two articles.
    """
    same_day = not (one.date and other.date) or one.date.agrees(other.date)
    same_scan = not (one.file and other.file) or one.file == other.file
    return same_day and same_scan and titles_agree(one, other)


def merge(candidates: Iterable[Candidate], collection: Collection) -> Merged:
    """Split the entries of a list into new ones and those already there; add an article once."""
    candidates = list(candidates)
    there, here = _Known(collection.clippings), _Known()
    taken = TakenIds(there.by_id)
    new: dict[str, dict[str, Plain]] = {}
    twins: list[Twin] = []
    occurrences = Counter(candidate.piece for candidate in candidates)
    for candidate in candidates:
        plain, clipping, piece, _lost = candidate
        once = occurrences[piece] == 1
        if twin := there.find(candidate, once=once) or _identical(candidate, there, collection):
            twins.append(Twin(twin, differing_fields(plain, clipping, twin, collection)))
        elif twin := here.find(candidate, once=False):
            _add_missing(new[twin.id], plain)
        else:
            named = clipping._replace(id=taken.take(clipping.id or make_id(clipping)))
            new[named.id] = {**plain, "id": named.id, **_as_draft(candidate)}
            here.put(named, piece)
    findings = tuple(fault for candidate in candidates for fault in candidate.lost)
    return Merged(tuple(new.values()), tuple(twins), findings)


def _as_draft(candidate: Candidate) -> dict[str, Plain]:
    """Status `draft` for an entry whose status is unknown here: it may not be public."""
    return {"status": "draft"} if any(one.field == "status" for one in candidate.lost) else {}


def _identical(candidate: Candidate, there: _Known, collection: Collection) -> Clipping | None:
    """A clipping that agrees in every field, if too little is known to identify the article."""
    plain, clipping, piece, _lost = candidate
    unidentified = there.by_piece.get(None, []) if piece is None else []
    return next(
        (
            one
            for one in unidentified
            if one.date == clipping.date and not differing_fields(plain, clipping, one, collection)
        ),
        None,
    )


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
        plain["start"] = spoken_offset(start)
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
    return Candidate(plain, clipping, piece_of(clipping), tuple(placed))


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


def _add_missing(entry: dict[str, Plain], again: Mapping[str, Plain]) -> None:
    """Add to an entry what a second one about the same article has beyond it; join their tags."""
    tags = [*_as_list(entry.get("tags")), *_as_list(again.get("tags"))]
    for key, value in again.items():
        entry.setdefault(key, value)
    if tags:
        entry["tags"] = list(dict.fromkeys(str(tag) for tag in tags))


def _as_list(value: Plain) -> list[Plain]:
    return value if isinstance(value, list) else [value] if value else []
