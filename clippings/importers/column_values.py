"""How much the values of a column speak for a field, beside the name of its key."""

import re
from collections.abc import Callable, Mapping

from clippings.importers import looks
from clippings.importers.column import Column
from clippings.importers.keys import fields_called, folded
from clippings.page_entries.in_lists.likeness import likeness
from clippings.words.kinds import find_kind
from clippings.words.links import is_generic
from clippings.words.outlet_names import is_like_a_name

PLAIN = 96  # "outlet", "publication", "publisher", "medium" mean nothing else
SURE = 70  # a higher score: the whole key is a name of the field
ALIKE = 40  # is taken off: another key of the same kind may tell more
_BONUS = 90
_MOST = 0.5
_NEARLY_ALL = 0.8
_SOME = 0.25
# How like a title, outlet or author the values must be where nobody knows the key (likeness), and
# how little that counts against a name that calls the field.
_LIKE = {"title": 1.7, "outlet": 1, "author": 1}
_SCALE = 5
_SENTENCE = 6  # words
_YEAR = re.compile(r"(?:19|20)\d\d")


def _no_address(column: Column) -> bool:
    return column.share(looks.is_url, looks.is_path) < _MOST


def _a_name(column: Column) -> bool:
    return _no_address(column) and column.share(looks.is_short) > _MOST


def _are_names(text: str) -> bool:
    return all(looks.is_short(name) for name in re.split(r"[;\n]|, ", text))


def _is_kind(text: str) -> bool:
    return find_kind(text) is not None


def _are_addresses(text: str) -> bool:
    return all(looks.is_url(line) or looks.is_path(line) for line in text.split("\n"))


def _is_running(text: str) -> bool:
    """Whether this is a sentence or more."""
    return len(text.split()) >= _SENTENCE and text.rstrip()[-1] in '.!?…"”“»)'


def _is_clear_date(text: str) -> bool:
    """Whether a text is a date whatever its key; of numbers only years are."""
    return looks.is_date(text) and (not text.isdigit() or bool(_YEAR.fullmatch(text)))


def _are_several(text: str) -> bool:
    return "|" in text or ";" in text


_NO_OUTLET = (looks.is_date, looks.is_flag, looks.is_token, looks.is_markup, is_generic)
# What must stand in a column, whatever its name, for it to hold the field.
_FITS: Mapping[str, Callable[[Column], bool]] = {
    "url": lambda c: c.share(_are_addresses) >= _MOST and c.share(looks.is_image) < _MOST,
    "title": lambda c: _no_address(c) and c.share(looks.is_date) < _MOST,
    "outlet": lambda c: _a_name(c) and c.share(*_NO_OUTLET) < _MOST,
    "date": lambda c: c.share(looks.is_nearly_date) >= _MOST,
    "author": lambda c: _no_address(c) and c.share(_are_names) > _MOST,
    "quote": lambda c: _no_address(c) and c.share(looks.is_flag) != 1,
    "summary": _no_address,
    "image": lambda c: c.share(_are_addresses) > _MOST,
    "lang": lambda c: c.share(looks.is_language) > _NEARLY_ALL,
    "kind": lambda c: _a_name(c) and c.share(looks.is_date) < _MOST,
    "file": lambda c: c.share(looks.is_path, looks.is_document) > _MOST,
    "archive": lambda c: c.share(looks.is_url) > _MOST,
    "section": lambda c: _a_name(c) and not c.share(_are_several),
    "featured": lambda c: c.share(looks.is_flag) == 1,
    "start": lambda c: c.share(looks.is_clock) > _NEARLY_ALL,
}
UNNAMED = "column "  # the beginning of the key that stands for a missing header
# Names that make a kind only of known kinds, and a quotation only of quoted text.
_CATEGORIES = frozenset(
    (
        "category",
        "categorie",
        "categoria",
        "kategorie",
        "kategori",
        "art",
        "medium",
        "tipo",
        "format",
    )
)
_EXTRACTS = ("text", "excerpt", "extract")


def fits(field: str, column: Column) -> bool:
    """Whether a column may hold the field, whatever its name."""
    return _FITS.get(field, _no_address)(column)


def by_value(field: str, column: Column, called: int) -> int:
    """What the values add to a name's score, or make up for where the name says nothing."""
    if field == "url" and not called:
        return ALIKE + 1 if column.share(looks.is_url) > _MOST else 0
    if field == "file" and not called:
        return 1 if column.share(looks.is_document) > _NEARLY_ALL else 0
    if field == "image" and not called:
        return 1 if column.share(looks.is_image) > _NEARLY_ALL else 0
    if field == "date" and not called:
        return 1 if column.share(_is_clear_date) > _NEARLY_ALL else 0
    if field == "summary" and not fields_called(column.key):
        return 1 if column.share(_is_running) > _MOST else 0
    if field == "date" and called <= SURE:
        return 0 if column.share(looks.is_date) > _MOST else -called
    if field == "outlet" and called > PLAIN:
        return 2 * _BONUS
    if field == "outlet" and column.names_hosts() > _MOST and not _is_kind_key(column.key):
        if called:
            return 0 if column.share(looks.is_host) > _NEARLY_ALL else _BONUS
        return _BONUS + 5 if column.share(looks.is_name) > _MOST else _alike(field, column)
    if field == "outlet" and "summary" in fields_called(column.key):
        return _BONUS + 5 if _tells_outlets(column) else 0
    if field == "kind" and called:
        apart = column._replace(texts=tuple(set(column.texts)))
        if column.share(_is_kind) > _MOST or apart.share(_is_kind) >= _MOST:
            return 20
        return -called * (folded(column.key) in _CATEGORIES)
    if field == "quote" and called:
        quoted = column.share(looks.is_quoted) > _MOST
        own_words = called <= SURE or column.key.lower() in _EXTRACTS
        return _BONUS if quoted else -called * own_words
    if field == "title" and called:
        return 0 if column.share(looks.is_heading) > _MOST else -called
    if field == "title" and column.key.startswith(UNNAMED):
        other = column.names_hosts() > _MOST or column.share(looks.is_date, is_generic)
        return 0 if other else 2
    if field in ("title", "outlet", "author") and not fields_called(column.key):
        return _alike(field, column)
    return 0


def _is_kind_key(key: str) -> bool:
    """Whether a key calls a kind and no outlet: under it, too, may stand the name of a player."""
    called = fields_called(key)
    return "kind" in called and "outlet" not in called


def _tells_outlets(column: Column) -> bool:
    """Whether what is called a subtitle or a description is a name in every row, as hosts bear."""
    return column.share(is_like_a_name) == 1 and column.names_hosts() >= _SOME


def _alike(field: str, column: Column) -> int:
    """How sure the values make a field of an unknown key; hosts must tell of some outlets."""
    if field == "outlet" and column.names_hosts() < _SOME:
        return 0
    if field == "title" and not column.stands_in_most():
        return 0
    urls = column.urls or [""] * len(column.texts)
    like = likeness(field, list(zip(column.texts, urls, strict=True)), parted=False)
    return round(_SCALE * like) if like >= _LIKE[field] else 0
