"""The HTML page of `clip export`."""

from pathlib import Path
from typing import TYPE_CHECKING

from clippings.clipping import Collection
from clippings.locales import PageLocale
from clippings.publishing.drawing import draw
from clippings.publishing.for_readers import with_logos
from clippings.publishing.format_options import FormatOptions
from clippings.publishing.target import Made
from clippings.settings import Settings

if TYPE_CHECKING:
    from clippings.exporters.html_page import Files


def make_page(
    collection: Collection,
    locale: PageLocale,
    options: FormatOptions,
    settings: Settings,
    page: Path | None,
) -> Made:
    """Make the page for the path `page`."""
    from clippings.exporters.html import write

    collection = with_logos(collection)

    def render(files: "Files") -> str:
        return write(collection, locale, options.group_by, files, fragment=options.fragment)

    return draw(collection, render, options.images, settings, page)
