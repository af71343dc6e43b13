"""CSL-JSON, for Zotero, Pandoc, citation.js (CSL-JSON schema 1.0.2)."""

import json
from typing import Any

from clippings.addresses import is_web_address
from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate

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


def write(collection: Collection) -> str:
    """An item for each clipping."""
    items = [_item(clipping) for clipping in collection.clippings]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _item(clipping: Clipping) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": clipping.id,
        "type": _TYPES.get(clipping.kind, "article-newspaper"),
        "genre": clipping.kind.replace("-", " "),
        "title": clipping.title or clipping.heading,
        "author": [_name(author) for author in clipping.authors],
        "container-title": clipping.outlet,
        "issued": _date(clipping.date),
        "language": clipping.lang,
        "abstract": clipping.summary,
        "note": "\n".join(quote.text for quote in clipping.quotes),
        "page": clipping.pages,
        "issue": clipping.issue,
        "section": clipping.section,
        "keyword": ", ".join(clipping.tags),
        "URL": clipping.url if is_web_address(clipping.url) else "",
    }
    return {key: value for key, value in item.items() if value}


def _name(author: str) -> dict[str, str]:
    """Family name last where the name has two words; longer ones are not taken apart by guess."""
    words = author.split()
    return {"given": words[0], "family": words[1]} if len(words) == 2 else {"literal": author}


def _date(date: PartialDate | None) -> dict[str, list[list[int]]] | None:
    return {"date-parts": [[part for part in date if part]]} if date else None
