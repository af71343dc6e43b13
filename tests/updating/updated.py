"""Updates a page in tests, and locates the facts of its lines."""

from clippings.clipping import Clipping, Collection
from clippings.page_entries.entry import PageEntry
from clippings.updating import PageFormat
from clippings.updating import update_page as bring_up_to_date
from clippings.updating.facts.locating import located
from clippings.updating.mentions import mentions_of
from clippings.updating.readers import reader_of


def update_page(page: str, collection: Collection) -> str:
    """The updated page in Markdown; nothing may be left undone."""
    updated = bring_up_to_date(page, collection)
    assert not updated.left
    return updated.text


def lines_of(page: str, page_format: PageFormat = "markdown") -> list[PageEntry]:
    """The entries of a list, each with a slot for every fact that is found in it."""
    return [located(page, entry) for entry in reader_of(page_format)(page)]


def shown(page: str, page_format: PageFormat = "markdown") -> tuple[Clipping, ...]:
    """The clippings of a page, with ids."""
    entries = reader_of(page_format)(page)
    seen = [mention.together for mention in mentions_of(entries, [], Collection())]
    return tuple(one._replace(id=f"c{number}") for number, one in enumerate(seen))


def after(page: str, *clippings: Clipping, page_format: PageFormat = "markdown") -> str:
    """The updated page; a second update must change nothing."""
    done = bring_up_to_date(page, Collection(clippings=clippings), page_format)
    assert not done.left
    again = bring_up_to_date(done.text, Collection(clippings=clippings), page_format)
    assert (again.text, again.left) == (done.text, ())
    return done.text
