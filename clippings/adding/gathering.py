"""Gather a new entry from what is given, its page, the data file, and the user's answers."""

import os
from collections.abc import Iterable
from typing import NamedTuple

from clippings.adding import asking
from clippings.adding.draft import (
    Draft,
    as_in_file,
    checked,
    clean_address,
    from_file,
    from_page,
    given,
    kept_address,
    refuse_twin,
    with_alt,
)
from clippings.adding.outlet_names import outlets_by_host
from clippings.adding.pictures import FetchedPicture, fetch_picture
from clippings.addresses import host_of, is_path, is_web_address, masked
from clippings.clipping import Clipping, Collection
from clippings.data_file.rule_check import refuse_by_rules
from clippings.duplicates import near_twin
from clippings.errors import ClipError
from clippings.output import say, tell
from clippings.page.facts import UNDECLARED
from clippings.questions import confirm
from clippings.values import Plain


class AddOptions(NamedTuple):
    """How to find out more about a clipping.

    `allow_private` are private hosts that may be asked; `oembed` is a service that has the oEmbed
    data of all sites; `alt` is the alt text of the picture that is saved.
    """

    fetch: bool = True
    ask: bool = False
    allow_duplicate: bool = False
    allow_private: tuple[str, ...] = ()
    oembed: str = ""
    save_image: bool = False
    alt: str = ""
    dry_run: bool = False


def gather_draft(entry: dict[str, Plain], collection: Collection, options: AddOptions) -> Draft:
    """Gather the values of a new clipping; given ones take precedence over found ones.

    Raises ClipError for an invalid value, and for a piece that is already in the file: as early as
    possible, so that no page is fetched and no question asked in vain.
    """
    if options.ask and not any(key in entry for key in ("url", "title", "file")):
        entry = asking.ask_for_address() | entry
    draft = given({**entry, **_clean_address(entry)})
    _refuse_early(draft, collection, options)
    url = draft["url"].value if "url" in draft else None
    if isinstance(url, str) and options.fetch:
        draft = _with_page(draft, url, collection, options)
    elif isinstance(url, str):
        draft = {**from_file(url, collection), **draft}
    draft = as_in_file(draft, collection)
    asking.show_draft(draft)
    draft = asking.ask_for_missing(draft) if options.ask else draft
    _warn_of_near_twin(draft, collection, options)
    return draft


def _with_page(draft: Draft, url: str, collection: Collection, options: AddOptions) -> Draft:
    """The draft with what the page says; prints a message if the page cannot be read."""
    from clippings.adding.fetching import FetchOptions, fetch_piece
    from clippings.adding.quoting import with_checked_quotes

    outlets = outlets_by_host(collection)
    piece = fetch_piece(url, FetchOptions(outlets, options.allow_private, options.oembed))
    if not piece.trouble and not piece.facts.title and "title" not in draft:
        piece = piece._replace(trouble=f"{masked(url)} has no title")
    if piece.trouble and not options.ask and draft.keys() == {"url"}:
        way_out = "give its facts as options, or --no-fetch to add the address alone"
        raise ClipError(f"{piece.trouble}; {way_out}")
    if piece.trouble:
        tell(piece.trouble)
    address = kept_address(url, piece.facts, piece.url)
    found = {**from_page(piece.facts), **from_file(str(address.value), collection, piece.facts)}
    draft = {**found, **draft, "url": address}
    named = piece.facts.canonical
    canonical = named.value if named and named.source != UNDECLARED else ""
    _refuse_early(draft, collection, options, (piece.url, canonical))
    if canonical and host_of(canonical) != host_of(str(address.value)):
        say(f"  the page names another address as its own: {masked(canonical)}")
    return with_checked_quotes(draft, piece, ask=options.ask)


def gather_picture(draft: Draft, options: AddOptions) -> tuple[Draft, FetchedPicture | None]:
    """Fetch the draft's picture and ask for a missing alt text; prints why if there is none."""
    image = draft["image"].value if "image" in draft else None
    address = image.get("src") if isinstance(image, dict) else image
    if not isinstance(address, str) or not is_web_address(address):
        tell("no picture was found to save; name one with --image")
        return draft, None
    try:
        picture = fetch_picture(address, options.allow_private)
    except ClipError as error:
        tell(str(error))
        return draft, None
    say(f"  picture {picture}")
    if options.ask and not (isinstance(image, dict) and image.get("alt")):
        draft = with_alt(draft, asking.ask_for_alt())
    return draft, picture


def _clean_address(entry: dict[str, Plain]) -> dict[str, Plain]:
    """The address to keep as an entry; prints why if it differs from the one given."""
    url = entry.get("url")
    if isinstance(url, str) and _is_file(url):
        raise ClipError(
            f"{url} is a file, not an address; `--set file=PATH` names it, "
            "by its path from the folder of the data file"
        )
    if not isinstance(url, str) or not is_web_address(url):
        return {}
    kept, why = clean_address(url)
    if why:
        say(f"  url     {masked(kept)}  ({why}; given was {masked(url)})")
    return {"url": kept}


def _is_file(text: str) -> bool:
    """Whether a path was given in place of an address: to an existing file, or to a PDF."""
    if not is_path(text):
        return False
    folder = text.rpartition("/")[0].partition("/")[0]
    is_host = "." in folder.lstrip(".")  # `example.org/a.pdf`, without its scheme
    return os.path.isfile(text) or (text.lower().endswith(".pdf") and not is_host)


def _refuse_early(
    draft: Draft, collection: Collection, options: AddOptions, addresses: Iterable[str] = ()
) -> None:
    clipping = _read(draft)
    refuse_by_rules(clipping)
    if not options.allow_duplicate:
        refuse_twin(clipping, collection, addresses)


def _warn_of_near_twin(draft: Draft, collection: Collection, options: AddOptions) -> None:
    clipping = _read(as_in_file(draft, collection))
    twin = None if options.allow_duplicate else near_twin(clipping, collection.clippings)
    if twin is None:
        return
    place = twin.place("id")
    tell(f"similar to {twin.id} ({place.file}:{place.line}): {twin.title}")
    if options.ask and not confirm("Add it anyway?"):
        raise ClipError("nothing was added")


def _read(draft: Draft) -> Clipping:
    return checked({key: known.value for key, known in draft.items()})
