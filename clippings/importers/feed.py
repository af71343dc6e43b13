"""Reads RSS and Atom: feeds of a search (Google Alerts) or of a site's press page."""

import codecs
import re
from collections.abc import Mapping
from io import BytesIO

from clippings.addresses import is_web_address
from clippings.charset import decode_page
from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.importers.imported import Entry, Imported, imported_of, unread
from clippings.importers.notations.line_numbers import with_lines
from clippings.importers.notations.markup_in_values import without_markup
from clippings.importers.notations.own_feeds import GENERATOR, own_title, quotes_in
from clippings.importers.notations.plain_tree import as_plain, list_at, text_at
from clippings.importers.rows.conversion import read_day, read_names, read_url
from clippings.json_values import stated
from clippings.values import Plain
from clippings.words.outlet_names import is_named_by_host

SUFFIXES = (".rss", ".atom", ".xml", ".rdf")
_ENTRY = re.compile(r"<(?P<name>entry|item)[\s>]")
_END = re.compile(r"(?i)</(?:\w+:)?(?:rss|feed|RDF)\s*>")
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*>")
_REFERENCE = re.compile(r"(?ai)&(?:amp;)*#(?:x0*(?P<hex>[\da-f]+)|0*(?P<decimal>\d+));?")
_LONGEST_NUMBER = 7  # digits of 1114111, the last code point
_HINT = "save the whole feed and import that"
_DATES = ("published", "updated", "created")


def read(data: bytes, _names: Mapping[str, str]) -> Imported:
    """The entries of the feed; raises ClipError if it is not a feed.

    If the file is cut off in an entry, this one is left out and reported.
    """
    import feedparser  # type: ignore[import-untyped]

    text = decode_page(data).replace("\0", "")
    sound = _REFERENCE.sub(_character, _DECLARATION.sub("", text)).encode(errors="replace")
    try:
        # Passed as a stream, because feedparser takes bytes for a file name.
        feed = feedparser.parse(BytesIO(codecs.BOM_UTF8 + sound), resolve_relative_uris=False)
    except (LookupError, ValueError):  # feedparser fails on some feeds that are not well-formed
        raise ClipError("the feed is not well-formed XML; save it again and import that") from None
    items = [as_plain(item) for item in feed.entries]
    if not items and not feed.get("version"):
        raise ClipError("it is neither RSS nor Atom; name its format with --from")
    starts = [*with_lines(text, _ENTRY.finditer(text))]
    lines = [line for _, line in starts] if len(starts) == len(items) else [0] * len(items)
    about = as_plain(dict(feed.feed))
    lang, own = text_at(about, "language"), text_at(about, "generator") == GENERATOR
    entries = [
        Entry(plain=stated(_facts(item, lang) | (_own_facts(item) if own else {})), line=line)
        for item, line in zip(items, lines, strict=True)
    ]
    findings: list[Finding] = []
    if not _END.search(text):
        start, line = starts[-1] if starts else (None, 1)
        whole = start is None or f"</{start['name']}" in text[start.end() :]
        entries = entries if whole else entries[:-1]
        findings.append(unread(line, "the file is cut off in this entry or after it", _HINT))
    return imported_of(entries, findings)


def _character(reference: re.Match[str]) -> str:
    """The reference; U+FFFD if no character has its number, at which feedparser fails."""
    digits, base = (reference["hex"], 16) if reference["hex"] else (reference["decimal"], 10)
    code = int(digits, base) if len(digits) <= _LONGEST_NUMBER else -1
    return reference[0] if 0 < code < 0xD800 or 0xDFFF < code <= 0x10FFFF else "\ufffd"


def _facts(item: Plain, lang: str) -> dict[str, Plain]:
    """The facts of an item; the outlet is the source that it names, never the feed itself."""
    outlet = without_markup(text_at(item, "source", "title") or text_at(item, "publisher"))
    title, url = without_markup(text_at(item, "title")), read_url(text_at(item, "link"))
    bylines = [text_at(one, "name") for one in list_at(item, "authors")]
    authors = [name for byline in bylines for name in read_names(byline)]
    if not outlet and len(authors) == 1 and is_named_by_host(str(authors[0]), url):
        outlet, authors = str(authors[0]), []
    return {
        "url": url if is_web_address(url) else "",  # feedparser gives the id if there is no link
        "title": title.removesuffix(f" - {outlet}") if outlet else title,
        "outlet": outlet,
        "date": _day(item),
        "lang": text_at(item, "title_detail", "language") or lang,
        "author": authors,
        "summary": without_markup(text_at(item, "summary")),
        "image": _image(item),
        "tags": [term for tag in list_at(item, "tags") if (term := text_at(tag, "term"))],
    }


def _own_facts(item: Plain) -> dict[str, Plain]:
    """The facts that only our own feeds have, or have in another form."""
    linked = {text_at(link, "rel"): text_at(link, "href") for link in list_at(item, "links")}
    content = next((text_at(one, "value") for one in list_at(item, "content")), "")
    outlet, url = text_at(item, "source", "title"), linked.get("original") or text_at(item, "link")
    summary = text_at(item, "summary")
    return {
        "title": own_title(text_at(item, "title"), outlet, url),
        "url": url if is_web_address(url) else "",
        "date": text_at(item, "published")[:10],
        "lang": text_at(item, "title_detail", "language"),
        "kind": text_at(item, "dcterms_type"),
        "author": [text_at(one, "name") for one in list_at(item, "authors")],
        "quote": quotes_in(content),
        "summary": summary if summary != content else "",
        "archive": linked.get("memento", ""),
    }


def _day(item: Plain) -> str:
    """The day as the feed prints it, in the time zone of the outlet."""
    return read_day(next((text for key in _DATES if (text := text_at(item, key))), ""))


def _image(item: Plain) -> str:
    enclosed = [one for one in list_at(item, "links") if text_at(one, "type").startswith("image/")]
    shown = [*list_at(item, "media_thumbnail"), *list_at(item, "media_content"), *enclosed]
    return next((url for one in shown if (url := text_at(one, "url") or text_at(one, "href"))), "")
