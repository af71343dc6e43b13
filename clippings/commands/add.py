"""`clip add`."""

from typing import Annotated

import typer

from clippings import completion, options, output
from clippings.adding.draft import Draft, complete, refuse_twin, with_alt, with_source
from clippings.adding.gathering import Wish, gather, gather_picture
from clippings.adding.pictures import Place, saving, shelf_of
from clippings.assigning import assign
from clippings.data_file.editing import apply
from clippings.data_file.entries import insert_by_date
from clippings.data_file.snapshot import Snapshot
from clippings.formats import require_format
from clippings.showing import ADDED_FORMATS, print_added
from clippings.yaml_text.document import Document


def _fact(help_line: str, complete: completion.Complete | None = None) -> typer.models.OptionInfo:
    option = typer.Option(
        help=help_line, metavar="TEXT", autocompletion=complete, rich_help_panel="Facts"
    )
    assert isinstance(option, typer.models.OptionInfo)
    return option


def run(
    url: Annotated[
        str, typer.Argument(metavar="[URL]", help="Address of the piece.", show_default=False)
    ] = "",
    title: Annotated[str, _fact("Headline.")] = "",
    outlet: Annotated[str, _fact("Who published it.", completion.outlets)] = "",
    date: Annotated[str, _fact("2021-05-04, 2021-05 or 2021.")] = "",
    lang: Annotated[str, _fact("Such as fr.", completion.languages)] = "",
    kind: Annotated[str, _fact("Such as interview.", completion.kinds)] = "",
    author: Annotated[list[str] | None, _fact("Who wrote it; may be repeated.")] = None,
    quote: Annotated[list[str] | None, _fact("Its words; may be repeated.")] = None,
    speaker: Annotated[str, _fact("Who said the quote.")] = "",
    role: Annotated[str, _fact("Who the speaker is.")] = "",
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
    save_image: Annotated[
        bool, typer.Option("--save-image", help="Save the picture beside the data.")
    ] = False,
    oembed: Annotated[
        str,
        typer.Option(
            metavar="ADDRESS",
            envvar="CLIP_OEMBED",
            help="A service that answers for all video sites under /oembed, instead of theirs.",
            show_default=False,
        ),
    ] = "",
    allow_duplicate: Annotated[
        bool, typer.Option("--allow-duplicate", help="Add it though it is there already.")
    ] = False,
    allow_private: options.AllowPrivate = None,
    dry_run: options.DryRun = False,
    yes: options.Yes = False,
    format_name: Annotated[str, options.format_among(ADDED_FORMATS)] = "id",
    file: options.File = None,
) -> None:
    """Add a clipping, in its place by date, and print its id.

    What is not given is read from the page; on a terminal only what is missing then is asked.
    """
    require_format(format_name, ADDED_FORMATS, "add")
    several = {"author": author or [], "quote": quote or [], "tags": tag or []}
    one = {"url": url, "title": title, "outlet": outlet, "date": date, "lang": lang, "kind": kind}
    one |= {"quote.speaker": speaker, "quote.role": role, "summary": summary}
    one |= {"image": image, "note": note}
    one |= {} if save_image and not image else {"image.alt": alt}
    typed = [(key, value) for key, values in several.items() for value in values]
    typed += [(key, value) for key, value in one.items() if value]
    entry = assign({}, [*(f"{key}={value}" for key, value in typed), *(more or ())])
    wish = Wish(
        fetch=fetch,
        ask=output.can_ask() and not yes,
        allow_duplicate=allow_duplicate,
        allow_private=tuple(allow_private or ()),
        oembed=oembed,
    )
    store = options.open_store(file)
    settings = options.find_data_file(file)
    shelf = shelf_of(settings, store.collection.clippings) if save_image else None
    draft, picture = gather(entry, store.collection, wish), None
    if shelf:
        draft, picture = gather_picture(with_alt(draft, "" if image else alt), wish)
    with saving(picture, shelf, dry_run=dry_run) as place:
        change = apply(
            store,
            lambda now: _insert(now, draft, allow_duplicate, place),
            dry_run=dry_run,
            allow=("duplicate-url",) if allow_duplicate else (),
            unsaid=("duplicate-url", "image") if picture and dry_run else ("duplicate-url",),
            images=settings.images,
        )
    print_added(change, format_name, dry_run=dry_run)


def _insert(now: Snapshot, draft: Draft, allow_duplicate: bool, place: Place | None) -> Document:
    entry, clipping = complete(draft, now.collection)
    if not allow_duplicate:
        refuse_twin(clipping, now.collection)
    if place:
        entry["image"] = with_source(entry["image"], place(clipping.id))
    return insert_by_date(now, entry)
