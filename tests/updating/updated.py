"""Pages brought up to date."""

from clippings.clipping import Collection
from clippings.updating import update_page as bring_up_to_date


def update_page(page: str, collection: Collection) -> str:
    """The page in Markdown as it is then; nothing must have been left undone."""
    updated = bring_up_to_date(page, collection)
    assert not updated.left
    return updated.text
