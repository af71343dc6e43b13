"""Pictures of new clippings, saved beside the data."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from clippings.addresses import masked
from clippings.clipping import Clipping
from clippings.errors import ClipError
from clippings.files.writing import remove_empty, write_with_folders
from clippings.images import look_at_image
from clippings.local_files import Sight, files_of
from clippings.settings import Settings

LARGEST_PICTURE = 10 << 20  # bytes
_USUAL_FOLDER = "images"
_FILES: tuple[Sight, ...] = ("image", "broken", "file")
# An SVG is left out: it may hold scripts, which would run on the page that shows the file.
_SUFFIXES = (
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"GIF8", ".gif"),
    (b"RIFF", ".webp"),
)
_AVIF = (b"ftypavif", b"ftypavis")

SavePicture = Callable[[str], str]


class FetchedPicture(NamedTuple):
    """The bytes of an image, the suffix of their kind, and its size in pixels."""

    data: bytes
    suffix: str
    width: int
    height: int

    def __str__(self) -> str:
        """`1200 × 630, 84 kB`."""
        return f"{self.width} × {self.height}, {max(1, len(self.data) // 1000)} kB"


def fetch_picture(url: str, allow_private: Iterable[str]) -> FetchedPicture:
    """The image at an address; raises ClipError where there is none that can be kept."""
    from clippings.adding.visiting import visit

    shown = masked(url)
    visited = visit(url, allow_private, "image", LARGEST_PICTURE)
    reply = visited.reply
    if reply is None or visited.reason != "image-ok":
        raise ClipError(f"{shown} cannot be read: {visited.sentence}; no picture was saved")
    if reply.end == "capped":
        raise ClipError(f"{shown} is larger than {LARGEST_PICTURE >> 20} MiB, so it was not saved")
    suffix = _suffix(reply.body)
    if look_at_image(reply.body, whole=True) != "image" or not suffix:
        raise ClipError(f"{shown} is no PNG, JPEG, GIF, WebP or AVIF that is whole; not saved")
    width, height = _size(reply.body)
    return FetchedPicture(reply.body, suffix, width, height)


def _suffix(data: bytes) -> str:
    if data[4:12] in _AVIF:
        return ".avif"
    return next((suffix for start, suffix in _SUFFIXES if data.startswith(start)), "")


def _size(data: bytes) -> tuple[int, int]:
    import imagesize  # type: ignore[import-untyped]

    width, height = imagesize.get(BytesIO(data))
    return int(width), int(height)


class Shelf(NamedTuple):
    """Where the pictures of a data file stand, and how its paths name this folder."""

    place: Path
    folder: str


def shelf_of(settings: Settings, clippings: Iterable[Clipping]) -> Shelf:
    """Beside the pictures of these clippings that are there.

    Raises ClipError where they are on the web, or outside of the repository.
    """
    if settings.image_base:
        raise ClipError(f"the pictures of this file stand at {settings.image_base}; put it there")
    files = files_of(settings)
    sources = (one.image.src for one in clippings if one.image)
    shelves = Counter(
        Shelf(file.parent, str(PurePosixPath(source).parent))
        for source in sources
        if (file := files.file_at(source, _FILES))
    )
    usual = Shelf(files.folder / _USUAL_FOLDER, _USUAL_FOLDER)
    shelf = shelves.most_common(1)[0][0] if shelves else usual
    if not shelf.place.resolve().is_relative_to(files.repository):
        raise ClipError(f"{shelf.place} leads out of the repository; put the picture in yourself")
    return shelf


@contextmanager
def saving(
    picture: FetchedPicture | None, shelf: Shelf | None, *, dry_run: bool
) -> Iterator[SavePicture | None]:
    """Gives the function that puts the picture on the shelf under a name, or one that is free.

    It returns the path for the data file. Where the block fails the picture is taken away again,
    with the folders made for it; without picture or shelf there is no such function.
    """
    placed: list[Path] = []
    made: list[Path] = []

    def place(name: str) -> str:
        assert picture is not None
        assert shelf is not None
        path = _free_path(shelf.place, name, picture.suffix)
        if not dry_run:
            made.extend(write_with_folders(path, picture.data))
            placed.append(path)
        return str(PurePosixPath(shelf.folder) / path.name)

    try:
        yield place if picture and shelf else None
    except BaseException:
        for path in placed:
            path.unlink(missing_ok=True)
        remove_empty(made)
        raise


def _free_path(folder: Path, name: str, suffix: str) -> Path:
    path, number = folder / f"{name}{suffix}", 1
    while path.exists() or path.is_symlink():
        number += 1
        path = folder / f"{name}-{number}{suffix}"
    return path
