"""What the values of a column must look like for it to hold a field, whatever its key."""

import re
from collections.abc import Callable, Mapping

from clippings.fields import ACCESSES
from clippings.importers.columns.column import Column
from clippings.importers.rows import looks
from clippings.words.keys import SURE, fields_called
from clippings.words.kinds import find_kind
from clippings.words.links import is_generic

_HALF = 0.5
_NEARLY_ALL = 0.8


def _has_no_addresses(column: Column) -> bool:
    return column.share(looks.is_url, looks.is_site_path) < _HALF


def _has_names(column: Column) -> bool:
    return _has_no_addresses(column) and column.share(looks.is_short) > _HALF


def _are_names(text: str) -> bool:
    return all(looks.is_short(name) for name in re.split(r"[;\n]|, ", text))


def _are_addresses(text: str) -> bool:
    return all(looks.is_url(line) or looks.is_site_path(line) for line in text.split("\n"))


def _has_separators(text: str) -> bool:
    return "|" in text or ";" in text


def _has_kinds(column: Column) -> bool:
    """Whether most values name a kind, and not the host of their article, such as "YouTube"."""
    kinds = column.share(lambda text: find_kind(text) is not None)
    return kinds >= _HALF and column.names_hosts() < _HALF


def _has_languages(column: Column) -> bool:
    """Whether nearly all values are languages; half are enough if the key is named for it."""
    share = column.share(looks.is_language)
    is_named_so = fields_called(column.key).get("lang", 0) > SURE
    return share > _NEARLY_ALL or (is_named_so and share >= _HALF)


def _is_no_kind(text: str) -> bool:
    """Whether this is an identifier that names no kind, such as that of a player."""
    return looks.is_token(text) and not find_kind(text)


_NEVER_OUTLETS = (
    *(
        looks.is_date,
        looks.is_boolean,
        looks.is_token,
        looks.is_uri,
        looks.is_markup,
        looks.is_video,
    ),
    is_generic,
)
_FITS: Mapping[str, Callable[[Column], bool]] = {
    "url": lambda c: c.share(_are_addresses) >= _HALF and c.share(looks.is_picture_path) < _HALF,
    "title": lambda c: _has_no_addresses(c) and c.share(looks.is_date) < _HALF,
    "outlet": lambda c: _has_names(c) and c.share(*_NEVER_OUTLETS) < _HALF and not _has_kinds(c),
    "date": lambda c: c.share(looks.is_nearly_date) >= _HALF,
    "author": lambda c: _has_no_addresses(c) and c.share(_are_names) > _HALF,
    "quote": lambda c: _has_no_addresses(c) and c.share(looks.is_boolean) != 1,
    "summary": _has_no_addresses,
    "image": lambda c: c.share(_are_addresses) > _HALF,
    "lang": _has_languages,
    "kind": lambda c: _has_names(c) and c.share(looks.is_date, _is_no_kind) < _HALF,
    "file": lambda c: c.share(looks.is_site_path, looks.is_document) > _HALF,
    "archive": lambda c: c.share(looks.is_url) > _HALF,
    "section": lambda c: _has_names(c) and not c.share(_has_separators),
    "tags": lambda c: _has_no_addresses(c) and c.share(looks.is_date, looks.is_day) < _HALF,
    "featured": lambda c: c.share(looks.is_boolean) == 1,
    "access": lambda c: c.share(lambda text: text.lower() in ACCESSES) > _HALF,
    "start": lambda c: c.share(looks.is_clock) > _NEARLY_ALL,
}


def fits(field: str, column: Column) -> bool:
    """Whether a column can hold the field, whatever its key."""
    return _FITS.get(field, _has_no_addresses)(column)
