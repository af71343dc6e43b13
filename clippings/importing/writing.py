"""Bringing a list into the data file."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from clippings import output
from clippings.data_file.entries import ORDER, inserts_by_date
from clippings.data_file.safe_write import write_with_folders
from clippings.data_file.shown import shown_path
from clippings.data_file.snapshot import Change, Snapshot, snapshot_of
from clippings.data_file.store import Store
from clippings.errors import ClipError
from clippings.fields import FIELDS, read_clipping, to_full
from clippings.finding import Finding
from clippings.importers import IMPORTERS
from clippings.importing.merging import Candidate, Merged, Twin, merge
from clippings.known_words import require_known
from clippings.reporting import shows_colour
from clippings.reports import Outcome, find_report
from clippings.reports.outcome import counted
from clippings.settings import DEFAULT_FILE, find_settings, settings_beside
from clippings.values import Plain
from clippings.yaml_text.changing import Changes, change_entries
from clippings.yaml_text.document import Document

WAYS = ("skip", "update", "ask")
OUTPUTS = ("text", "json")
_MOST_TOLD = 20
_LONGEST_TOLD = 60  # characters
_MOST_KEYS = 10


class Brought(NamedTuple):
    """The ids of the clippings that an import put in, and of those that took its values."""

    new: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()


def choose(known: Iterable[Twin], way: str) -> frozenset[str]:
    """The ids of the clippings that take the values of the list; raises ClipError.

    What is not taken is said; `ask` takes nothing where there is nobody to ask.
    """
    require_known(way, WAYS, "a way to treat a duplicate")
    asked = way == "ask" and output.can_ask()
    differing = [one for one in known if one.differing]
    if differing and way == "ask" and not asked:
        output.say("clip: there is nobody to ask; `--on-duplicate update` takes what the list says")
    taken = {one.clipping.id for one in differing} if way == "update" else set()
    for one in differing if asked else differing[:_MOST_TOLD]:
        output.say(f"{one.clipping.id}: {'; '.join(_told(one))}")
        if asked and output.confirm("Take it?"):
            taken.add(one.clipping.id)
    if len(differing) > _MOST_TOLD and not asked:
        output.say(f"… and {len(differing) - _MOST_TOLD} more")
    return frozenset(taken)


def _told(known: Twin) -> Iterable[str]:
    """Each value that differs, as it is here and as it is there."""
    here = to_full(known.clipping)
    there = to_full(read_clipping(known.differing)[0])
    for name, value in there.items():
        if name in here:
            yield f"{name} is {_short(here[name])}, the list says {_short(value)}"
        else:
            yield f"{name} {_short(value)} is new"


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_TOLD else f"{text[:_LONGEST_TOLD]}…"


def data_file(file: Path | None) -> Path:
    """The data file to import into; it need not be there yet."""
    if file:
        return settings_beside(file).file
    try:
        return find_settings(Path.cwd()).file
    except ClipError:
        return DEFAULT_FILE


def bring_in(
    path: Path, candidates: Sequence[Candidate], updated: frozenset[str], *, dry_run: bool
) -> tuple[Change, Brought]:
    """Write what is new, and the values of the clippings in `updated`.

    A data file that is not there is made, where anything comes into it. Raises ClipError, and then
    nothing is written.
    """
    brought = Brought()

    def edit(now: Snapshot) -> Document:
        nonlocal brought
        merged = merge(candidates, now.collection)
        amended = [one for one in merged.known if one.clipping.id in updated]
        new = tuple(str(entry["id"]) for entry in merged.new)
        brought = Brought(new, tuple(one.clipping.id for one in amended))
        return _document(now, merged, amended)

    if path.exists():
        change = Store(path).change(edit, dry_run=dry_run)
        return change, brought
    before = snapshot_of(b"", shown_path(path))
    document = edit(before)
    change = Change(before, Snapshot(before.encoded(document), document, bom=False))
    if brought.new and not dry_run:
        write_with_folders(path, change.after.data)
    return change, brought


def _document(now: Snapshot, merged: Merged, amended: Iterable[Twin]) -> Document:
    amends = {}
    for one in amended:
        index = now.index(one.clipping.id)
        entry = now.entries[index]
        assert isinstance(entry, dict)
        amends[index] = {**entry, **one.differing}
    inserts = inserts_by_date(now, merged.new)
    return change_entries(now.document, Changes(inserts=inserts, amends=amends, order=ORDER))


def check_output(name: str) -> None:
    """Raises ClipError where `import` cannot print in this format."""
    hint = "; --from names that of the list" if name in IMPORTERS else ""
    require_known(name, OUTPUTS, f"a format of what `import` prints{hint}")


def print_import(change: Change, brought: Brought, format_name: str, *, dry_run: bool) -> None:
    """Print what is new and what was updated: the ids, in a dry run the diff; or JSON."""
    ids = (*brought.new, *brought.updated)
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


def say_kept(entries: Iterable[Mapping[str, Plain]]) -> None:
    """Which keys of the list are no fields of ours and were kept as they are, on stderr."""
    keys = list(dict.fromkeys(key for entry in entries for key in entry if key not in FIELDS))
    if keys:
        named = ", ".join(keys[:_MOST_KEYS]) + (", …" if keys[_MOST_KEYS:] else "")
        output.say(f"kept as they are: {named}; `--map FIELD={keys[0]}` makes a field of one")


def say_folder_of_pictures(folder: Path | None) -> None:
    """What the configuration has to say, so that the pictures of the list are found, on stderr."""
    if folder:
        images = json.dumps(folder.as_posix(), ensure_ascii=False)
        output.say(
            f"its pictures are found with images = {images} under [tool.clip] in pyproject.toml"
        )


def say_count(brought: Brought, known: int, *, dry_run: bool) -> None:
    """How many clippings are new, updated or were there already, and what to do next.

    On stderr; `known` are those of the list that the data file has and that took nothing.
    """
    would = " would be" if dry_run else ""
    counts = (
        (len(brought.new), f"{would} brought in"),
        (len(brought.updated), f"{would} updated"),
        (known, " there already"),
    )
    told = ", ".join(f"{counted(number, 'clippings')}{what}" for number, what in counts if number)
    if any(brought):
        check = "" if dry_run else "; `clip validate` tells what they lack"
        output.say(f"{told}{check}")
    elif known:
        output.say(f"nothing new: {told}")
