"""`clip import`."""

from pathlib import Path
from typing import Annotated

import typer

from clippings import completion, options
from clippings.clipping import Collection
from clippings.importers import IMPORTERS
from clippings.importing import writing
from clippings.importing.merging import candidate_of, merge
from clippings.importing.picture_folder import folder_of_pictures
from clippings.importing.source import parse_names, placed_in, read_list
from clippings.reporting import exit_code
from clippings.settings import settings_beside


def run(
    source: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="The list: a file, a folder, or - for stdin."),
    ],
    from_format: Annotated[
        str,
        typer.Option(
            "--from",
            metavar="FORMAT",
            help=f"Its format, where it cannot be told: {', '.join(IMPORTERS)}.",
            autocompletion=completion.among(IMPORTERS),
            show_default=False,
        ),
    ] = "",
    names: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="OURS=THEIRS",
            help="Which of its keys holds a field.",
            autocompletion=completion.keys,
        ),
    ] = None,
    on_duplicate: Annotated[
        str,
        typer.Option(
            metavar="WAY",
            help=f"What is there already: {', '.join(writing.WAYS)}.",
            autocompletion=completion.among(writing.WAYS),
        ),
    ] = "skip",
    dry_run: options.DryRun = False,
    format_name: Annotated[str, options.format_among(writing.OUTPUTS)] = "text",
    file: options.File = None,
) -> int:
    """Bring in the clippings of another list; what is there already is not added again.

    Pages in Markdown and HTML, YAML, TOML, JSON, JavaScript, CSV, feeds, citations, bookmarks, and
    folders of files with front matter are read. Prints the ids of what is new or updated; exit 1
    where a row was left, or there was nothing to read.
    """
    writing.check_output(format_name)
    imported = read_list(source, from_format, parse_names(names or ()))
    path = writing.data_file(file)
    collection = options.open_store(path).collection if path.exists() else Collection()
    candidates = [candidate_of(entry, collection) for entry in imported.entries]
    merged = merge(candidates, collection)
    updated = writing.choose(merged.known, on_duplicate)
    change, brought = writing.bring_in(path, candidates, updated, dry_run=dry_run)
    writing.print_import(change, brought, format_name, dry_run=dry_run)
    findings = [*imported.findings, *placed_in(merged.findings, source)]
    writing.say_outcome(findings, len(imported.entries))
    writing.say_kept(candidate.plain for candidate in candidates)
    writing.say_folder_of_pictures(
        folder_of_pictures(change.after.collection.clippings, settings_beside(path), source)
    )
    writing.say_count(brought, len(merged.known) - len(updated), dry_run=dry_run)
    return exit_code(findings) or int(not imported.entries)
