"""RIS, for Zotero, EndNote, Mendeley (RIS format specification, 2011)."""

import re
from collections.abc import Iterator

from clippings.addresses import is_web_address
from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.exporters.names import parts_of_name
from clippings.quote_notes import write_quote

SUFFIX = ".ris"
_TYPES = {
    "blog-post": "BLOG",
    "video": "VIDEO",
    "podcast": "SOUND",
    "radio": "SOUND",
    "tv": "VIDEO",
    "book": "BOOK",
    "report": "RPRT",
}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def write(collection: Collection) -> str:
    """Write a reference for each clipping, with CRLF as the specification requires."""
    references = ("\r\n".join(_lines(clipping)) for clipping in collection.clippings)
    return "".join(f"{reference}\r\nER  - \r\n\r\n" for reference in references)


def _lines(clipping: Clipping) -> Iterator[str]:
    yield f"TY  - {_TYPES.get(clipping.kind, 'NEWS')}"
    for tag, text in _tags(clipping):
        if words := " ".join(_CONTROL.sub(" ", text).split()):
            yield f"{tag}  - {words}"


def _tags(clipping: Clipping) -> Iterator[tuple[str, str]]:
    date = clipping.date
    first, *rest = re.split("[-–—]", clipping.pages, maxsplit=1)
    yield "ID", clipping.id
    yield "TI", clipping.title or clipping.heading
    for author in clipping.authors:
        yield "AU", _name(author)
    yield "T2", clipping.outlet
    if date:
        yield "PY", f"{date.year:04}"
        yield "DA", _date(date)
    yield "LA", clipping.lang
    yield "M3", clipping.kind.replace("-", " ")
    yield "AB", clipping.summary
    for quote in clipping.quotes:
        yield "N1", write_quote(quote)
    for tag in clipping.tags:
        yield "KW", tag
    yield "IS", clipping.issue
    yield "SE", clipping.section
    yield "SP", first
    yield "EP", "".join(rest)
    if is_web_address(clipping.url):
        yield "UR", clipping.url
    if clipping.archive and is_web_address(clipping.archive.url):
        yield "L2", clipping.archive.url
        if clipping.archive.date:
            yield "Y2", _date(clipping.archive.date)


def _date(date: PartialDate) -> str:
    """`YYYY/MM/DD/`, with unknown parts empty."""
    month, day = (f"{part:02}" if part else "" for part in (date.month, date.day))
    return f"{date.year:04}/{month}/{day}/"


def _name(author: str) -> str:
    """Family name first; a trailing comma marks a name that is not split (EndNote)."""
    name = parts_of_name(author)
    if not name:
        return f"{author}," if len(author.split()) > 1 or "," in author else author
    family = " ".join(filter(None, (name.particle, name.family)))
    return ", ".join(filter(None, (family, name.given, name.suffix)))
