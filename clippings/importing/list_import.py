"""Imports a list, from reading it to reporting the result."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from clippings.clipping import Collection
from clippings.findings_shown import exit_code
from clippings.importing import import_outcome
from clippings.importing.candidates import candidate_of
from clippings.importing.merging import merge
from clippings.importing.on_duplicate import ids_to_update
from clippings.importing.picture_folder import folder_of_pictures
from clippings.importing.rule_errors import hold_to_rules
from clippings.importing.same_files import with_our_paths
from clippings.importing.source import name_of, parse_names, placed_in, read_list
from clippings.importing.writing import write_import
from clippings.settings import settings_beside


class ImportOptions(NamedTuple):
    """How a list is read, and how it is merged and reported."""

    from_format: str = ""
    names: Sequence[str] = ()  # `ours=theirs`, from --map
    on_duplicate: str = "skip"
    format_name: str = "text"
    dry_run: bool = False


def import_list(source: Path, path: Path, collection: Collection, options: ImportOptions) -> int:
    """Import the clippings of a list into the data file at `path`, which has the collection.

    Reports the result and returns the exit code. Raises ClipError, and then nothing is written.
    """
    import_outcome.check_output(options.format_name)
    imported = read_list(source, options.from_format, parse_names(options.names))
    settings = settings_beside(path)
    entries = with_our_paths(imported.entries, source, collection, settings)
    candidates, left_out = hold_to_rules(candidate_of(entry, collection) for entry in entries)
    merged = merge(candidates, collection)
    updated = ids_to_update(merged.twins, options.on_duplicate)
    change, result = write_import(path, candidates, updated, dry_run=options.dry_run)
    import_outcome.print_import(change, result, options.format_name, dry_run=options.dry_run)
    import_outcome.say_headed(change)
    lost = sorted((*left_out, *merged.findings), key=lambda one: one.place.line)
    findings = [*imported.findings, *placed_in(lost, source)]
    import_outcome.say_outcome(findings, len(imported.entries), name_of(source))
    import_outcome.say_left(imported.left)
    import_outcome.say_kept((candidate.plain for candidate in candidates), imported.keys)
    import_outcome.say_folder_of_pictures(
        folder_of_pictures(change.after.collection.clippings, settings, source),
        name_of(source),
    )
    there = len(merged.twins) - len(result.updated)
    import_outcome.say_count(result, there, path, dry_run=options.dry_run)
    return exit_code(findings) or int(not imported.entries or bool(result.left))
