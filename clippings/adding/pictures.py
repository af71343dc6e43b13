"""Fetch the picture of a new clipping and save it beside the data."""

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
    """An image: its bytes, the file suffix of its format, and its size in pixels."""

    data: bytes
    suffix: str
    width: int
    height: int

    def __str__(self) -> str:
        """`1200 × 630, 84 kB`."""
        return f"{self.width} × {self.height}, {max(1, len(self.data) // 1000)} kB"


def fetch_picture(url: str, allow_private: Iterable[str]) -> FetchedPicture:
    """Fetch the image at an address; raises ClipError if there is none that can be saved."""
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
        raise ClipError(f"{shown} is not a complete PNG, JPEG, GIF, WebP or AVIF; not saved")
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


class PictureFolder(NamedTuple):
    """The folder for pictures: its path, and its name as paths in the data file begin."""

    path: Path
    name: str


def picture_folder(settings: Settings, clippings: Iterable[Clipping]) -> PictureFolder:
    """The folder in which most pictures of these clippings are.

    Raises ClipError if they are on the web, or outside the repository.
    """
    if settings.image_base:
        base = settings.image_base
        raise ClipError(f"the pictures of this file are at {base}; put the new one there")
    files = files_of(settings)
    sources = (one.image.src for one in clippings if one.image)
    used = Counter(
        PictureFolder(file.parent, str(PurePosixPath(source).parent))
        for source in sources
        if (file := files.file_at(source, _FILES))
    )
    usual = PictureFolder(files.folder / _USUAL_FOLDER, _USUAL_FOLDER)
    folder = used.most_common(1)[0][0] if used else usual
    if not folder.path.resolve().is_relative_to(files.repository):
        raise ClipError(f"{folder.path} is outside the repository; add the picture by hand")
    return folder


@contextmanager
def saving(
    picture: FetchedPicture | None, folder: PictureFolder | None, *, dry_run: bool
) -> Iterator[SavePicture | None]:
    """Yield a function that saves the picture under a name; None without picture or folder.

    The function appends a number if the name is taken, and returns the path for the data file. If
    the block raises, the picture and the folders made for it are removed again.
    """
    placed: list[Path] = []
    made: list[Path] = []

    def place(name: str) -> str:
        assert picture is not None
        assert folder is not None
        path = _free_path(folder.path, name, picture.suffix)
        if not dry_run:
            made.extend(write_with_folders(path, picture.data))
            placed.append(path)
        return str(PurePosixPath(folder.name) / path.name)

    try:
        yield place if picture and folder else None
    except BaseException:
        for path in placed:
            path.unlink(missing_ok=True)
        remove_empty(made)
        raise


def _free_path(parent: Path, name: str, suffix: str) -> Path:
    path, number = parent / f"{name}{suffix}", 1
    while path.exists() or path.is_symlink():
        number += 1
        path = parent / f"{name}-{number}{suffix}"
    return path
