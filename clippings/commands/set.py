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
            "--unset", metavar="KEY", help="Remove a field.", autocompletion=completion.fields
        ),
    ] = None,
    dry_run: options.DryRun = False,
    file: options.File = None,
) -> None:
    """Change fields of clippings and nothing else; with a new date they move to their place.

    Name parts with a dot (image.alt=…) and items of a list with a number (quote[1].speaker=…).
    Repeat a key to make a list; KEY+=VALUE adds an item, KEY-=VALUE removes one.
    """
    ids, assignments = _split(words)
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


def _split(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Split the arguments into ids (at least one) and assignments (from the first `=` on)."""
    start = next((n for n, word in enumerate(words) if n and "=" in word), len(words))
    return words[:start], words[start:]
