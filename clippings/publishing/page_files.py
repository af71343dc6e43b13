"""Files of the repository on an HTML page: pictures (three ways) and linked documents."""

import mimetypes
import os
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

from clippings.addresses import is_path
from clippings.addresses.asked import resolve_reference
from clippings.addresses.targets import local_target, web_target
from clippings.exporters.html_page import ShownPicture
from clippings.local_files import LocalFiles, Sight, files_of
from clippings.settings import Settings


class SiteFiles(NamedTuple):
    """The files named by paths, and the path of the page, None if that is not known.

    `base` is the web address that paths are relative to; empty if they name files.
    """

    files: LocalFiles
    base: str
    page: Path | None


def site_of(settings: Settings, page: Path | None) -> SiteFiles:
    """The files for a page to be written at `page`."""
    return SiteFiles(files_of(settings), settings.image_base, page)


# Maps the `src` in the data file to the picture on the page; None leaves it out.
ShowPicture: TypeAlias = Callable[[SiteFiles, str], ShownPicture | None]


def embedded(site: SiteFiles, src: str) -> ShownPicture | None:
    """The picture as a data URL (RFC 2397)."""
    file = image_file(site, src)
    if not file:
        return None
    kind = mimetypes.guess_type(file.name)[0] or "image/png"
    return _sized(f"data:{kind};base64,{b64encode(file.read_bytes()).decode()}", file)


def linked_picture(site: SiteFiles, src: str) -> ShownPicture | None:
    """The picture by its own address, also on the web or at the root of the site."""
    if target := web_target(src):
        return ShownPicture(target)
    file = image_file(site, src)
    if not file:
        return None
    return _sized(local_target(src) if src.startswith("/") else _relative(file, site), file)


def copied(site: SiteFiles, src: str) -> ShownPicture | None:
    """The picture as a copy next to the page, made by `copies`."""
    file = image_file(site, src)
    if not file or not site.page:
        return None
    copy = _copy_of(file, site, site.page)
    return _sized(local_target(copy.relative_to(site.page.parent).as_posix()), file)


WAYS: Mapping[str, ShowPicture] = {"embed": embedded, "link": linked_picture, "copy": copied}


def document(site: SiteFiles, path: str) -> str:
    """The address of a document; empty if it is not in the repository.

    A path with a leading slash is relative to the site and unchanged.
    """
    if base := site.base:
        return web_target(resolve_reference(base, path) or path)
    if path.startswith("/"):
        return local_target(path)
    file = _file(site, path, ("file", "image", "broken"))
    return _relative(file, site) if file else ""


def _relative(file: Path, site: SiteFiles) -> str:
    start = site.page.parent if site.page else Path()
    return local_target(Path(os.path.relpath(file, start)).as_posix())


def copies(site: SiteFiles, sources: Sequence[str]) -> dict[Path, Path]:
    """Copies to make in the folder `PAGE-images` next to the page: new path to original."""
    files = filter(None, (image_file(site, src) for src in sources))
    return {_copy_of(file, site, site.page): file for file in files} if site.page else {}


def _copy_of(file: Path, site: SiteFiles, page: Path) -> Path:
    inside = file.relative_to(site.files.repository)
    return page.with_name(f"{page.stem}-images") / inside


def image_file(site: SiteFiles, src: str) -> Path | None:
    """The image in the repository named by `src`, with symbolic links resolved."""
    return _file(site, src, ("image",)) if is_path(src) else None


def _file(site: SiteFiles, path: str, wanted: Sequence[Sight]) -> Path | None:
    found = site.files.file_at(path, wanted)
    return found and found.resolve()


def _sized(address: str, file: Path) -> ShownPicture:
    """The picture with its width and height, for which browsers reserve space."""
    import imagesize  # type: ignore[import-untyped]

    try:
        width, height = imagesize.get(file)
    except ValueError:
        return ShownPicture(address)
    return (
        ShownPicture(address, int(width), int(height))
        if min(width, height) > 0
        else ShownPicture(address)
    )
