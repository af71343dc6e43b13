"""The HTML page as `clip export` writes it, with its pictures."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from clippings.clipping import Collection
from clippings.errors import ClipError
from clippings.output import say
from clippings.publishing.target import Made
from clippings.settings import Settings
from clippings.values import did_you_mean

_LARGE = 5_000_000  # characters; more than readers on the road wait for


class PageOptions(NamedTuple):
    """What can be chosen for an HTML page; empty is the usual: pictures inside it, in English."""

    images: str = ""
    fragment: bool = False
    locale: str = ""


def make_page(
    collection: Collection, options: PageOptions, settings: Settings, page: Path | None
) -> Made:
    """The page that will stand at `page`; says on stderr which pictures it does not show."""
    from clippings.html_page import Files, Picture, render_list, render_page
    from clippings.locales import find_locale
    from clippings.publishing.page_files import WAYS, Site, copies, document

    way = options.images or "embed"
    if way not in WAYS:
        raise ClipError(f"{way!r} is no way to show pictures; {did_you_mean(way, WAYS)}")
    if way == "copy" and not page:
        raise ClipError("--images copy puts files beside the page; name it with --output")
    site = Site(settings.file.resolve().parent, settings.images, page and page.resolve())
    sources = list(dict.fromkeys(one.image.src for one in collection.clippings if one.image))
    pictures: dict[str, Picture | None] = {src: WAYS[way](site, src) for src in sources}
    files = Files(pictures.get, partial(document, site))
    render = render_list if options.fragment else render_page
    text = render(collection, find_locale(options.locale or "en"), files)
    _tell_left_out([src for src in sources if not pictures[src]], way)
    _tell_size(text, way)
    return Made(text, copies(site, sources) if way == "copy" else {})


def _tell_left_out(sources: Sequence[str], way: str) -> None:
    if not sources:
        return
    more = f" and {len(sources) - 1} more" if sources[1:] else ""
    hint = "" if way == "link" else "; `--images link` shows those on the web"
    say(f"clip: left out, for there is no such image in the repository: {sources[0]}{more}{hint}")


def _tell_size(text: str, way: str) -> None:
    if way == "embed" and len(text) > _LARGE:
        size = round(len(text) / 1_000_000)
        say(f"clip: the page has {size} MB; `--images copy` puts its pictures beside it")
