"""CSL-JSON: what Zotero, Pandoc and citation.js write."""

from collections.abc import Mapping

from clippings.errors import BadValue, ClipError
from clippings.importers.imported import Entry, Imported
from clippings.importers.notations.decoding import decoded
from clippings.importers.notations.markup import without_markup
from clippings.importers.notations.plain_tree import read_tree
from clippings.importers.rows.conversion import read_copy, read_lang, read_tags, read_url
from clippings.importers.rows.host_names import with_outlets
from clippings.quote_notes import read_notes
from clippings.values import Plain
from clippings.words.kinds import find_kind
from clippings.written_dates.value import parse_written

SUFFIXES = (".json", ".csljson")
# CSL 1.0.2, Appendix III: types; those not named are scholarly or legal and stay without a kind.
KINDS = {
    "article-newspaper": "article",
    "article-magazine": "article",
    "interview": "interview",
    "review": "review",
    "review-book": "review",
    "post-weblog": "blog-post",
    "post": "social",
    "motion_picture": "video",
    "speech": "talk",
    "broadcast": "tv",
    "song": "podcast",
    "book": "book",
    "chapter": "book",
    "report": "report",
}
_TEXTS = {
    "title": "title",
    "container-title": "outlet",
    "publisher": "outlet",
    "collection-title": "outlet",  # the programme, as Zotero writes recordings
    "abstract": "summary",
    "page": "pages",
    "volume": "issue",
    "issue": "issue",
    "section": "section",
}
_READ = {
    *_TEXTS,
    "id",
    "type",
    "genre",
    "issued",
    "author",
    "URL",
    "language",
    "keyword",
    "medium",
    "note",
    "annote",
    "archive",
    "archive_location",
    "accessed",
}


def read(data: bytes, _names: Mapping[str, str]) -> Imported:
    """The items that have a title or an address; raises ClipError where it is not CSL-JSON."""
    tree = read_tree(decoded(data))
    items = tree.get("items") if isinstance(tree, dict) else tree
    if not isinstance(items, list):
        raise ClipError("it is no CSL-JSON: a list of items is wanted; try --from json")
    entries = [Entry(plain=_facts(item)) for item in items if isinstance(item, dict)]
    found = [one for one in entries if {"url", "title"} & set(one.plain)]
    return Imported(entries=with_outlets(found))


def _facts(item: Mapping[str, Plain]) -> dict[str, Plain]:
    facts: dict[str, Plain] = {}
    for theirs, ours in _TEXTS.items():
        if (text := item.get(theirs)) and isinstance(text, str) and ours not in facts:
            facts[ours] = without_markup(text)
    notes = (_text(item.get(key)) for key in ("note", "annote"))
    quotes, note = read_notes(line for text in notes for line in text.split("\n"))
    facts |= {
        "url": read_url(_text(item.get("URL"))),
        "date": _date(item.get("issued")),
        "lang": read_lang(_text(item.get("language"))),
        "kind": _kind(_text(item.get("genre")), _text(item.get("type"))),
        "author": [name for one in _all(item.get("author")) if (name := _name(one))],
        "tags": read_tags(_text(item.get("keyword"))),
        "archive": read_copy(_text(item.get("archive_location")), _date(item.get("accessed"))),
        "quote": quotes,
        "note": note,
    }
    unread = {key: value for key, value in item.items() if key not in _READ}
    return {name: value for name, value in (facts | unread).items() if value}


def _text(value: Plain) -> str:
    return value if isinstance(value, str) else ""


def _all(value: Plain) -> list[Plain]:
    return value if isinstance(value, list) else []


def _kind(genre: str, type_: str) -> str:
    return find_kind(genre) or KINDS.get(type_, "")


def _name(name: Plain) -> str:
    """A name as it is spoken (CSL 1.0.2, Names): given, dropped particle, family, suffix."""
    if not isinstance(name, dict):
        return ""
    order = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return _text(name.get("literal")) or " ".join(filter(None, (_text(name.get(p)) for p in order)))


def _date(issued: Plain) -> str:
    """`date-parts` as exact as they are; else the text in `raw` or `literal`."""
    if not isinstance(issued, dict):
        return ""
    parts = _all(issued.get("date-parts"))
    first = [str(part) for part in _all(parts[0] if parts else None) if part]
    text = "-".join(first) or _text(issued.get("raw")) or _text(issued.get("literal"))
    try:
        return str(parse_written(text).date)
    except BadValue:
        return ""
