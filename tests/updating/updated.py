"""Pages brought up to date, and the lines of one with the place of each fact."""

from clippings.clipping import Collection
from clippings.page_entries.entry import PageEntry
from clippings.updating import PageFormat
from clippings.updating import update_page as bring_up_to_date
from clippings.updating.locating import located
from clippings.updating.reading import reader_of


def update_page(page: str, collection: Collection) -> str:
    """The page in Markdown as it is then; nothing must have been left undone."""
    updated = bring_up_to_date(page, collection)
    assert not updated.left
    return updated.text


def lines_of(page: str, language: PageFormat = "markdown") -> list[PageEntry]:
    """The entries of a list, each with a slot for every fact that is found in it."""
    return [located(page, entry) for entry in reader_of(language)(page)]
