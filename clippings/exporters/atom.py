"""Atom (RFC 4287), with a language for each entry.

Dublin Core (`dcterms`) is used for an incomplete date and the kind, for which Atom has no element,
and the link relations of RFC 7089 for a saved copy (`memento`) and its `original`.
"""

from collections.abc import Iterator
from mimetypes import guess_type

from clippings.addresses.targets import web_target
from clippings.clipping import Clipping, Collection
from clippings.exporters.feed_items import (
    UNDATED,
    feed_identity,
    feed_title,
    headline,
    html_of,
    identity,
    rfc3339_date,
    target,
    xml_text,
)
from clippings.headlines import address_of
from clippings.locales import PageLocale

SUFFIX = ".atom"
_ROOT = '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/"'


def write(collection: Collection, locale: PageLocale | None = None) -> str:
    """Write the feed, in the order of the collection."""
    updated = max(map(_updated, collection.clippings), default=UNDATED)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'{_ROOT} xml:lang="{locale.tag if locale else "en"}">',
        f"  <id>{feed_identity(collection)}</id>",
        f"  <title>{xml_text(feed_title(collection, locale))}</title>",
        f"  <updated>{updated}</updated>",
        "  <author><name>clip</name></author>",
        "  <generator>clip</generator>",
    ]
    if collection.intro:
        lines.append(f"  <subtitle>{xml_text(collection.intro)}</subtitle>")
    if page := web_target(collection.url):
        lines.append(f'  <link rel="alternate" href="{xml_text(page)}"/>')
    for clipping in collection.clippings:
        # An empty language keeps an entry from inheriting that of the feed.
        lines.append(f'  <entry xml:lang="{xml_text(clipping.lang)}">')
        lines += [*(f"    {line}" for line in _entry(clipping, collection.url)), "  </entry>"]
    return "\n".join([*lines, "</feed>"]) + "\n"


def _updated(clipping: Clipping) -> str:
    """A time, as required by RFC 4287: the first day of the year or month if no more is known."""
    if not clipping.date:
        return UNDATED
    year, month, day = clipping.date
    return f"{year:04}-{month or 1:02}-{day or 1:02}T00:00:00Z"


def _entry(clipping: Clipping, page: str) -> Iterator[str]:
    yield f"<id>{identity(clipping, page)}</id>"
    yield f"<title>{xml_text(headline(clipping))}</title>"
    yield f"<updated>{_updated(clipping)}</updated>"
    if rfc3339_date(clipping):
        yield f"<published>{rfc3339_date(clipping)}</published>"
    elif clipping.date:
        yield f"<dcterms:issued>{clipping.date}</dcterms:issued>"
    yield from _links(clipping)
    for author in clipping.authors:
        yield f"<author><name>{xml_text(author)}</name></author>"
    if clipping.outlet:
        yield f"<source><title>{xml_text(clipping.outlet)}</title></source>"
    if clipping.kind:
        yield f"<dcterms:type>{xml_text(clipping.kind)}</dcterms:type>"
    for tag in clipping.tags:
        yield f'<category term="{xml_text(tag)}"/>'
    if clipping.summary:
        yield f"<summary>{xml_text(clipping.summary)}</summary>"
    yield f'<content type="html">{xml_text(html_of(clipping))}</content>'


def _links(clipping: Clipping) -> Iterator[str]:
    shown, original = target(clipping), web_target(address_of(clipping))
    if shown:
        yield f'<link rel="alternate" href="{xml_text(shown)}"/>'
    if original not in ("", shown):
        yield f'<link rel="original" href="{xml_text(original)}"/>'
    if clipping.archive and (copy := web_target(clipping.archive.url)):
        yield f'<link rel="memento" href="{xml_text(copy)}"/>'
    if clipping.image and (picture := web_target(clipping.image.src)):
        kind = guess_type(picture)[0] or "image/*"
        yield f'<link rel="enclosure" type="{kind}" href="{xml_text(picture)}"/>'
