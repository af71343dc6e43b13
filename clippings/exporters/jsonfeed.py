"""JSON Feed 1.1 (jsonfeed.org); facts without a key there are in the extension `_clip`."""

import json

from clippings.addresses.targets import web_target
from clippings.clipping import Clipping, Collection
from clippings.exporters.feed_items import (
    feed_title,
    headline,
    html_of,
    identity,
    rfc3339_date,
    target,
)
from clippings.json_values import Json, stated
from clippings.locales import PageLocale

SUFFIX = ".feed.json"


def write(collection: Collection, locale: PageLocale | None = None) -> str:
    """Write the feed, in the order of the collection."""
    feed: dict[str, Json] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed_title(collection, locale),
        "home_page_url": web_target(collection.url),
        "description": collection.intro,
        "language": locale.tag if locale else "en",
        "items": [_item(clipping, collection.url) for clipping in collection.clippings],
    }
    return json.dumps(stated(feed) | {"items": feed["items"]}, ensure_ascii=False, indent=2) + "\n"


def _item(clipping: Clipping, page: str) -> dict[str, Json]:
    image = clipping.image.src if clipping.image else ""
    item: dict[str, Json] = stated(
        {
            "id": identity(clipping, page),
            "url": target(clipping),
            "title": headline(clipping),
            "content_html": html_of(clipping),
            "summary": clipping.summary,
            "image": web_target(image),
            "date_published": rfc3339_date(clipping),
            "authors": [{"name": author} for author in clipping.authors],
            "tags": list(clipping.tags),
            "language": clipping.lang,
        }
    )
    return item | {"_clip": _further(clipping)}


def _further(clipping: Clipping) -> dict[str, Json]:
    archive = clipping.archive.url if clipping.archive else ""
    return stated(
        {
            "url": web_target(clipping.url),
            "outlet": clipping.outlet,
            "kind": clipping.kind,
            "date": str(clipping.date or ""),
            "archive": web_target(archive),
        }
    )
