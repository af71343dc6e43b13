"""What is said of pictures and documents that are not published with their clippings."""

from collections import defaultdict
from collections.abc import Sequence

from clippings.addresses import is_path, is_web_address
from clippings.addresses.targets import web_target
from clippings.clipping import Clipping, Collection
from clippings.errors import quoted
from clippings.fields import UNREAD, hiding_keys
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
    """Say which clippings are not published because they may be drafts, and why."""
    left: dict[str, list[str]] = defaultdict(list)
    for one in clippings:
        if one.status == UNREAD:
            left[_why_unread(one)].append(one.id or one.title or one.url)
    for why, named in left.items():
        tell(f"left out, for {why}: {_named(named)}; `clip validate` tells where")


def _why_unread(clipping: Clipping) -> str:
    key = next((key for key, told in hiding_keys(clipping.extra) if told), "")
    return f"its unknown key {quoted(key)} says so" if key else "its status cannot be read"


def _named(sources: Sequence[str]) -> str:
    more = f" and {len(sources) - 1} more" if sources[1:] else ""
    return f"{sources[0]}{more}"
