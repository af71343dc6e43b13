"""What is said of pictures and documents that are not published with their clippings."""

from collections.abc import Sequence

from clippings.addresses import is_path, is_web_address
from clippings.addresses.targets import web_target
from clippings.clipping import Clipping, Collection
from clippings.fields import UNREAD
from clippings.output import tell


def tell_not_shown(sources: Sequence[str]) -> None:
    """Say which of the pictures of an HTML page it does not show, and why."""
    web = [src for src in sources if is_web_address(src)]
    missing = [src for src in sources if is_path(src)]
    wrong = [src for src in sources if not is_path(src) and src not in web]
    if wrong:
        tell(f"left out, for it is no web address: {_named(wrong)}")
    if missing:
        tell(f"left out, for there is no such image in the repository: {_named(missing)}")
    if web:
        tell(f"left out, for the page asks no other host: {_named(web)}; `--images link` does")


def tell_not_in_feed(collection: Collection) -> None:
    """Say which pictures and documents a feed cannot lead to."""
    named = [
        path
        for one in collection.clippings
        for path in (one.image.src if one.image else "", one.file)
        if path and not web_target(path)
    ]
    if named:
        way_out = "`images` in [tool.clip] tells where they stand"
        tell(f"left out, for a feed leads to the web alone: {_named(named)}; {way_out}")


def tell_unread(clippings: Sequence[Clipping]) -> None:
    """Say which clippings are not published because nobody can tell whether they are drafts."""
    named = [one.id or one.title or one.url for one in clippings if one.status == UNREAD]
    if named:
        tell(
            f"left out, for its status cannot be read: {_named(named)}; `clip validate` tells where"
        )


def _named(sources: Sequence[str]) -> str:
    more = f" and {len(sources) - 1} more" if sources[1:] else ""
    return f"{sources[0]}{more}"
