"""HTML pages with the pictures and documents of their clippings."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from clippings.addresses.targets import web_target
from clippings.clipping import Collection
from clippings.errors import ClipError
from clippings.known_words import require_known
from clippings.output import tell
from clippings.publishing.left_out import report_not_linked, report_not_shown
from clippings.publishing.target import Made
from clippings.settings import Settings

if TYPE_CHECKING:
    from clippings.exporters.html_page import Files

_LARGE = 5_000_000  # characters; slow to load on a mobile connection


def draw(
    collection: Collection,
    render: Callable[["Files"], str],
    images: str,
    settings: Settings,
    page: Path | None,
) -> Made:
    """Make the page for the path `page`; prints on stderr what it does not show or link to.

    `images` is a key of WAYS, or empty for embedded pictures. Raises ClipError.
    """
    from clippings.exporters.html_page import Files
    from clippings.publishing.page_files import WAYS, copies, document, site_of

    way = images or "embed"
    require_known(way, WAYS, "a way to show pictures")
    if way == "copy" and not page:
        raise ClipError("--images copy puts files next to the page; name the page with --output")
    site = site_of(settings, page and page.resolve())
    sources = list(dict.fromkeys(one.image.src for one in collection.clippings if one.image))
    pictures = {src: WAYS[way](site, src) for src in sources}
    documents = {one.file: document(site, one.file) for one in collection.clippings if one.file}
    text = render(Files(pictures.get, documents.__getitem__))
    report_not_shown([src for src in sources if not pictures[src]])
    report_not_linked([path for path, link in documents.items() if not (link or web_target(path))])
    if way == "embed":
        _report_size(sum(len(picture.src) for picture in pictures.values() if picture))
    return Made(text, copies(site, sources) if way == "copy" else {})


def _report_size(characters: int) -> None:
    if characters > _LARGE:
        size = round(characters / 1_000_000)
        tell(f"the page contains {size} MB of pictures; use `--images copy` to keep them in files")
