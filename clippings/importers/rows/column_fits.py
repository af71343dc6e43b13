"""What must stand in a column, whatever the name of its key, for it to hold a field."""

import re
from collections.abc import Callable, Mapping

from clippings.fields import ACCESSES
from clippings.importers.rows import looks
from clippings.importers.rows.column import Column
from clippings.words.keys import SURE, fields_called
from clippings.words.kinds import find_kind
from clippings.words.links import is_generic

_HALF = 0.5
_NEARLY_ALL = 0.8


def _no_address(column: Column) -> bool:
    return column.share(looks.is_url, looks.is_site_path) < _HALF


def _a_name(column: Column) -> bool:
    return _no_address(column) and column.share(looks.is_short) > _HALF


def _are_names(text: str) -> bool:
    return all(looks.is_short(name) for name in re.split(r"[;\n]|, ", text))


def _are_addresses(text: str) -> bool:
    return all(looks.is_url(line) or looks.is_site_path(line) for line in text.split("\n"))


def _are_several(text: str) -> bool:
    return "|" in text or ";" in text


def _are_kinds(column: Column) -> bool:
    """Whether most values name a kind, and not the host that their piece is on: "YouTube"."""
    kinds = column.share(lambda text: find_kind(text) is not None)
    return kinds >= _HALF and column.names_hosts() < _HALF


def _are_languages(column: Column) -> bool:
    """Whether nearly all values are languages; half of them where the key is called so."""
    share = column.share(looks.is_language)
    called = fields_called(column.key).get("lang", 0) > SURE
    return share > _NEARLY_ALL or (called and share >= _HALF)


def _is_no_kind(text: str) -> bool:
    """Whether this is a word for programs that names no kind, such as that of a player."""
    return looks.is_token(text) and not find_kind(text)


_NO_OUTLET = (
    *(looks.is_date, looks.is_flag, looks.is_token, looks.is_uri, looks.is_markup, looks.is_video),
    is_generic,
)
_FITS: Mapping[str, Callable[[Column], bool]] = {
    "url": lambda c: c.share(_are_addresses) >= _HALF and c.share(looks.is_picture_path) < _HALF,
    "title": lambda c: _no_address(c) and c.share(looks.is_date) < _HALF,
    "outlet": lambda c: _a_name(c) and c.share(*_NO_OUTLET) < _HALF and not _are_kinds(c),
    "date": lambda c: c.share(looks.is_nearly_date) >= _HALF,
    "author": lambda c: _no_address(c) and c.share(_are_names) > _HALF,
    "quote": lambda c: _no_address(c) and c.share(looks.is_flag) != 1,
    "summary": _no_address,
    "image": lambda c: c.share(_are_addresses) > _HALF,
    "lang": _are_languages,
    "kind": lambda c: _a_name(c) and c.share(looks.is_date, _is_no_kind) < _HALF,
    "file": lambda c: c.share(looks.is_site_path, looks.is_document) > _HALF,
    "archive": lambda c: c.share(looks.is_url) > _HALF,
    "section": lambda c: _a_name(c) and not c.share(_are_several),
    "tags": lambda c: _no_address(c) and c.share(looks.is_date, looks.is_day) < _HALF,
    "featured": lambda c: c.share(looks.is_flag) == 1,
    "access": lambda c: c.share(lambda text: text.lower() in ACCESSES) > _HALF,
    "start": lambda c: c.share(looks.is_clock) > _NEARLY_ALL,
}


def fits(field: str, column: Column) -> bool:
    """Whether a column may hold the field, whatever its name."""
    return _FITS.get(field, _no_address)(column)
