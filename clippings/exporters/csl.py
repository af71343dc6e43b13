"""CSL-JSON, for Zotero, Pandoc, citation.js (CSL-JSON schema 1.0.2)."""

import json

from clippings.addresses import host_of, is_web_address
from clippings.clipping import Archive, Clipping, Collection
from clippings.dates import PartialDate
from clippings.exporters.names import parts_of_name
from clippings.json_values import Json, stated
from clippings.quote_notes import write_quote

SUFFIX = ".csl.json"
_TYPES = {
    "interview": "interview",
    "review": "review",
    "blog-post": "post-weblog",
    "video": "motion_picture",
    "keynote": "speech",
    "talk": "speech",
    "podcast": "song",
    "radio": "broadcast",
    "tv": "broadcast",
    "book": "book",
    "report": "report",
    "social": "post",
    "forum": "post",
    "newsletter": "article-magazine",
    "press-release": "document",
}
# Values of `medium` (CSL 1.0.2, Appendix IV).
_MEDIA = {"video": "video", "podcast": "audio", "radio": "radio", "tv": "television"}


def write(collection: Collection) -> str:
    """Write an item for each clipping."""
    items = [_item(clipping) for clipping in collection.clippings]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _item(clipping: Clipping) -> dict[str, Json]:
    item: dict[str, Json] = {
        "id": clipping.id,
        "type": _TYPES.get(clipping.kind, "article-newspaper"),
        "genre": clipping.kind.replace("-", " "),
        "medium": _MEDIA.get(clipping.kind, ""),
        "title": clipping.title or clipping.heading,
        "author": [_name(author) for author in clipping.authors],
        "container-title": clipping.outlet,
        "issued": _date(clipping.date),
        "language": clipping.lang,
        "abstract": clipping.summary,
        "note": "\n".join(map(write_quote, clipping.quotes)),
        "page": clipping.pages,
        "issue": clipping.issue,
        "section": clipping.section,
        "keyword": ", ".join(clipping.tags),
        "URL": clipping.url if is_web_address(clipping.url) else "",
        **_saved(clipping.archive),
    }
    return stated(item)


def _saved(archive: Archive | None) -> dict[str, Json]:
    """The saved copy; its date is used as the last date of access."""
    if not archive or not is_web_address(archive.url):
        return {}
    return {
        "archive": host_of(archive.url),
        "archive_location": archive.url,
        "accessed": _date(archive.date),
    }


def _name(author: str) -> dict[str, str]:
    name = parts_of_name(author)
    if not name:
        return {"literal": author}
    parts = {
        "given": name.given,
        "non-dropping-particle": name.particle,
        "family": name.family,
        "suffix": name.suffix,
    }
    return {part: word for part, word in parts.items() if word}


def _date(date: PartialDate | None) -> dict[str, list[list[int]]] | None:
    return {"date-parts": [[part for part in date if part]]} if date else None
