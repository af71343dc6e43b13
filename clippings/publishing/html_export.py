"""The HTML page as `clip export` writes it."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from clippings.clipping import Collection
from clippings.publishing.drawing import draw
from clippings.publishing.outlet_logos import with_logos
from clippings.publishing.target import Made
from clippings.settings import Settings


class PageOptions(NamedTuple):
    """What can be chosen for an HTML page; empty is the usual: pictures inside it, in English."""

    images: str = ""
    fragment: bool = False
    locale: str = ""
    group_by: str = ""


def make_page(
    collection: Collection, options: PageOptions, settings: Settings, page: Path | None
) -> Made:
    """The page that will stand at `page`."""
    from clippings.html_page import render_list, render_page
    from clippings.locales import find_locale

    render = render_list if options.fragment else render_page
    locale = find_locale(options.locale or "en")
    collection = with_logos(collection)
    filled = partial(render, collection, locale, group_by=options.group_by)
    return draw(collection, filled, options.images, settings, page)
