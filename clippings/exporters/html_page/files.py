"""How a page reaches the files that clippings name."""

from collections.abc import Callable
from typing import NamedTuple

from clippings.addresses.targets import local_target


class ShownPicture(NamedTuple):
    """The address for `src` and the size in pixels, 0 where it is not known."""

    src: str
    width: int = 0
    height: int = 0


class Files(NamedTuple):
    """From a path in the data file to what stands on the page; None and "" leave it out."""

    picture: Callable[[str], ShownPicture | None]
    document: Callable[[str], str]


def _picture(src: str) -> ShownPicture | None:
    target = local_target(src)
    return ShownPicture(target) if target else None


# Paths as they are; a picture on the web is left out, since the page asks no other host.
AS_WRITTEN = Files(_picture, local_target)
