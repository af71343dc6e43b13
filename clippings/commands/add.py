"""`clip add`."""

from typing import Annotated

import typer

from clippings import completion, options, output
from clippings.adding import Draft, complete, refuse_twin
from clippings.assigning import assign
from clippings.editing import apply
from clippings.entries import insert_by_date
from clippings.formats import require_format
from clippings.gathering import gather
from clippings.showing import ADDED_FORMATS, print_added
from clippings.snapshot import Snapshot
from clippings.yaml_text.document import Document


def _fact(help_line: str, complete: completion.Complete | None = None) -> typer.models.OptionInfo:
    option = typer.Option(
        help=help_line, metavar="TEXT", autocompletion=complete, rich_help_panel="Facts"
    )
    assert isinstance(option, typer.models.OptionInfo)
    return option


def run(
    url: Annotated[str, typer.Argument(help="Address of the piece.", show_default=False)] = "",
    title: Annotated[str, _fact("Headline.")] = "",
    outlet: Annotated[str, _fact("Who published it.", completion.outlets)] = "",
    date: Annotated[str, _fact("2021-05-04, 2021-05 or 2021.")] = "",
    lang: Annotated[str, _fact("Such as fr.", completion.languages)] = "",
    kind: Annotated[str, _fact("Such as interview.", completion.kinds)] = "",
    author: Annotated[list[str] | None, _fact("Who wrote it; may be repeated.")] = None,
    quote: Annotated[list[str] | None, _fact("Its words; may be repeated.")] = None,
    speaker: Annotated[str, _fact("Who said the quote.")] = "",
    summary: Annotated[str, _fact("What it says, in your words.")] = "",
    image: Annotated[str, _fact("Path from the data file, or address.")] = "",
    alt: Annotated[str, _fact("What the image shows.")] = "",
    tag: Annotated[list[str] | None, _fact("May be repeated.", completion.tags)] = None,
    note: Annotated[str, _fact("For yourselves, never published.")] = "",
    more: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KEY=VALUE", help="Any other field, as `clip set` takes it."),
    ] = None,
    fetch: Annotated[bool, typer.Option(help="Read facts from the page.")] = True,
    allow_duplicate: Annotated[
        bool, typer.Option("--allow-duplicate", help="Add it though it is there already.")
    ] = False,
    allow_private: options.AllowPrivate = None,
    dry_run: options.DryRun = False,
    yes: options.Yes = False,
    format_name: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="What is printed: id or json.",
            autocompletion=completion.among(ADDED_FORMATS),
        ),
    ] = "id",
    file: options.File = None,
) -> None:
    """Add a clipping, in its place by date, and print its id.

    What is not given is read from the page; on a terminal only what is missing then is asked.
    """
    typed = {
        "url": [url],
        "title": [title],
        "outlet": [outlet],
        "date": [date],
        "lang": [lang],
        "kind": [kind],
        "author": author or [],
        "quote": quote or [],
        "quote.speaker": [speaker],
        "summary": [summary],
        "image": [image],
        "image.alt": [alt],
        "tags": tag or [],
        "note": [note],
    }
    require_format(format_name, ADDED_FORMATS, "add")
    assignments = [f"{key}={value}" for key, values in typed.items() for value in values if value]
    entry = assign({}, [*assignments, *(more or ())])
    store = options.open_store(file)
    draft = gather(
        entry,
        store.collection,
        fetch=fetch,
        ask=output.can_ask() and not yes,
        allow_duplicate=allow_duplicate,
        allow_private=allow_private or (),
    )
    change = apply(
        store,
        lambda now: _insert(now, draft, allow_duplicate),
        dry_run=dry_run,
        allow=("duplicate-url",) if allow_duplicate else (),
    )
    print_added(change, format_name, dry_run=dry_run)


def _insert(now: Snapshot, draft: Draft, allow_duplicate: bool) -> Document:
    entry, clipping = complete(draft, now.collection)
    if not allow_duplicate:
        refuse_twin(clipping, now.collection)
    return insert_by_date(now, entry)
