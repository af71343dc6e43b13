"""Reads JSON Feed 1.0 and 1.1 (jsonfeed.org)."""

from collections.abc import Mapping

from clippings.errors import ClipError
from clippings.importers.imported import Entry, Imported, imported_of
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.markup_in_values import without_markup
from clippings.importers.notations.own_feeds import own_title, quotes_in
from clippings.importers.notations.plain_tree import read_json
from clippings.importers.rows.conversion import read_day, read_url
from clippings.json_values import stated
from clippings.values import Plain

SUFFIXES = (".json",)


def read(data: bytes, _names: Mapping[str, str]) -> Imported:
    """The items of the feed; raises ClipError if it is not one."""
    feed = read_json(decoded(data))
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(feed, dict) or not isinstance(items, list):
        raise ClipError("it is not a JSON Feed: it has no items; try --from json")
    lang = feed.get("language")
    entries = [
        Entry(plain=stated(_facts(item, lang) | _own_facts(item)))
        for item in items
        if isinstance(item, dict)
    ]
    return imported_of(entries)


def _facts(item: Mapping[str, Plain], lang: Plain) -> dict[str, Plain]:
    authors = item.get("authors") or [item.get("author")]
    names = [one.get("name") for one in authors if isinstance(one, dict)]
    text = item.get("summary") or item.get("content_text") or item.get("content_html")
    return {
        "url": read_url(str(item.get("external_url") or item.get("url") or "")),
        "title": without_markup(str(item.get("title") or "")),
        "date": read_day(str(item.get("date_published") or "")),
        "lang": item.get("language") or lang,
        "author": [name for name in names if name],
        "summary": without_markup(str(text or "")),
        "image": item.get("image") or item.get("banner_image"),
        "tags": item.get("tags"),
    }


def _own_facts(item: Mapping[str, Plain]) -> dict[str, Plain]:
    """The facts that only our own feeds have, or have in another form."""
    further = item.get("_clip")
    if not isinstance(further, dict):
        return {}
    title, outlet = str(item.get("title") or ""), str(further.get("outlet") or "")
    return {
        **further,
        "title": own_title(title, outlet, str(further.get("url") or "")),
        "lang": item.get("language"),
        "summary": item.get("summary"),
        "quote": quotes_in(str(item.get("content_html") or "")),
    }
