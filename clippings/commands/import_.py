"""`clip import`."""

from pathlib import Path
from typing import Annotated

import typer

from clippings import completion, options
from clippings.clipping import Collection
from clippings.importers import IMPORTERS
from clippings.importing.import_outcome import OUTPUTS
from clippings.importing.list_import import ImportOptions, import_list
from clippings.importing.on_duplicate import WAYS
from clippings.importing.writing import data_file


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
            help=f"Format, if it is not detected: {', '.join(IMPORTERS)}.",
            autocompletion=completion.among(IMPORTERS),
            show_default=False,
        ),
    ] = "",
    names: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="OURS=THEIRS",
            help="Key of the list that holds one of our fields.",
            autocompletion=completion.keys,
        ),
    ] = None,
    on_duplicate: Annotated[
        str,
        typer.Option(
            metavar="WAY",
            help=f"What to do with clippings already there: {', '.join(WAYS)}.",
            autocompletion=completion.among(WAYS),
        ),
    ] = "skip",
    dry_run: options.DryRun = False,
    format_name: Annotated[str, options.format_among(OUTPUTS)] = "text",
    file: options.File = None,
) -> int:
    """Import the clippings of another list, except those already there.

    Reads pages in Markdown, HTML and reStructuredText, YAML, TOML, JSON, JavaScript, CSV, feeds,
    citations, bookmarks, and folders of files with front matter. Prints the ids of new and updated
    clippings; exit 1 if a row was skipped, or nothing was found.
    """
    path = data_file(file)
    collection = options.open_store(path).collection if path.exists() else Collection()
    how = ImportOptions(from_format, names or (), on_duplicate, format_name, dry_run)
    return import_list(source, path, collection, how)
