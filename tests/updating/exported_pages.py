"""Exported pages for tests of updates."""

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.exporters.markdown import write
from clippings.locales import find_locale
from clippings.updating import update_page

ONE = Clipping(
    id="a",
    url="https://ex.example/a",
    title="One big story",
    outlet="Example News",
    date=PartialDate(2021, 5, 4),
    lang="en",
    kind="article",
)
TWO = ONE._replace(
    id="b",
    url="https://ex.example/b",
    title="Second story",
    outlet="Daily Bugle",
    date=PartialDate(2020, 3, 1),
)


def exported(template: str, *clippings: Clipping, locale: str = "en", group_by: str = "") -> str:
    """The page of these clippings."""
    return write(Collection(clippings=clippings), template, find_locale(locale), group_by)


def after(page: str, *clippings: Clipping) -> str:
    """The updated page; nothing may be left undone."""
    updated = update_page(page, Collection(clippings=clippings))
    assert not updated.left
    return updated.text
