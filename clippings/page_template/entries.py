"""What a template is given: the clippings, safe to link, and what stands beside them."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from clippings.addresses import is_linkable, is_web_address
from clippings.clipping import Archive, Clipping, Collection, Image, Link, Quote
from clippings.dates import PartialDate
from clippings.grouping import group
from clippings.headlines import headline_of
from clippings.locales import PageLocale
from clippings.markdown_page.facts import address_of
from clippings.values import Plain, spoken_names, spoken_offset

VARIABLES = ("title", "intro", "groups", "clippings", "lang", "direction", "words")
_NO_IMAGE = Image("")
_NO_ARCHIVE = Archive("")


class Entry(NamedTuple):
    """A clipping for templates; what is not known is empty, what could run is never an address.

    `headline` is the title or what stands for it, `address` what to link to: the saved copy of a
    dead page, the page, or the file. `author` are the `authors` in one line.
    """

    id: str
    url: str
    address: str
    headline: str
    title: str
    heading: str
    file: str
    outlet: str
    date: PartialDate | str
    lang: str
    kind: str
    author: str
    authors: tuple[str, ...]
    quotes: tuple[Quote, ...]
    summary: str
    image: Image
    start: str
    archive: Archive
    links: tuple[Link, ...]
    access: str
    status: str
    pages: str
    issue: str
    section: str
    tags: tuple[str, ...]
    featured: bool
    extra: Mapping[str, Plain]


class Entries(NamedTuple):
    """The clippings under one heading, which is empty where nothing is grouped."""

    heading: str
    clippings: Sequence[Entry]


def context_of(collection: Collection, by: str, locale: PageLocale) -> dict[str, object]:
    """The variables of a template."""
    groups = [
        Entries(some.heading, [_entry(one) for one in some.clippings])
        for some in group(collection, by, locale)
    ]
    return {
        "title": collection.title or locale.words["title"],
        "intro": collection.intro,
        "groups": groups,
        "clippings": [one for some in groups for one in some.clippings],
        "lang": locale.tag,
        "direction": locale.direction,
        "words": locale.words,
    }


def _entry(one: Clipping) -> Entry:
    return Entry(
        id=one.id,
        url=_web(one.url),
        address=address_of(one),
        headline=headline_of(one) or one.url or one.file or one.id,
        title=one.title,
        heading=one.heading,
        file=one.file if is_linkable(one.file) else "",
        outlet=one.outlet,
        date=one.date or "",
        lang=one.lang,
        kind=one.kind,
        author=spoken_names(one.authors),
        authors=one.authors,
        quotes=one.quotes,
        summary=one.summary,
        image=one.image if one.image and is_linkable(one.image.src) else _NO_IMAGE,
        start="" if one.start is None else spoken_offset(one.start),
        archive=one.archive if one.archive and _web(one.archive.url) else _NO_ARCHIVE,
        links=tuple(link for link in one.links if _web(link.url)),
        access=one.access,
        status=one.status,
        pages=one.pages,
        issue=one.issue,
        section=one.section,
        tags=one.tags,
        featured=one.featured,
        extra=one.extra,
    )


def _web(address: str) -> str:
    return address if is_web_address(address) else ""
