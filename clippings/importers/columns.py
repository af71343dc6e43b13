"""Which of their keys holds which of our fields: chosen by name and by what stands in it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from clippings.errors import ClipError
from clippings.fields import FIELDS
from clippings.importers import looks
from clippings.importers.column import Column
from clippings.importers.keys import KEYS, fields_called
from clippings.kind_words import find_kind
from clippings.markdown_page.link_words import is_generic
from clippings.values import did_you_mean

Cells: TypeAlias = Mapping[str, str]
Chosen: TypeAlias = "dict[str, list[str]]"

_SAMPLE = 200
_MOST = 0.5
_NEARLY_ALL = 0.8
PLAIN = 96  # "outlet", "publication", "publisher", "medium" mean nothing else
_BONUS = 90
SURE = 70  # a higher score: the whole key is a name of the field
_DOUBTED = 90  # a lower score: the name of another field as well
_ALIKE = 40  # is taken off: another key of the same kind may tell more
_BRIEF = 20  # words of a title


def _no_address(column: Column) -> bool:
    return column.share(looks.is_url, looks.is_path) < _MOST


def _a_name(column: Column) -> bool:
    return _no_address(column) and column.share(looks.is_short) > _MOST


def _is_kind(text: str) -> bool:
    return find_kind(text) is not None


def _are_addresses(text: str) -> bool:
    return all(looks.is_url(line) or looks.is_path(line) for line in text.split("\n"))


def _are_several(text: str) -> bool:
    return "|" in text or ";" in text


def _is_brief(text: str) -> bool:
    return len(text.split()) <= _BRIEF and not text.endswith(".")


# What must stand in a column, whatever its name, for it to hold the field.
_FITS: Mapping[str, Callable[[Column], bool]] = {
    "url": lambda c: c.share(_are_addresses) >= _MOST and c.share(looks.is_image) < _MOST,
    "title": _no_address,
    "outlet": lambda c: (
        _a_name(c) and c.share(looks.is_date, looks.is_flag, looks.is_token, is_generic) < _MOST
    ),
    "date": lambda c: c.share(looks.is_nearly_date) >= _MOST,
    "author": _a_name,
    "quote": lambda c: _no_address(c) and c.share(looks.is_flag) != 1,
    "summary": _no_address,
    "image": lambda c: c.share(looks.is_url, looks.is_path) > _MOST,
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
_CATEGORIES = ("category", "art", "medium", "tipo", "format")
_EXTRACTS = ("text", "excerpt", "extract")


def choose_columns(rows: Sequence[Cells], names: Mapping[str, str]) -> Chosen:
    """Field to keys, the surest first; `names` (ours to theirs) overrules everything.

    Raises ClipError where `names` speaks of a field or a key that there is not.
    """
    keys = list(dict.fromkeys(key for row in rows for key in row))
    _check(names, keys)
    chosen = {ours: [theirs] for ours, theirs in names.items()}
    left = [key for key in keys if key not in names.values()]
    sample = rows[:_SAMPLE]
    if "url" not in chosen:
        _choose(chosen, ["url"], _columns(sample, left, ""))
    left = [key for key in left if key not in chosen.get("url", ())]
    url = chosen["url"][0] if "url" in chosen else ""
    columns = _columns(sample, left, url)
    _choose(chosen, [field for field in KEYS if field != "url"], columns)
    if "title" not in chosen:
        _choose_title(chosen, [one for one in columns if len(one.rows) * 2 > len(sample)])
    return chosen


def _choose_title(chosen: Chosen, columns: Sequence[Column]) -> None:
    """Take for titles what a list without them calls headings or descriptions, if as short."""
    for field in ("section", "summary"):
        keys = chosen.get(field, [])
        first = next((one for one in columns if one.key in keys), None)
        if first and first.tells_apart() and first.share(_is_brief) == 1:
            chosen["title"] = [first.key]
            keys.remove(first.key)
            return


def _check(names: Mapping[str, str], keys: Iterable[str]) -> None:
    keys = list(keys)
    for ours, theirs in names.items():
        if ours not in FIELDS and ours not in KEYS:
            raise ClipError(f"{ours!r} is not a field; {did_you_mean(ours, FIELDS)}")
        if theirs not in keys:
            raise ClipError(f"no entry has a key {theirs!r}; there are {', '.join(keys)}")


def _columns(rows: Sequence[Cells], keys: Iterable[str], url: str) -> list[Column]:
    """The columns that hold anything."""
    return [
        Column(key, *zip(*pairs, strict=True))
        for key in keys
        if (
            pairs := [
                (row[key], row.get(url, ""), number)
                for number, row in enumerate(rows)
                if row.get(key)
            ]
        )
    ]


def _choose(chosen: Chosen, fields: Sequence[str], columns: Sequence[Column]) -> None:
    """Give each column to at most one field: the surest pairs first, then what is left over."""
    pairs = sorted(_ranked(fields, columns), reverse=True, key=lambda pair: pair[0])
    given: set[str] = set()
    for spare in (False, True):
        for score, field, column in pairs:
            free = score > SURE if spare else field not in chosen
            if column.key not in given and free:
                stands_in = score < _DOUBTED and _stands_in(column, chosen, columns)
                chosen.setdefault("outlet" if stands_in else field, []).append(column.key)
                given.add(column.key)


def _stands_in(column: Column, chosen: Chosen, columns: Sequence[Column]) -> bool:
    """Whether a column may be called an outlet and stands only where the outlet's does not."""
    first = next((one for one in columns if one.key in chosen.get("outlet", ())), None)
    called = "outlet" in fields_called(column.key)
    return bool(first and called and not set(first.rows) & set(column.rows))


def _ranked(fields: Sequence[str], columns: Sequence[Column]) -> Iterable[tuple[int, str, Column]]:
    for column in columns:
        called = fields_called(column.key)
        for field in fields:
            score = called.get(field, 0) + _by_value(field, column, called.get(field, 0))
            score -= _ALIKE if field in ("url", "date") and column.tells_the_same() else 0
            if score > 0 and _FITS.get(field, _no_address)(column):
                yield score, field, column


def _by_value(field: str, column: Column, called: int) -> int:
    """What the values add to a name's score, or make up for where the name says nothing."""
    if field == "url" and not called:
        return 1 if column.share(looks.is_url) > _MOST else 0
    if field == "file" and not called:
        return 1 if column.share(looks.is_document) > _NEARLY_ALL else 0
    if field == "date" and not called:
        return (
            1 if column.share(looks.is_date) > _NEARLY_ALL and column.share(str.isdigit) == 0 else 0
        )
    if field == "date" and called <= SURE:
        return 0 if column.share(looks.is_date) > _MOST else -called
    if field == "outlet" and called > PLAIN:
        return 2 * _BONUS
    if field == "outlet" and column.names_hosts() > _MOST:
        return _BONUS if called else _BONUS + 5 if column.share(looks.is_name) > _MOST else 1
    if field == "kind" and called:
        return (
            20 if column.share(_is_kind) > _MOST else -called * (column.key.lower() in _CATEGORIES)
        )
    if field == "quote" and called:
        quoted = column.share(looks.is_quoted) > _MOST
        own_words = called <= SURE or column.key.lower() in _EXTRACTS
        return _BONUS if quoted else -called * own_words
    if field == "title" and called:
        return 0 if column.share(looks.is_heading) > _MOST else -called
    if field == "title" and column.key.startswith(UNNAMED):
        other = column.names_hosts() > _MOST or column.share(looks.is_date, is_generic)
        return 0 if other else 2
    if field == "title" and not fields_called(column.key):
        return 1 if column.tells_apart() else 0
    return 0
