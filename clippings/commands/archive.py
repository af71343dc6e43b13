"""`clip archive`."""

import os
from collections.abc import Sequence
from typing import Annotated

import typer

from clippings import options, output, questions
from clippings.checking.archiving import find_copies, lacking_copies, save_copies, with_copies
from clippings.checking.captures import FoundCopies
from clippings.checking.wayback import Wayback, wayback_at
from clippings.choosing import named_or_chosen
from clippings.clipping import Clipping
from clippings.edits_shown import apply
from clippings.errors import ClipError
from clippings.filter_options import filtered
from clippings.selection import Filters


@filtered
def run(
    filters: Filters,
    ids: options.SomeIds = None,
    save: Annotated[
        bool, typer.Option("--save", help="Ask the archive to save pages it has no copy of.")
    ] = False,
    archive_service: options.ArchiveService = "",
    allow_private: options.AllowPrivate = None,
    dry_run: options.DryRun = False,
    yes: options.Yes = False,
    file: options.File = None,
) -> int:
    """Find a saved copy of each page near its date and record it; exit 1 if one is not found.

    A copy is recorded only if it can be opened and contains the clipping's quotes. New copies are
    made only with --save, and in CI only with --save --yes.
    """
    wayback = wayback_at(archive_service)
    if save and os.environ.get("CI") and not yes:
        raise ClipError(
            "--save in CI makes requests to a public archive on every run; add --yes to allow it"
        )
    store = options.open_store(file)
    chosen = named_or_chosen(store, ids, filters)
    lacking, unnamed = lacking_copies(chosen, store.collection)
    if ids and not lacking:
        output.tell(
            "nothing to look for: a copy is already recorded, or there is no public address"
        )
    found = find_copies(lacking, wayback, allow_private or ()).over(unnamed)
    if save and not dry_run:
        found = _saved(lacking, found, wayback, allow_private or (), yes=yes)
    apply(store, lambda now: with_copies(now, found.copies), dry_run=dry_run)
    _print_copies(found, dry_run=dry_run)
    return int(bool(found.reasons))


def _saved(
    lacking: Sequence[Clipping],
    found: FoundCopies,
    wayback: Wayback,
    allow_private: Sequence[str],
    *,
    yes: bool,
) -> FoundCopies:
    left = [clipping for clipping in lacking if clipping.id in found.reasons]
    question = f"Ask {wayback.saving} to save {len(left)} of these pages?"
    if not left or (questions.can_ask() and not yes and not questions.confirm(question)):
        return found
    return save_copies(left, wayback, allow_private).over(found)


def _print_copies(found: FoundCopies, *, dry_run: bool) -> None:
    for id_, reason in found.reasons.items():
        output.tell(f"{id_}: {reason}")
    if not dry_run:
        rows = ((id_, str(copy.date or ""), copy.url) for id_, copy in found.copies.items())
        output.rows(("id", "saved", "copy"), rows)
