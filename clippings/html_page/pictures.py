"""Pictures as a page shows them."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from clippings.html_page.targets import local_target


class Picture(NamedTuple):
    """The address for `src` and the size in pixels, 0 where it is not known."""

    src: str
    width: int = 0
    height: int = 0


# From `src` as it stands in the data file to the picture on the page; None leaves it out.
Pictures: TypeAlias = Callable[[str], Picture | None]


def as_written(src: str) -> Picture | None:
    """Paths as they are; a picture on the web is left out, since a page asks no other host."""
    target = local_target(src)
    return Picture(target) if target else None
