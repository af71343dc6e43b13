"""The table of fields: name, kind of value, example, in the order of the data file.

To add a field: one line in FIELDS and one attribute of Clipping.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from clippings.clipping import Archive, Clipping, Image, Link, Outlet, Quote, nowhere
from clippings.composed import comma_list_of, list_of, read_keys, record_of
from clippings.finding import Finding, Place
from clippings.values import (
    DATE,
    FLAG,
    OFFSET,
    TEXT,
    Faults,
    Kind,
    Plain,
    one_of,
)

KINDS = (
    "article",
    "interview",
    "opinion",
    "guest-article",
    "review",
    "blog-post",
    "video",
    "keynote",
    "talk",
    "podcast",
    "radio",
    "tv",
    "newsletter",
    "press-release",
    "mention",
    "book",
    "print",
    "report",
    "social",
    "forum",
)
RECORDINGS = ("video", "keynote", "talk", "podcast", "radio", "tv")
SHOWN = ("published", "dead")
STATUSES = ("published", "draft", "hidden", "dead", "left-out")
UNREAD = "unread"  # status of a clipping whose status cannot be read: it may be a draft
ACCESSES = ("free", "registration", "paid")
ROLES = ("screenshot", "photo", "logo", "scan")
RELATIONS = ("translation", "part", "repost", "related", "full-text")

QUOTE = record_of(Quote, {"text": TEXT, "speaker": TEXT, "role": TEXT}, "text")
_ROLE = one_of(ROLES, what="role", closed=False)
IMAGE_KINDS = {"src": TEXT, "alt": TEXT, "credit": TEXT, "role": _ROLE, "link": FLAG}
_RELATION = one_of(RELATIONS, what="relation", closed=False)


class Field(NamedTuple):
    """A key of a clipping in the data file; `attribute` is its name in Clipping."""

    name: str
    kind: Kind
    meaning: str
    example: str
    attribute: str


def _field(name: str, kind: Kind, meaning: str, example: str, attribute: str = "") -> Field:
    return Field(name, kind, meaning, example, attribute or name)


FIELDS = {
    field.name: field
    for field in (
        _field("id", TEXT, "name of the clipping, unique, never reused", "le-monde-2021-05-04"),
        _field("url", TEXT, "address of the piece, kept as written", "https://www.lemonde.fr/a"),
        _field("title", TEXT, "headline of the piece", "Un projet géant"),
        _field("file", TEXT, "path of a PDF or scan in the repository", "scans/le-monde.pdf"),
        _field("outlet", TEXT, "who published it, as shown", "Le Monde"),
        _field("date", DATE, "date, as exact as is known", "2021-05-04"),
        _field("lang", TEXT, "language tag (BCP 47)", "fr"),
        _field("kind", one_of(KINDS, what="kind", closed=False), "what it is", "interview"),
        _field("heading", TEXT, "replaces the heading made of outlet, kind, language", "Keynote"),
        _field(
            "author", list_of(TEXT), "who wrote it: a name or a list", "Ada Lovelace", "authors"
        ),
        _field("quote", list_of(QUOTE), "words, without outer marks", "It works.", "quotes"),
        _field("summary", TEXT, "what the piece says, in your own words", "A portrait of the lab."),
        _field("image", record_of(Image, IMAGE_KINDS, "src"), "path or address", "shots/a.png"),
        _field("start", OFFSET, "offset into a video or broadcast", "10:09"),
        _field(
            "archive",
            record_of(Archive, {"url": TEXT, "date": DATE}, "url"),
            "address of a saved copy",
            "https://web.archive.org/web/2021/https://example.org/",
        ),
        _field(
            "links",
            list_of(record_of(Link, {"url": TEXT, "rel": _RELATION}, "url")),
            "further links",
            "https://example.org/part-2",
        ),
        _field("access", one_of(ACCESSES, what="access", closed=True), "who can read it", "paid"),
        _field("status", one_of(STATUSES, what="status", closed=True), "shown or not", "draft"),
        _field("pages", TEXT, "page numbers in print", "4-5"),
        _field("issue", TEXT, "issue or volume in print", "12/2021"),
        _field("section", TEXT, "group on the page", "Radio"),
        _field("tags", comma_list_of(TEXT), "keywords", "language-models"),
        _field("featured", FLAG, "shown first", "true"),
        _field("note", TEXT, "internal note, never published", "asked for a correction"),
    )
}
_KINDS_BY_NAME = {name: field.kind for name, field in FIELDS.items()}
_ATTRIBUTES_BY_NAME = {name: field.attribute for name, field in FIELDS.items()}

_OUTLET_KINDS: dict[str, Kind] = {
    "name": TEXT,
    "aliases": list_of(TEXT),
    "url": TEXT,
    "logo": TEXT,
    "lang": TEXT,
}
PAGE_KINDS = {
    "title": TEXT,
    "intro": TEXT,
    "url": TEXT,
    "lang": TEXT,
    "outlets": list_of(record_of(Outlet, _OUTLET_KINDS, "name")),
}


def read_clipping(
    plain: Mapping[str, Plain], place: Callable[[str], Place] = nowhere
) -> tuple[Clipping, tuple[Finding, ...]]:
    """Read a plain mapping as a Clipping, with findings about what is wrong; never raises."""
    faults: Faults = []
    read = read_keys(plain, _KINDS_BY_NAME, faults)
    values = {_ATTRIBUTES_BY_NAME[name]: value for name, value in read.items()}
    if faults:  # every unknown key and every unreadable status has caused one
        values["extra"] = {key: item for key, item in plain.items() if key not in FIELDS}
        if "status" not in read and (hiding := dict(hiding_keys(plain))):
            values["status"] = UNREAD
            faults = [_with_hiding(one, hiding) for one in faults]
    clipping = Clipping(**values, place=place)
    return clipping, tuple([fault._replace(id=clipping.id) for fault in faults])


def hiding_keys(plain: Mapping[str, Plain]) -> Iterable[tuple[str, str]]:
    """Yield (key, status) for keys that hide a clipping, such as `draft: true`.

    The status is empty for a key `status` with an unknown value.
    """
    for key, item in plain.items():
        word, status = item.strip().lower() if isinstance(item, str) else "", ""
        if key not in FIELDS:
            from clippings.words.statuses import hidden_by  # imported only for unknown keys

            status = hidden_by(key, word)
        if status or (key.lower() == "status" and (word not in SHOWN if word else item)):
            yield key, status


def _with_hiding(fault: Finding, hiding: Mapping[str, str]) -> Finding:
    """The fault; for an unknown key that hides the clipping, as an error that says so."""
    if fault.rule != "unknown-key" or fault.field not in hiding:
        return fault
    message = f"{fault.message}, and the clipping is not published"
    status = hiding[fault.field]
    way_out = f"write `status: {status}`, or `status: published` to publish it"
    hint = way_out if status else fault.hint
    return fault._replace(message=message, hint=hint, severity="error")


def lacks(clipping: Clipping, name: str) -> bool:
    """Whether a field of the clipping is empty or has its default."""
    attribute = FIELDS[name].attribute
    return bool(getattr(clipping, attribute) == Clipping._field_defaults[attribute])


def _given(clipping: Clipping) -> Iterable[tuple[Field, Any]]:
    for name, field in FIELDS.items():
        if not lacks(clipping, name):
            yield field, getattr(clipping, field.attribute)


def to_plain(clipping: Clipping) -> dict[str, Plain]:
    """The shortest plain mapping that is read as this clipping, keys in order."""
    plain = {field.name: field.kind.write(value) for field, value in _given(clipping)}
    return plain | dict(clipping.extra)


def to_full(clipping: Clipping) -> dict[str, Any]:
    """The clipping for programs: each field in one shape (quotes: list of objects), none empty."""
    full = {field.name: field.kind.full(value) for field, value in _given(clipping)}
    return full | dict(clipping.extra)
