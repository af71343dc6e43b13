"""Atom (RFC 4287), with a language for each entry."""

from collections.abc import Iterator

from clippings.addresses import is_web_address
from clippings.clipping import Clipping, Collection
from clippings.exporters.feed_items import UNDATED, dated, headline, html_of, identity, inert

SUFFIX = ".atom"


def write(collection: Collection) -> str:
    """The feed, in the order of the collection."""
    updated = max(map(_updated, collection.clippings), default=UNDATED)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"  <id>{identity(f'feed {collection.title}')}</id>",
        f"  <title>{inert(collection.title or 'Press')}</title>",
        f"  <updated>{updated}</updated>",
        "  <author><name>clip</name></author>",
    ]
    if collection.intro:
        lines.append(f"  <subtitle>{inert(collection.intro)}</subtitle>")
    for clipping in collection.clippings:
        lang = f' xml:lang="{inert(clipping.lang)}"' if clipping.lang else ""
        lines += [f"  <entry{lang}>", *(f"    {line}" for line in _entry(clipping)), "  </entry>"]
    return "\n".join([*lines, "</feed>"]) + "\n"


def _updated(clipping: Clipping) -> str:
    """RFC 4287 demands a moment: the first of the year or month where no more is known."""
    if not clipping.date:
        return UNDATED
    year, month, day = clipping.date
    return f"{year:04}-{month or 1:02}-{day or 1:02}T00:00:00Z"


def _entry(clipping: Clipping) -> Iterator[str]:
    yield f"<id>{inert(identity(clipping.id))}</id>"
    yield f"<title>{inert(headline(clipping))}</title>"
    yield f"<updated>{_updated(clipping)}</updated>"
    if dated(clipping):
        yield f"<published>{dated(clipping)}</published>"
    if is_web_address(clipping.url):
        yield f'<link rel="alternate" href="{inert(clipping.url)}"/>'
    for author in clipping.authors:
        yield f"<author><name>{inert(author)}</name></author>"
    if clipping.outlet:
        yield f"<source><title>{inert(clipping.outlet)}</title></source>"
    for tag in clipping.tags:
        yield f'<category term="{inert(tag)}"/>'
    if clipping.image and is_web_address(clipping.image.src):
        yield f'<link rel="enclosure" href="{inert(clipping.image.src)}"/>'
    if clipping.summary:
        yield f"<summary>{inert(clipping.summary)}</summary>"
    yield f'<content type="html">{inert(html_of(clipping))}</content>'
