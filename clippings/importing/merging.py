"""What a list that is imported adds to a collection, and where it says otherwise."""

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
from clippings.importing.differing import differing
from clippings.values import Plain, spoken_offset
from clippings.words.statuses import find_status

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


class Candidate(NamedTuple):
    """An entry as it can be kept, what it reads as, its piece, and what it had to lose."""

    plain: dict[str, Plain]
    clipping: Clipping
    piece: Hashable
    lost: tuple[Finding, ...]


class Twin(NamedTuple):
    """A clipping that is there already, and the values by which the list differs from it."""

    clipping: Clipping
    differing: Mapping[str, Plain]


class Merged(NamedTuple):
    """The entries to add, with ids; the twins of others; and what could not be kept."""

    new: tuple[dict[str, Plain], ...]
    twins: tuple[Twin, ...]
    findings: tuple[Finding, ...]


class _Known:
    """Clippings that are found again by id and by piece."""

    def __init__(self, clippings: Iterable[Clipping] = ()) -> None:
        self.by_id: dict[str, Clipping] = {}
        self.by_piece: dict[Hashable, list[Clipping]] = defaultdict(list)
        for clipping in clippings:
            self.put(clipping, piece_of(clipping))

    def put(self, clipping: Clipping, piece: Hashable) -> None:
        self.by_id[clipping.id] = clipping
        self.by_piece[piece].append(clipping)

    def find(self, candidate: Candidate, *, once: bool) -> Clipping | None:
        """The same piece; `once` where no other clipping of the list could be meant by it.

        Some papers show every article under one address; a single title may have been corrected.
        """
        clipping = candidate.clipping
        twins = self.by_piece.get(candidate.piece, []) if candidate.piece is not None else []
        if once and len(twins) == 1:
            return twins[0]
        agreeing = (twin for twin in twins if _agree(clipping, twin))
        return next(agreeing, None) or self.by_id.get(clipping.id or "\n")


def _agree(one: Clipping, other: Clipping) -> bool:
    """Whether two clippings at one address can be one piece; yearly ones have the same title.

    Two scans are those of two pieces.
    """
    same_day = not (one.date and other.date) or one.date.agrees(other.date)
    same_scan = not (one.file and other.file) or one.file == other.file
    return same_day and same_scan and titles_agree(one, other)


def merge(candidates: Iterable[Candidate], collection: Collection) -> Merged:
    """Part the entries of a list into new ones and those with twins; a piece is new only once."""
    candidates = list(candidates)
    there, here = _Known(collection.clippings), _Known()
    taken = TakenIds(there.by_id)
    new: dict[str, dict[str, Plain]] = {}
    twins: list[Twin] = []
    often = Counter(candidate.piece for candidate in candidates)
    for candidate in candidates:
        plain, clipping, piece, _lost = candidate
        once = often[piece] == 1
        if twin := there.find(candidate, once=once) or _same_one(candidate, there, collection):
            twins.append(Twin(twin, differing(plain, clipping, twin, collection)))
        elif twin := here.find(candidate, once=False):
            _complete(new[twin.id], plain)
        else:
            named = clipping._replace(id=taken.take(clipping.id or make_id(clipping)))
            new[named.id] = {**plain, "id": named.id, **_kept_back(candidate)}
            here.put(named, piece)
    findings = tuple(fault for candidate in candidates for fault in candidate.lost)
    return Merged(tuple(new.values()), tuple(twins), findings)


def _kept_back(candidate: Candidate) -> dict[str, Plain]:
    """A status for what has one that nobody knows here: it may not be for the public."""
    return {"status": "draft"} if any(one.field == "status" for one in candidate.lost) else {}


def _same_one(candidate: Candidate, there: _Known, collection: Collection) -> Clipping | None:
    """What is there already and agrees in everything, where too little tells the piece itself."""
    plain, clipping, piece, _lost = candidate
    alike = there.by_piece.get(None, []) if piece is None else []
    return next(
        (
            one
            for one in alike
            if one.date == clipping.date and not differing(plain, clipping, one, collection)
        ),
        None,
    )


def candidate_of(entry: Entry, collection: Collection) -> Candidate:
    """The entry with its outlet called as in the collection, and without what no field can hold."""
    plain = {key: _seen(value) for key, value in entry.plain.items()}
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
    """What becomes of a status that is not known, or how a value is put right."""
    comes_in = "what is new comes in as a draft; `clip set ID status=published` publishes it"
    return comes_in if fault.field == "status" else fault.hint


def _seen(value: Plain) -> Plain:
    """The value without characters that nobody sees and no file should hold."""
    if isinstance(value, list):
        return [_seen(item) for item in value]
    if isinstance(value, dict):
        return {key: _seen(item) for key, item in value.items()}
    return _UNSEEN.sub("", value.replace("\r\n", "\n")) if value else value


def _complete(entry: dict[str, Plain], again: Mapping[str, Plain]) -> None:
    """Add to an entry what a second one of the same piece states beyond it; tags are joined."""
    tags = [*_listed(entry.get("tags")), *_listed(again.get("tags"))]
    for key, value in again.items():
        entry.setdefault(key, value)
    if tags:
        entry["tags"] = list(dict.fromkeys(str(tag) for tag in tags))


def _listed(value: Plain) -> list[Plain]:
    return value if isinstance(value, list) else [value] if value else []
