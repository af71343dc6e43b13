"""RIS: what Zotero, EndNote, Mendeley and library catalogues write."""

from collections.abc import Mapping

from clippings.errors import BadValue, ClipError
from clippings.importers.conversion import read_lang, read_url
from clippings.importers.decoding import decoded
from clippings.importers.imported import Entry, Imported
from clippings.importers.markup import without_markup
from clippings.kind_words import find_kind
from clippings.values import Plain
from clippings.written_dates import parse_written

SUFFIXES = (".ris",)
KINDS = {
    "NEWS": "article",
    "MGZN": "article",
    "BLOG": "blog-post",
    "VIDEO": "video",
    "SOUND": "podcast",
    "BOOK": "book",
    "CHAP": "book",
    "RPRT": "report",
}
_TEXTS = {
    "title": ("title", "primary_title", "short_title"),
    "outlet": ("secondary_title", "journal_name", "alternate_title3", "publisher"),
    "summary": ("abstract", "notes_abstract"),
    "issue": ("number", "volume"),
    "section": ("section",),
}


def read(data: bytes, _names: Mapping[str, str]) -> Imported:
    """The references; raises ClipError where it is not RIS."""
    import rispy  # type: ignore[import-untyped]

    try:
        references = rispy.loads(decoded(data), skip_unknown_tags=False)
    except (OSError, ValueError) as error:
        raise ClipError(f"it is not RIS: {error}; correct it first") from None
    entries = [Entry(plain=_facts(reference)) for reference in references]
    return Imported(entries=tuple(one for one in entries if {"url", "title"} & set(one.plain)))


def _facts(reference: Mapping[str, object]) -> dict[str, Plain]:
    facts: dict[str, Plain] = {
        ours: without_markup(text)
        for ours, theirs in _TEXTS.items()
        if (text := next((str(reference[key]) for key in theirs if reference.get(key)), ""))
    }
    facts |= {
        "url": read_url(next(iter(_all(reference, "urls")), "")),
        "date": _date(reference),
        "lang": read_lang(_text(reference, "language")),
        "kind": find_kind(_text(reference, "type_of_work"))
        or KINDS.get(_text(reference, "type_of_reference"), ""),
        "author": [_spoken(name) for name in _all(reference, "authors", "first_authors")],
        "tags": list(_all(reference, "keywords")),
        "note": "\n".join(_all(reference, "notes")),
        "pages": "-".join(filter(None, (_text(reference, k) for k in ("start_page", "end_page")))),
    }
    return {name: value for name, value in facts.items() if value}


def _text(reference: Mapping[str, object], key: str) -> str:
    value = reference.get(key)
    return value if isinstance(value, str) else ""


def _all(reference: Mapping[str, object], *keys: str) -> list[str]:
    for key in keys:
        value = reference.get(key)
        if isinstance(value, list) and value:
            return [str(item) for item in value]
    return []


def _spoken(name: str) -> str:
    """`Jane Doe` for `Doe, Jane`; a comma at the end marks a name that is not turned round."""
    if name.endswith(","):
        return name.removesuffix(",")
    family, _, given = name.partition(", ")
    return f"{given} {family}".strip()


def _date(reference: Mapping[str, object]) -> str:
    """`YYYY/MM/DD/other`, of which parts may be empty (RIS format specification, DA)."""
    for key in ("date", "year", "publication_year"):
        text = _text(reference, key)
        parts = [part.strip() for part in text.split("/")[:3] if part.strip()]
        try:
            return str(parse_written("-".join(parts) if "/" in text else text).date)
        except BadValue:
            continue
    return ""
