"""Reads RIS, which Zotero, EndNote, Mendeley and library catalogues write."""

import re
from collections.abc import Mapping

from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.importers.imported import Entry, Imported, imported_of, unread
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.markup_in_values import without_markup
from clippings.importers.notations.plain_tree import first_texts, list_at, text_at
from clippings.importers.rows.conversion import (
    read_copy,
    read_day,
    read_lang,
    read_url,
    spoken_name,
)
from clippings.json_values import stated
from clippings.quote_notes import read_notes
from clippings.values import Plain
from clippings.words.kinds import find_kind

SUFFIXES = (".ris",)
_START = re.compile(r"^TY  ?-", re.MULTILINE)
_KINDS = {
    "NEWS": "article",
    "MGZN": "article",
    "BLOG": "blog-post",
    "VIDEO": "video",
    "SOUND": "podcast",
    "BOOK": "book",
    "CHAP": "book",
    "RPRT": "report",
}
_HINT = "begin it with `TY  - `, end it with `ER  - `, and do not repeat tags that may occur once"
_DATES = ("date", "year", "publication_year")
_TEXTS = {
    "title": ("title", "primary_title", "short_title"),
    "outlet": ("secondary_title", "journal_name", "alternate_title3", "publisher"),
    "summary": ("abstract", "notes_abstract"),
    "issue": ("number", "volume"),
    "section": ("section",),
}


def read(data: bytes, _names: Mapping[str, str]) -> Imported:
    """The references; an unparsable one is reported and does not affect the others."""
    import rispy  # type: ignore[import-untyped]

    text = decoded(data)
    starts = [match.start() for match in _START.finditer(text)]
    if not starts:
        raise ClipError("it is not RIS: no line begins with `TY  - `; name its format with --from")
    entries: list[Entry] = []
    broken: list[Finding] = []
    line = text.count("\n", 0, starts[0]) + 1
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        try:
            found = rispy.loads(text[start:end], delimiter_tags_mapping={})
        except (KeyError, OSError, ValueError):
            found = []
        if found:
            entries += [Entry(plain=_facts(one), line=line) for one in found]
        else:
            broken.append(unread(line, "a reference cannot be read", _HINT))
        line += text.count("\n", start, end)
    return imported_of(entries, broken)


def _facts(reference: Mapping[str, object]) -> dict[str, Plain]:
    facts: dict[str, Plain] = {
        field: without_markup(text) for field, text in first_texts(reference, _TEXTS).items()
    }
    quotes, note = read_notes(_texts(reference, "notes"))
    copy = text_at(reference, "file_attachments2")
    pages = (text_at(reference, key) for key in ("start_page", "end_page"))
    facts |= {
        "url": read_url(next(iter(_texts(reference, "urls")), "")),
        "date": _date(reference, *_DATES),
        "lang": read_lang(text_at(reference, "language")),
        "kind": find_kind(text_at(reference, "type_of_work"))
        or _KINDS.get(text_at(reference, "type_of_reference"), ""),
        "author": [_spoken(name) for name in _texts(reference, "authors", "first_authors")],
        "tags": [*_texts(reference, "keywords")],
        "quote": quotes,
        "note": note,
        "archive": read_copy(copy, _date(reference, "access_date")),
        "pages": "-".join(filter(None, pages)),
    }
    return stated(facts)


def _texts(reference: Mapping[str, object], *keys: str) -> list[str]:
    """The texts of the first of these lists that is not empty."""
    lists = (list_at(reference, key) for key in keys)
    return [str(item) for item in next(filter(None, lists), [])]


def _spoken(name: str) -> str:
    """A name in spoken order (`Doe, Jane, Jr.`); one that ends with a comma already is."""
    return name.removesuffix(",") if name.endswith(",") else spoken_name(name, given=0)


def _date(reference: Mapping[str, object], *keys: str) -> str:
    """The date in `YYYY/MM/DD/other`, whose parts may be empty (RIS format specification, DA)."""
    for text in (text_at(reference, key) for key in keys):
        parts = [part.strip() for part in text.split("/")[:3] if part.strip()]
        if day := read_day("-".join(parts) if "/" in text else text):
            return day
    return ""
