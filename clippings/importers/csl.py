"""Reads CSL-JSON, which Zotero, Pandoc and citation.js write."""

from collections.abc import Mapping
from dataclasses import replace

from clippings.errors import ClipError
from clippings.importers.imported import Entry, Imported, imported_of
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.markup_in_values import without_markup
from clippings.importers.notations.plain_tree import first_texts, list_at, read_json, text_at
from clippings.importers.rows.conversion import read_copy, read_day, read_lang, read_tags, read_url
from clippings.importers.rows.host_names import with_outlets
from clippings.json_values import stated
from clippings.quote_notes import read_notes
from clippings.values import Plain
from clippings.words.kinds import find_kind

SUFFIXES = (".json", ".csljson")
# CSL 1.0.2, Appendix III: types; the others are scholarly or legal and get no kind.
_KINDS = {
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
    "title": ("title",),
    # Zotero puts the programme of a recording here as a collection.
    "outlet": ("container-title", "publisher", "collection-title"),
    "summary": ("abstract",),
    "pages": ("page",),
    "issue": ("volume", "issue"),
    "section": ("section",),
}
_READ = {
    *(key for keys in _TEXTS.values() for key in keys),
    "id", "type", "genre", "issued", "author", "URL", "language", "keyword", "medium", "note",
    "annote", "archive", "archive_location", "accessed",
}  # fmt: skip


def read(data: bytes, _names: Mapping[str, str]) -> Imported:
    """The items that have a title or an address; raises ClipError if it is not CSL-JSON."""
    tree = read_json(decoded(data))
    items = tree.get("items") if isinstance(tree, dict) else tree
    if not isinstance(items, list):
        raise ClipError("it is not CSL-JSON, which is a list of items; try --from json")
    entries = [Entry(plain=_facts(item)) for item in items if isinstance(item, dict)]
    imported = imported_of(entries)
    return replace(imported, entries=with_outlets(imported.entries))


def _facts(item: Mapping[str, Plain]) -> dict[str, Plain]:
    facts: dict[str, Plain] = {
        field: without_markup(text) for field, text in first_texts(item, _TEXTS).items()
    }
    notes = (text_at(item, key) for key in ("note", "annote"))
    quotes, note = read_notes(line for text in notes for line in text.split("\n"))
    facts |= {
        "url": read_url(text_at(item, "URL")),
        "date": _date(item.get("issued")),
        "lang": read_lang(text_at(item, "language")),
        "kind": _kind(text_at(item, "genre"), text_at(item, "type")),
        "author": [name for one in list_at(item, "author") if (name := _name(one))],
        "tags": read_tags(text_at(item, "keyword")),
        "archive": read_copy(text_at(item, "archive_location"), _date(item.get("accessed"))),
        "quote": quotes,
        "note": note,
    }
    unread = {key: value for key, value in item.items() if key not in _READ}
    return stated(facts | unread)


def _kind(genre: str, type_: str) -> str:
    return find_kind(genre) or _KINDS.get(type_, "")


def _name(name: object) -> str:
    """A name in spoken order: given, dropping particle, family, suffix (CSL 1.0.2, Names)."""
    order = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return text_at(name, "literal") or " ".join(filter(None, (text_at(name, p) for p in order)))


def _date(issued: Plain) -> str:
    """`date-parts` as exact as they are, else the text in `raw` or `literal`."""
    parts = list_at(issued, "date-parts")
    first = [str(part) for part in list_at(next(iter(parts), None)) if part]
    return read_day("-".join(first) or text_at(issued, "raw") or text_at(issued, "literal"))
