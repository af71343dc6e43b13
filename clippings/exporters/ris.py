"""RIS, for Zotero, EndNote, Mendeley (RIS format specification, 2011)."""

from collections.abc import Iterator

from clippings.addresses import is_web_address
from clippings.clipping import Clipping, Collection

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


def write(collection: Collection) -> str:
    """A reference for each clipping, lines ended as the specification wants them."""
    references = ("\r\n".join(_lines(clipping)) for clipping in collection.clippings)
    return "".join(f"{reference}\r\nER  - \r\n\r\n" for reference in references)


def _lines(clipping: Clipping) -> Iterator[str]:
    yield f"TY  - {_TYPES.get(clipping.kind, 'NEWS')}"
    for tag, text in _tags(clipping):
        if words := " ".join(text.split()):
            yield f"{tag}  - {words}"


def _tags(clipping: Clipping) -> Iterator[tuple[str, str]]:
    date = clipping.date
    first, _, last = clipping.pages.partition("-")
    yield "ID", clipping.id
    yield "TI", clipping.title or clipping.heading
    for author in clipping.authors:
        yield "AU", _name(author)
    yield "T2", clipping.outlet
    if date:
        yield "PY", f"{date.year:04}"
        month, day = (f"{part:02}" if part else "" for part in (date.month, date.day))
        yield "DA", f"{date.year:04}/{month}/{day}/"
    yield "LA", clipping.lang
    yield "M3", clipping.kind.replace("-", " ")
    yield "AB", clipping.summary
    for quote in clipping.quotes:
        yield "N1", f"“{quote.text}”" + (f" – {quote.speaker}" if quote.speaker else "")
    for tag in clipping.tags:
        yield "KW", tag
    yield "IS", clipping.issue
    yield "SE", clipping.section
    yield "SP", first
    yield "EP", last
    if is_web_address(clipping.url):
        yield "UR", clipping.url
    if clipping.archive and is_web_address(clipping.archive.url):
        yield "L2", clipping.archive.url


def _name(author: str) -> str:
    """Family name first where the name has two words; others are not taken apart by guess.

    A comma at the end marks a name that is none of a person (EndNote).
    """
    words = author.split()
    if "," in author:
        return f"{author},"
    return f"{words[1]}, {words[0]}" if len(words) == 2 else author
