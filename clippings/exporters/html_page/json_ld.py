"""Structured data for search engines: an ItemList of schema.org types, as JSON-LD."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from clippings.addresses.targets import web_target
from clippings.clipping import Clipping, Quote
from clippings.exporters.html_page.card import Card
from clippings.json_values import Json, stated

_TYPES = {
    "opinion": "OpinionNewsArticle",
    "review": "ReviewNewsArticle",
    "blog-post": "BlogPosting",
    "video": "VideoObject",
    "keynote": "VideoObject",
    "talk": "VideoObject",
    "tv": "VideoObject",
    "podcast": "PodcastEpisode",
    "radio": "RadioEpisode",
    "book": "Book",
    "report": "Report",
    "social": "SocialMediaPosting",
    "forum": "DiscussionForumPosting",
}
# Types with the property `headline`; other types have `name`.
_WRITTEN = ("NewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "BlogPosting")
# In a script element, `</script` and `<!--` are special (HTML, restrictions for contents of script
# elements); their characters are written as escapes.
_ESCAPES = (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"))


class ClippingCard(NamedTuple):
    """A clipping and its card."""

    clipping: Clipping
    card: Card


def item_list(title: str, entries: Iterable[ClippingCard]) -> str:
    """The list as JSON that is safe in a script element."""
    items = [
        {"@type": "ListItem", "position": position, "item": _work(entry)}
        for position, entry in enumerate(entries, 1)
    ]
    page = {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": title,
        "numberOfItems": len(items),
        "itemListElement": items,
    }
    text = json.dumps(page, ensure_ascii=False, separators=(",", ":"))
    for char, escape in _ESCAPES:
        text = text.replace(char, escape)
    return text


def _work(entry: ClippingCard) -> dict[str, Json]:
    clipping, card = entry
    kind = _TYPES.get(clipping.kind, "NewsArticle")
    video = kind == "VideoObject"
    quotations = [_quotation(quote, card.lang) for quote in clipping.quotes]
    work: dict[str, Json] = {
        "@type": kind,
        "@id": f"#{card.anchor}",
        "headline" if kind in _WRITTEN else "name": card.headline,
        "url": card.cite,
        "uploadDate" if video else "datePublished": card.day,
        "inLanguage": card.lang,
        "author": [{"@type": "Person", "name": name} for name in clipping.authors],
        "publisher": _organization(clipping.outlet),
        "thumbnailUrl" if video else "image": _image(clipping),
        "abstract": clipping.summary,
        "pagination": "" if video else clipping.pages,
        "keywords": ", ".join(clipping.tags),
        "archivedAt": card.copy,
        "hasPart": quotations + _clip(clipping, video=video),
    }
    return stated(work)


def _image(clipping: Clipping) -> str:
    """The address of the piece's own picture, not of a logo."""
    image = clipping.image
    return web_target(image.src) if image and image.role != "logo" else ""


def _quotation(quote: Quote, lang: str) -> dict[str, Json]:
    speaker = stated({"@type": "Person", "name": quote.speaker, "jobTitle": quote.role})
    return stated(
        {
            "@type": "Quotation",
            "text": quote.text,
            "inLanguage": lang,
            "creator": speaker if quote.speaker else None,
        }
    )


def _clip(clipping: Clipping, *, video: bool) -> list[dict[str, Json]]:
    if not video or clipping.start is None:
        return []
    return [{"@type": "Clip", "startOffset": clipping.start}]


def _organization(name: str) -> dict[str, Json]:
    return {"@type": "Organization", "name": name} if name else {}
