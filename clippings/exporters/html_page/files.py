"""Addresses of pictures and documents on a page."""

from collections.abc import Callable
from typing import NamedTuple

from clippings.addresses.targets import local_target


class ShownPicture(NamedTuple):
    """The address for `src` and the size in pixels, 0 if it is not known."""

    src: str
    width: int = 0
    height: int = 0


class Files(NamedTuple):
    """Maps paths of the data file to addresses on the page; None and "" leave them out."""

    picture: Callable[[str], ShownPicture | None]
    document: Callable[[str], str]


def _picture(src: str) -> ShownPicture | None:
    target = local_target(src)
    return ShownPicture(target) if target else None


# Paths unchanged; pictures on the web are left out, so that the page contacts no other host.
AS_WRITTEN = Files(_picture, local_target)
