"""RSS and Atom: feeds of a search (Google Alerts) or of a site's press page."""

import re
from collections.abc import Mapping
from io import BytesIO

from clippings.addresses import is_web_address
from clippings.errors import BadValue, ClipError
from clippings.importers.imported import Entry, Imported
from clippings.importers.notations.markup import without_markup
from clippings.importers.notations.own_feeds import GENERATOR, own_title, quotes_in
from clippings.importers.notations.plain_tree import plain
from clippings.importers.rows.conversion import read_names, read_url
from clippings.json_values import stated
from clippings.values import Plain
from clippings.words.outlet_names import is_named_by_host
from clippings.written_dates.value import parse_written

SUFFIXES = (".rss", ".atom", ".xml", ".rdf")
_ENTRY = re.compile(rb"<(?:entry|item)[\s>]")
_DATES = ("published", "updated", "created")


def read(data: bytes, _names: Mapping[str, str]) -> Imported:
    """The entries of the feed; raises ClipError where it is none."""
    import feedparser  # type: ignore[import-untyped]

    # From a stream: bytes alone are taken for the name of a file.
    feed = feedparser.parse(BytesIO(data), resolve_relative_uris=False)
    items = [plain(item) for item in feed.entries]
    if not items and not feed.get("version"):
        raise ClipError("it is neither RSS nor Atom; name it with --from")
    starts = [data.count(b"\n", 0, match.start()) + 1 for match in _ENTRY.finditer(data)]
    lines = starts if len(starts) == len(items) else [0] * len(items)
    about = plain(dict(feed.feed))
    lang, own = _text(about, "language"), _text(about, "generator") == GENERATOR
    entries = [
        Entry(plain=stated(_facts(item, lang) | (_own_facts(item) if own else {})), line=line)
        for item, line in zip(items, lines, strict=True)
    ]
    return Imported(entries=tuple(one for one in entries if {"url", "title"} & set(one.plain)))


def _facts(item: Plain, lang: str) -> dict[str, Plain]:
    """What an item states; the outlet is the source that it names, never the feed itself."""
    outlet = without_markup(_text(item, "source", "title") or _text(item, "publisher"))
    title, url = without_markup(_text(item, "title")), read_url(_text(item, "link"))
    authors = [name for one in _all(item, "authors") for name in read_names(_text(one, "name"))]
    if not outlet and len(authors) == 1 and is_named_by_host(str(authors[0]), url):
        outlet, authors = str(authors[0]), []
    return {
        "url": url if is_web_address(url) else "",  # feedparser puts an id where no link is
        "title": title.removesuffix(f" - {outlet}") if outlet else title,
        "outlet": outlet,
        "date": _day(item),
        "lang": _text(item, "title_detail", "language") or lang,
        "author": authors,
        "summary": without_markup(_text(item, "summary")),
        "image": _image(item),
        "tags": [term for tag in _all(item, "tags") if (term := _text(tag, "term"))],
    }


def _own_facts(item: Plain) -> dict[str, Plain]:
    """What an entry of our own feeds tells beyond that, or in another way."""
    linked = {_text(link, "rel"): _text(link, "href") for link in _all(item, "links")}
    content = next((_text(one, "value") for one in _all(item, "content")), "")
    outlet, url = _text(item, "source", "title"), linked.get("original") or _text(item, "link")
    summary = _text(item, "summary")
    return {
        "title": own_title(_text(item, "title"), outlet, url),
        "url": url if is_web_address(url) else "",
        "date": _text(item, "published")[:10],
        "lang": _text(item, "title_detail", "language"),
        "kind": _text(item, "dcterms_type"),
        "author": [_text(one, "name") for one in _all(item, "authors")],
        "quote": quotes_in(content),
        "summary": summary if summary != content else "",
        "archive": linked.get("memento", ""),
    }


def _all(item: Plain, key: str) -> list[Plain]:
    value = item.get(key) if isinstance(item, dict) else None
    return value if isinstance(value, list) else []


def _text(item: Plain, *path: str) -> str:
    for key in path:
        item = item.get(key) if isinstance(item, dict) else None
    return item if isinstance(item, str) else ""


def _day(item: Plain) -> str:
    """The day as the feed prints it, in the time zone of the outlet."""
    written = next((text for key in _DATES if (text := _text(item, key))), "")
    try:
        return str(parse_written(written).date)
    except BadValue:
        return ""


def _image(item: Plain) -> str:
    enclosed = [one for one in _all(item, "links") if _text(one, "type").startswith("image/")]
    shown = [*_all(item, "media_thumbnail"), *_all(item, "media_content"), *enclosed]
    return next((url for one in shown if (url := _text(one, "url") or _text(one, "href"))), "")
