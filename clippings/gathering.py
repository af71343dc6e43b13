"""Gathering a new entry: from the person, the page, the file, and the person again."""

from collections.abc import Iterable

from clippings import asking
from clippings.adding import (
    Draft,
    checked,
    clean_address,
    from_file,
    from_page,
    given,
    outlets_by_host,
    refuse_twin,
)
from clippings.addresses import is_web_address, masked
from clippings.clipping import Collection
from clippings.errors import ClipError
from clippings.output import say
from clippings.values import Plain


def gather(
    entry: dict[str, Plain],
    collection: Collection,
    *,
    fetch: bool,
    ask: bool,
    allow_duplicate: bool = False,
    allow_private: Iterable[str] = (),
) -> Draft:
    """All that is known of a new clipping; what was given stands before what was found.

    Raises ClipError for a value that cannot be, and for a piece that is there already: as soon as
    that is known, before the page is fetched or the person is asked in vain.
    """
    if ask and not any(key in entry for key in ("url", "title", "file")):
        entry = asking.ask_for_address() | entry
    draft = given({**entry, **_clean_address(entry)})
    _refuse_vain(draft, collection, allow_duplicate=allow_duplicate)
    url = draft["url"].value if "url" in draft else None
    if isinstance(url, str):
        facts = _fetch_facts(url, collection, allow_private) if fetch else {}
        address = {"url": facts["url"]} if "url" in facts else {}
        draft = {**facts, **from_file(url, collection), **draft, **address}
        _refuse_vain(draft, collection, allow_duplicate=allow_duplicate)
    asking.show(draft)
    return asking.ask_for_missing(draft) if ask else draft


def _clean_address(entry: dict[str, Plain]) -> dict[str, Plain]:
    """The address to keep; says why when it is another than the one given."""
    url = entry.get("url")
    if not isinstance(url, str) or not is_web_address(url):
        return {}
    kept, why = clean_address(url)
    if why:
        say(f"  url     {masked(kept)}  ({why}; given was {masked(url)})")
    return {"url": kept}


def _refuse_vain(draft: Draft, collection: Collection, *, allow_duplicate: bool) -> None:
    clipping = checked({key: known.value for key, known in draft.items()})
    if not allow_duplicate:
        refuse_twin(clipping, collection)


def _fetch_facts(url: str, collection: Collection, allow_private: Iterable[str]) -> Draft:
    """What the page says; where it cannot be read that is said, and nothing is known."""
    from clippings.page import read_page
    from clippings.web.page import fetch_page

    try:
        page = fetch_page(url, allow_private=allow_private)
    except ClipError as error:
        say(f"clip: {error}")
        return {}
    if page.status >= 400:
        say(f"clip: the page answers {page.status}, so nothing was read from it")
        return {}
    names = outlets_by_host(collection)
    facts = read_page(page.body, page.final_url, page.charset, outlet_names=names)
    if facts.unreadable:
        say(f"clip: the page could not be read ({facts.unreadable}), so nothing was taken from it")
    return from_page(facts, url)
