"""Bringing a list into the data file."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from clippings import output
from clippings.entries import ORDER, ordered
from clippings.errors import ClipError
from clippings.fields import read_clipping, to_full
from clippings.finding import Finding
from clippings.importers import IMPORTERS, Entry
from clippings.merging import Known, Merged, merge
from clippings.ordering import entry_date, places_for
from clippings.reporting import shows_colour
from clippings.reports import Outcome, find_report
from clippings.safe_write import write_whole
from clippings.settings import DEFAULT_FILE, find_settings, settings_beside
from clippings.snapshot import Change, Snapshot, shown_path, snapshot_of
from clippings.store import Store
from clippings.values import did_you_mean
from clippings.yaml_text.changing import Changes, change_entries
from clippings.yaml_text.document import Document

WAYS = ("skip", "update", "ask")
OUTPUTS = ("text", "json")


def choose(known: Iterable[Known], way: str) -> frozenset[str]:
    """The ids of the clippings that take the values of the list; raises ClipError.

    What is not taken is said; `ask` takes nothing where there is nobody to ask.
    """
    if way not in WAYS:
        raise ClipError(f"{way!r} is no way to treat a duplicate; {did_you_mean(way, WAYS)}")
    taken = set()
    for one in known:
        changes = "; ".join(_told(one))
        if not changes:
            continue
        output.say(f"{one.clipping.id}: {changes}")
        asked = way == "ask" and output.can_ask()
        if way == "update" or (asked and output.confirm("Take it?")):
            taken.add(one.clipping.id)
    return frozenset(taken)


def _told(known: Known) -> Iterable[str]:
    """Each value that differs, as it is here and as it is there."""
    here = to_full(known.clipping)
    there = to_full(read_clipping(known.differing)[0])
    for name in there:
        old, new = (json.dumps(side.get(name, ""), ensure_ascii=False) for side in (here, there))
        yield f"{name} is {old}, the list says {new}" if name in here else f"{name} {new} is new"


def data_file(file: Path | None) -> Path:
    """The data file to import into; it need not be there yet."""
    if file:
        return settings_beside(file).file
    try:
        return find_settings(Path.cwd()).file
    except ClipError:
        return DEFAULT_FILE


def bring_in(
    path: Path, entries: Sequence[Entry], updated: frozenset[str], *, dry_run: bool
) -> tuple[Change, list[str]]:
    """Write what is new, and the values of the clippings in `updated`; the ids of all these.

    A data file that is not there is made. Raises ClipError, and then nothing is written.
    """
    brought: list[str] = []

    def edit(now: Snapshot) -> Document:
        merged = merge(entries, now.collection)
        amended = [one for one in merged.known if one.clipping.id in updated]
        brought[:] = [str(entry["id"]) for entry in merged.new]
        brought.extend(one.clipping.id for one in amended)
        return _document(now, merged, amended)

    if path.exists():
        return Store(path).change(edit, dry_run=dry_run), brought
    before = snapshot_of(b"", shown_path(path))
    document = edit(before)
    change = Change(before, Snapshot(before.encoded(document), document, bom=False))
    if not dry_run:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, change.after.data)
    return change, brought


def _document(now: Snapshot, merged: Merged, amended: Iterable[Known]) -> Document:
    dates = [entry_date(entry) for entry in now.entries]
    places = places_for([entry_date(entry) for entry in merged.new], dates)
    amends = {}
    for one in amended:
        index = now.index(one.clipping.id)
        entry = now.entries[index]
        assert isinstance(entry, dict)
        amends[index] = {**entry, **one.differing}
    inserts = tuple((place, ordered(merged.new[index])) for place, index in places)
    return change_entries(now.document, Changes(inserts=inserts, amends=amends, order=ORDER))


def check_output(name: str) -> None:
    """Raises ClipError where `import` cannot print in this format."""
    if name not in OUTPUTS:
        hint = "; --from names that of the list" if name in IMPORTERS else ""
        raise ClipError(f"{name!r} is not a format of what `import` prints{hint}; use text or json")


def print_import(change: Change, ids: list[str], format_name: str, *, dry_run: bool) -> None:
    """Print the clippings that were brought in: their ids, in a dry run the diff; or JSON."""
    if format_name == "json":
        clippings = {one.id: one for one in change.after.collection.clippings}
        records = [to_full(clippings[name]) for name in ids]
        output.write(json.dumps(records, ensure_ascii=False, indent=2) + "\n")
    elif dry_run:
        output.write(change.diff())
    else:
        for name in ids:
            output.line(name)


def say_outcome(findings: Sequence[Finding], entries: int) -> None:
    """What could not be read, on stderr; or that there was nothing to read."""
    if not entries and not findings:
        output.say("clip: no clippings found in it")
    elif findings:
        outcome = Outcome(findings=findings, counts={"entries": entries}, colour=shows_colour())
        output.say(find_report("text")(outcome).rstrip("\n"))
