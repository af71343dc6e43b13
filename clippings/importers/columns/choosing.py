"""Chooses which key of a list holds which of our fields, by its name and its values."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from clippings.fields import RECORDINGS
from clippings.importers.columns.column import Cells, Column, columns_of
from clippings.importers.columns.fits import fits
from clippings.importers.columns.languages import split_language_suffix
from clippings.importers.columns.scores import PENALTY, value_score
from clippings.importers.rows import looks
from clippings.shares import more_than_half, mostly
from clippings.words.keys import KEYS, SURE, fields_called, is_lookup_key, linked_from
from clippings.words.kinds import find_kind

ChosenKeys: TypeAlias = "dict[str, list[str]]"

_SAMPLE = 200
_AMBIGUOUS = 90  # a key with a lower score may also mean another field
_LONGEST_TITLE = 20  # words
_OFTEN = 0.3
_HALF = 0.5
_BELOW_TITLE = ("section", "summary")  # fields for text below a title
_PRAISE_FIELDS = {"outlet", "summary", "author", "image", "lang"}


def _is_short_phrase(text: str) -> bool:
    return _is_short(text) and not text.endswith(".")


def _is_short(text: str) -> bool:
    return len(text.split()) <= _LONGEST_TITLE


def choose_columns(rows: Sequence[Cells], names: Mapping[str, str]) -> ChosenKeys:
    """Field to keys, the most certain first; `names` (ours to theirs) takes precedence."""
    keys = list(dict.fromkeys(key for row in rows for key in row))
    chosen = {ours: [theirs] for ours, theirs in names.items()}
    skipped = _translations(rows, keys) | {key for key in keys if is_lookup_key(key)}
    left = [key for key in keys if key not in names.values() and key not in skipped]
    sample = rows[:_SAMPLE]
    if "url" not in chosen:
        _choose(chosen, ["url"], list(columns_of(sample, left, "")))
    left = [key for key in left if key not in chosen.get("url", ())]
    url = chosen["url"][0] if "url" in chosen else ""
    columns = list(columns_of(sample, left, url))
    _choose(chosen, [field for field in KEYS if field != "url"], columns)
    _replace_outlets_as_title(chosen, columns)
    _choose_quote(chosen, sample)
    if "title" not in chosen:
        _choose_title(chosen, [one for one in columns if one.is_in_most_rows()])
    return chosen


def _translations(rows: Sequence[Cells], keys: Sequence[str]) -> set[str]:
    """Keys (`text.es`) of texts that the same rows have in another language before (`text.en`)."""
    first: dict[str, str] = {}
    for key in keys:
        if split_key := split_language_suffix(key):
            first.setdefault(split_key[0], key)
    return {
        key
        for key in keys
        if (split_key := split_language_suffix(key))
        and (main := first[split_key[0]]) != key
        and all(row.get(main) for row in rows if row.get(key))
    }


def _choose_title(chosen: ChosenKeys, columns: Sequence[Column]) -> None:
    """Use headings or descriptions as titles if the list has none and they are as short.

    The words of the links to the articles are preferred.
    """
    for one in columns:
        if linked_from(one.key) in chosen.get("url", ()):
            _release(chosen, one.key)
            chosen["title"] = [one.key]
            return
    swapped = any("title" in fields_called(key) for key in chosen.get("outlet", ()))
    for field in _BELOW_TITLE:
        keys = chosen.get(field, [])
        first = next((one for one in columns if one.key in keys), None)
        brief = first and (
            first.share(_is_short_phrase) == 1 or (swapped and first.share(_is_short) == 1)
        )
        if first and brief and first.looks_like_headlines():
            chosen["title"] = [first.key]
            keys.remove(first.key)
            return


def _choose_quote(chosen: ChosenKeys, rows: Sequence[Cells]) -> None:
    """Use texts beside their speakers as quotations, if no other key holds any.

    Or texts beside outlets, in a list without addresses and dates.
    """
    praised = chosen.keys() <= _PRAISE_FIELDS
    for field in ("summary", "title") if "quote" not in chosen else ():
        for key in chosen.get(field, ()):
            named = field == "summary" or fields_called(key).get(field, 0) < SURE
            if named and (praised or _mostly_beside(chosen.get("quote.speaker", ()), key, rows)):
                chosen[field].remove(key)
                chosen["quote"] = [key]
                return


def _mostly_beside(others: Sequence[str], key: str, rows: Sequence[Cells]) -> bool:
    """Whether most of the rows with the key also have one of the others."""
    return mostly(any(map(row.get, others)) for row in rows if row.get(key))


def _replace_outlets_as_title(chosen: ChosenKeys, columns: Sequence[Column]) -> None:
    """Choose other titles if the chosen ones are outlets, of their rows or of their hosts."""
    by_key = {one.key: one for one in columns}
    title, outlet = (by_key.get(next(iter(chosen.get(f, ())), "")) for f in ("title", "outlet"))
    if not title:
        return
    spelled = not outlet or outlet.share(looks.is_host) == 1
    named = spelled and title.names_hosts() > _HALF and title.share(looks.is_name) >= _HALF
    repeated = outlet and title.share_of_rows_like(outlet) >= _OFTEN
    other = _other_title(title, columns, allow_below=named) if named or repeated else None
    if other:
        _release(chosen, other.key, title.key)
        chosen["title"] = [other.key]
        if named:
            chosen["outlet"] = [title.key]


def _other_title(title: Column, columns: Sequence[Column], *, allow_below: bool) -> Column | None:
    """Another key for titles in as many rows; with `allow_below` one for short text below them."""
    others = [one for one in columns if one is not title and one.looks_like_headlines()]
    for one in others:
        if more_than_half(len(one.rows), len(title.rows)) and "title" in fields_called(one.key):
            return one
    below = (one for one in others if {*_BELOW_TITLE} & fields_called(one.key).keys())
    return (
        next((one for one in below if one.share(_is_short_phrase) == 1), None)
        if allow_below
        else None
    )


def _release(chosen: ChosenKeys, *given: str) -> None:
    """Remove keys from the fields that they were chosen for."""
    for keys in chosen.values():
        keys[:] = [key for key in keys if key not in given]


def _choose(chosen: ChosenKeys, fields: Sequence[str], columns: Sequence[Column]) -> None:
    """Assign each column to at most one field, the most certain pairs first, then the rest."""
    pairs = sorted(_ranked(fields, columns), reverse=True, key=lambda pair: pair[0])
    given: set[str] = set()
    for spare in (False, True):
        for score, field, column in pairs:
            free = score > SURE if spare else field not in chosen
            if spare and (
                field != "url" or "." not in column.key or split_language_suffix(column.key)
            ):
                free = free or _complements(field, column, chosen, columns)
            if column.key not in given and free:
                stands_in = score < _AMBIGUOUS and _complements("outlet", column, chosen, columns)
                chosen.setdefault("outlet" if stands_in else field, []).append(column.key)
                given.add(column.key)


def _complements(field: str, column: Column, chosen: ChosenKeys, columns: Sequence[Column]) -> bool:
    """Whether a column is named for the field and fills only gaps in its first column."""
    first = next((one for one in columns if one.key in chosen.get(field, ())), None)
    names = {field, "file"} if field == "url" else {field}
    called = names & fields_called(column.key).keys()
    recording = field == "url" and find_kind(column.key) in RECORDINGS
    if first and _without_language(first.key) == _without_language(column.key):
        return True
    return bool(first and (called or recording) and not set(first.rows) & set(column.rows))


def _without_language(key: str) -> str:
    """The key without its language suffix."""
    split_key = split_language_suffix(key)
    return split_key[0] if split_key else key


def _ranked(fields: Sequence[str], columns: Sequence[Column]) -> Iterable[tuple[int, str, Column]]:
    for column in columns:
        called = fields_called(column.key)
        for field in fields:
            score = called.get(field, 0) + value_score(field, column, called.get(field, 0))
            score -= PENALTY if field in ("url", "date") and column.is_constant() else 0
            # An address in few rows leads to something else in rows that have another one.
            if field == "url" and 0 < score <= SURE and not column.is_in_most_rows():
                score = max(score - PENALTY, 1)
            if score > 0 and fits(field, column):
                yield score, field, column
