"""JSON Feed 1.1 (jsonfeed.org)."""

import json
from typing import Any

from clippings.addresses import is_web_address
from clippings.clipping import Clipping, Collection
from clippings.exporters.feed_items import dated, headline, html_of, identity

SUFFIX = ".feed.json"


def write(collection: Collection) -> str:
    """The feed, in the order of the collection."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": collection.title or "Press",
        "description": collection.intro,
        "items": [_item(clipping) for clipping in collection.clippings],
    }
    return json.dumps(_stated(feed) | {"items": feed["items"]}, ensure_ascii=False, indent=2) + "\n"


def _item(clipping: Clipping) -> dict[str, Any]:
    image = clipping.image.src if clipping.image else ""
    return _stated(
        {
            "id": identity(clipping.id),
            "url": clipping.url if is_web_address(clipping.url) else "",
            "title": headline(clipping),
            "content_html": html_of(clipping),
            "summary": clipping.summary,
            "image": image if is_web_address(image) else "",
            "date_published": dated(clipping),
            "authors": [{"name": author} for author in clipping.authors],
            "tags": list(clipping.tags),
            "language": clipping.lang,
        }
    )


def _stated(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value}
