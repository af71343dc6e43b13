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
            help=f"What is there already: {', '.join(WAYS)}.",
            autocompletion=completion.among(WAYS),
        ),
    ] = "skip",
    dry_run: options.DryRun = False,
    format_name: Annotated[str, options.format_among(OUTPUTS)] = "text",
    file: options.File = None,
) -> int:
    """Bring in the clippings of another list; what is there already is not added again.

    Pages in Markdown, HTML and reStructuredText, YAML, TOML, JSON, JavaScript, CSV, feeds,
    citations, bookmarks, and folders of files with front matter are read. Prints the ids of what is
    new or updated; exit 1 where a row was left, or there was nothing to read.
    """
    path = data_file(file)
    collection = options.open_store(path).collection if path.exists() else Collection()
    how = ImportOptions(from_format, names or (), on_duplicate, format_name, dry_run)
    return import_list(source, path, collection, how)
