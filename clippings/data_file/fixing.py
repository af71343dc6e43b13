"""Apply the fixes that findings carry, and move entries to their place by date."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from clippings.clipping import Clipping
from clippings.data_file.assignments import assign
from clippings.data_file.entries import amend_spliceable
from clippings.data_file.rule_check import rule_findings
from clippings.data_file.snapshot import Change, Snapshot, snapshot_of
from clippings.data_file.store import Store
from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.places_by_date import find_out_of_order
from clippings.settings import Settings
from clippings.values import Plain
from clippings.yaml_text.changing import move_entries
from clippings.yaml_text.document import Document
from clippings.yaml_text.movable import movable

_MOST_PASSES = 5  # a fixed value can need another fix


def fix_file(settings: Settings, *, dry_run: bool) -> Change:
    """Apply all fixes to the data file. Raises ClipError; the file is then unchanged."""
    return Store(*settings).change(lambda current: _fixed(current, settings), dry_run=dry_run)


def _fixed(current: Snapshot, settings: Settings) -> Document:
    for _ in range(_MOST_PASSES):
        findings = rule_findings(current, settings)
        document = _fixed_once(current.document, findings)
        if document.text == current.document.text:
            document = _moved(document, current.collection.clippings, findings)
        if document.text == current.document.text:
            break
        current = snapshot_of(current.encoded(document), document.name)
    return current.document


def _fixed_once(document: Document, findings: Iterable[Finding]) -> Document:
    """The document with one fix per field; entries that cannot be spliced stay as they are."""
    return amend_spliceable(document, _amended_entries(document, findings), {})


def _moved(
    document: Document, clippings: Sequence[Clipping], findings: Iterable[Finding]
) -> Document:
    """The document with misplaced entries moved to their place by date, where that is safe."""
    places = {finding.place for finding in findings if finding.moves}
    found = find_out_of_order(clippings)
    misplaced = [one for one in found if clippings[one.at].place("date") in places]
    misplaced.sort(key=lambda one: clippings[one.at].date or (), reverse=True)
    indexes = [*document.mappings, len(document.entries)]
    moves = movable(document, {indexes[one.at]: indexes[one.before] for one in misplaced})
    try:
        return move_entries(document, moves) if moves else document
    except ClipError:
        return document


def _amended_entries(
    document: Document, findings: Iterable[Finding]
) -> dict[int, dict[str, Plain]]:
    places = [document.place(item.start) for item in document.items.items]
    starts = [place.position for place in places]
    fixes: dict[int, dict[str, str]] = defaultdict(dict)
    for finding in findings:
        if finding.fix is not None:
            index = bisect_right(starts, finding.place.position) - 1
            fixes[index].setdefault(finding.field, finding.fix)
    return {index: _assigned(document.entries[index], given) for index, given in fixes.items()}


def _assigned(entry: Plain, fixes: dict[str, str]) -> dict[str, Plain]:
    assert isinstance(entry, dict)
    for field, text in fixes.items():
        try:
            entry = assign(entry, [f"{field}={text}"])
        except ClipError:  # a part of an unknown key
            continue
    return entry
