"""Messages about pictures, documents and clippings that are not published."""

from collections import defaultdict
from collections.abc import Sequence

from clippings.addresses import is_path, is_web_address
from clippings.addresses.targets import web_target
from clippings.clipping import Clipping, Collection
from clippings.errors import quoted
from clippings.fields import UNREAD, hiding_keys
from clippings.output import tell


def report_not_shown(sources: Sequence[str]) -> None:
    """Print which pictures an HTML page does not show, and why."""
    web = [src for src in sources if is_web_address(src)]
    missing = [src for src in sources if is_path(src)]
    wrong = [src for src in sources if not is_path(src) and src not in web]
    if wrong:
        tell(f"left out, because it is not a web address: {_named(wrong)}")
    if missing:
        why = "there is no such image in the repository"
        tell(f"left out, because {why}: {_named(missing)}; `clip validate` says more")
    if web:
        tell(f"left out, because it is on the web: {_named(web)}; link it with `--images link`")


def report_not_linked(documents: Sequence[str]) -> None:
    """Print which documents an HTML page does not link to."""
    if documents:
        why = "there is no such file in the repository"
        tell(f"not linked, because {why}: {_named(documents)}; `clip validate` says more")


def report_not_in_feed(collection: Collection) -> None:
    """Print which pictures and documents a feed cannot link to."""
    named = [
        path
        for one in collection.clippings
        for path in (one.image.src if one.image else "", one.file)
        if path and not web_target(path)
    ]
    if named:
        way_out = "if they are on the web, set `images` in [tool.clip]"
        tell(f"left out, because a feed links only to the web: {_named(named)}; {way_out}")


def report_unread(clippings: Sequence[Clipping]) -> None:
    """Print which clippings are not published because they may be drafts, and why."""
    left: dict[str, list[str]] = defaultdict(list)
    for one in clippings:
        if one.status == UNREAD:
            left[_why_unread(one)].append(one.id or one.title or one.url)
    for why, named in left.items():
        tell(f"left out, because {why}: {_named(named)}; `clip validate` shows where")


def _why_unread(clipping: Clipping) -> str:
    key = next((key for key, status in hiding_keys(clipping.extra) if status), "")
    return f"its key {quoted(key)} says so" if key else "its status cannot be read"


def _named(sources: Sequence[str]) -> str:
    more = f" and {len(sources) - 1} more" if sources[1:] else ""
    return f"{sources[0]}{more}"
