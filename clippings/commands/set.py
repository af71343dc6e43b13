"""`clip set`."""

from collections.abc import Sequence
from typing import Annotated

import typer

from clippings import completion, options
from clippings.data_file.assignments import assign
from clippings.data_file.dropped_parts import dropped_parts
from clippings.data_file.entries import replace_entries
from clippings.data_file.snapshot import Snapshot
from clippings.edits_shown import apply
from clippings.errors import ClipError
from clippings.output import tell
from clippings.values import Plain
from clippings.yaml_text.document import Document


def run(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="ID... [KEY=VALUE]...",
            help="Ids of clippings, or their beginnings; then fields, such as outlet='Le Monde'.",
            autocompletion=completion.ids_and_assignments,
        ),
    ],
    unset: Annotated[
        list[str] | None,
        typer.Option(
            "--unset", metavar="KEY", help="Take a field out.", autocompletion=completion.fields
        ),
    ] = None,
    dry_run: options.DryRun = False,
    file: options.File = None,
) -> None:
    """Change fields of clippings; every other character stays. A new date moves them to its place.

    Parts are named with a dot (image.alt=…), items of a list with a number (quote[1].speaker=…);
    a key given several times makes a list, KEY+=VALUE adds to one, KEY-=VALUE takes from one.
    """
    ids, assignments = _parted(words)
    if not (assignments or unset):
        if "=" in ids[0]:
            raise ClipError(f"no clipping is named; write an id before {ids[0]}")
        raise ClipError("nothing to set; write key=value or --unset key")
    store = options.open_store(file)
    names = list(dict.fromkeys(store[prefix].id for prefix in ids))
    left: list[str] = []
    dropped: list[str] = []

    def assigned(entry: dict[str, Plain]) -> dict[str, Plain]:
        changed = assign(entry, assignments, unset or ())
        dropped.extend(dropped_parts(entry, changed, assignments))
        return changed

    def edit(now: Snapshot) -> Document:
        return replace_entries(now, names, assigned, left)

    change = apply(store, edit, dry_run=dry_run, left=left)
    for sentence in dropped:
        tell(sentence)
    if change.before.data == change.after.data:
        tell("nothing changed")


def _parted(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """The ids, of which there is one at least, and what begins with the first assignment."""
    start = next((n for n, word in enumerate(words) if n and "=" in word), len(words))
    return words[:start], words[start:]
