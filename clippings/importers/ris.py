"""RIS: what Zotero, EndNote, Mendeley and library catalogues write."""

import re
from collections.abc import Mapping

from clippings.errors import BadValue, ClipError
from clippings.finding import Finding, Place
from clippings.importers.imported import Entry, Imported
from clippings.importers.notations.decoding import decoded
from clippings.importers.notations.markup import without_markup
from clippings.importers.rows.conversion import read_copy, read_lang, read_url
from clippings.quote_notes import read_notes
from clippings.values import Plain
from clippings.words.kinds import find_kind
from clippings.written_dates.value import parse_written

SUFFIXES = (".ris",)
_START = re.compile(r"^TY  ?-", re.MULTILINE)
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
_DATES = ("date", "year", "publication_year")
_TEXTS = {
    "title": ("title", "primary_title", "short_title"),
    "outlet": ("secondary_title", "journal_name", "alternate_title3", "publisher"),
    "summary": ("abstract", "notes_abstract"),
    "issue": ("number", "volume"),
    "section": ("section",),
}


def read(data: bytes, _names: Mapping[str, str]) -> Imported:
    """The references; one that cannot be parsed is reported and does not lose the others."""
    import rispy  # type: ignore[import-untyped]

    text = decoded(data)
    starts = [match.start() for match in _START.finditer(text)]
    if not starts:
        raise ClipError("it is not RIS: no line begins with `TY  - `; name it with --from")
    entries: list[Entry] = []
    broken: list[Finding] = []
    line = text.count("\n", 0, starts[0]) + 1
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        try:
            found = rispy.loads(text[start:end], delimiter_tags_mapping={})
            entries += [Entry(plain=_facts(one), line=line) for one in found]
        except (KeyError, OSError, ValueError):
            broken.append(_broken(line))
        line += text.count("\n", start, end)
    known = tuple(one for one in entries if {"url", "title"} & set(one.plain))
    return Imported(entries=known, findings=tuple(broken))


def _broken(line: int) -> Finding:
    hint = "begin it with `TY  - `, end it with `ER  - `, and give no tag twice that stands once"
    place = Place(line=line)
    return Finding(rule="import", message="a reference cannot be read", hint=hint, place=place)


def _facts(reference: Mapping[str, object]) -> dict[str, Plain]:
    facts: dict[str, Plain] = {
        ours: without_markup(text)
        for ours, theirs in _TEXTS.items()
        if (text := next((str(reference[key]) for key in theirs if reference.get(key)), ""))
    }
    quotes, note = read_notes(_all(reference, "notes"))
    copy = _text(reference, "file_attachments2")
    facts |= {
        "url": read_url(next(iter(_all(reference, "urls")), "")),
        "date": _date(reference, *_DATES),
        "lang": read_lang(_text(reference, "language")),
        "kind": find_kind(_text(reference, "type_of_work"))
        or KINDS.get(_text(reference, "type_of_reference"), ""),
        "author": [_spoken(name) for name in _all(reference, "authors", "first_authors")],
        "tags": list(_all(reference, "keywords")),
        "quote": quotes,
        "note": note,
        "archive": read_copy(copy, _date(reference, "access_date")),
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
    """`Jane Doe Jr.` for `Doe, Jane, Jr.`; a name with a comma at its end is not turned round."""
    if name.endswith(","):
        return name.removesuffix(",")
    family, *given = name.split(", ")
    return " ".join([*given[:1], family, *given[1:]]).strip()


def _date(reference: Mapping[str, object], *keys: str) -> str:
    """`YYYY/MM/DD/other`, of which parts may be empty (RIS format specification, DA)."""
    for key in keys:
        text = _text(reference, key)
        parts = [part.strip() for part in text.split("/")[:3] if part.strip()]
        try:
            return str(parse_written("-".join(parts) if "/" in text else text).date)
        except BadValue:
            continue
    return ""
