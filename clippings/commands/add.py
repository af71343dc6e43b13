"""`clip add`."""

from typing import Annotated

import typer

from clippings import completion, options, questions
from clippings.adding.gathering import AddOptions
from clippings.adding.inserting import insert
from clippings.data_file.assignments import assign
from clippings.known_words import require_known
from clippings.showing import ADDED_FORMATS, print_added


def _fact(help_line: str, complete: completion.Complete | None = None) -> object:
    return typer.Option(
        help=help_line, metavar="TEXT", autocompletion=complete, rich_help_panel="Facts"
    )


def run(
    url: Annotated[
        str, typer.Argument(metavar="[URL]", help="Address of the piece.", show_default=False)
    ] = "",
    title: Annotated[str, _fact("Headline.")] = "",
    outlet: Annotated[str, _fact("Who published it.", completion.outlets)] = "",
    date: Annotated[str, _fact("2021-05-04, 2021-05 or 2021.")] = "",
    lang: Annotated[str, _fact("Language tag, such as fr.", completion.languages)] = "",
    kind: Annotated[str, _fact("Kind, such as interview.", completion.kinds)] = "",
    author: Annotated[list[str] | None, _fact("Name of an author; may be repeated.")] = None,
    quote: Annotated[list[str] | None, _fact("Words of the piece; may be repeated.")] = None,
    speaker: Annotated[str, _fact("Who said the quote.")] = "",
    role: Annotated[str, _fact("Who the speaker is.")] = "",
    summary: Annotated[str, _fact("What the piece says, in your own words.")] = "",
    image: Annotated[str, _fact("Path relative to the data file, or a web address.")] = "",
    alt: Annotated[str, _fact("What the image shows.")] = "",
    tag: Annotated[list[str] | None, _fact("Tag; may be repeated.", completion.tags)] = None,
    status: Annotated[str, _fact("Status, such as draft.", completion.statuses)] = "",
    note: Annotated[str, _fact("Internal note, never published.")] = "",
    more: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="KEY=VALUE",
            help="Any other field, written as for `clip set`.",
            autocompletion=completion.keys,
        ),
    ] = None,
    fetch: Annotated[bool, typer.Option(help="Read facts from the page.")] = True,
    save_image: Annotated[
        bool, typer.Option("--save-image", help="Save the lead image next to the data file.")
    ] = False,
    oembed: Annotated[
        str,
        typer.Option(
            metavar="ADDRESS",
            envvar="CLIP_OEMBED",
            help="An oEmbed service for all video sites, asked at /oembed instead of the sites.",
            show_default=False,
        ),
    ] = "",
    allow_duplicate: Annotated[
        bool, typer.Option("--allow-duplicate", help="Add it even if it is already in the file.")
    ] = False,
    allow_private: options.AllowPrivate = None,
    dry_run: options.DryRun = False,
    yes: options.Yes = False,
    format_name: Annotated[str, options.format_among(ADDED_FORMATS)] = "id",
    file: options.File = None,
) -> None:
    """Add a clipping in its place by date and print its id.

    Facts not given as options are read from the page; a terminal asks for those still missing.
    """
    require_known(format_name, ADDED_FORMATS, "a format of `add`")
    alt_of_found = alt if save_image and not image else ""
    given = {
        "author": author or (),
        "quote": quote or (),
        "tags": tag or (),
        "url": [url],
        "title": [title],
        "outlet": [outlet],
        "date": [date],
        "lang": [lang],
        "kind": [kind],
        "quote.speaker": [speaker],
        "quote.role": [role],
        "summary": [summary],
        "image": [image],
        "image.alt": [] if alt_of_found else [alt],
        "status": [status],
        "note": [note],
    }
    typed = (f"{key}={value}" for key, values in given.items() for value in values if value)
    entry = assign({}, [*typed, *(more or ())])
    add_options = AddOptions(
        fetch=fetch,
        ask=questions.can_ask() and not yes,
        allow_duplicate=allow_duplicate,
        allow_private=tuple(allow_private or ()),
        oembed=oembed,
        save_image=save_image,
        alt=alt_of_found,
        dry_run=dry_run,
    )
    change = insert(options.open_store(file), entry, add_options)
    print_added(change, format_name, dry_run=dry_run)
